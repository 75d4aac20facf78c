import type { Direction } from '../schedule/direction.js';

/**
 * One week on the wall clock, as a flat list that is quick to ask: for the time before the week and for
 * each part of 2^25 ms (9.3 hours) of it the place of its first boundary; then the boundaries at which
 * it opens and closes by turns, in milliseconds since Monday 00:00, from those of the Sunday before up to
 * the first of the Monday after, between one that has always come and some that never do. Before a
 * boundary at an odd place it is open.
 *
 * Whoever asks many schedules waits for their sheets to come out of memory: the smaller, the sooner.
 */
export type WeekSheet = Int32Array;

/** Short enough that few parts hold more than three boundaries, and long enough for a small sheet. */
export const PART_BITS = 25;

/** The number of places that go before the boundaries; odd, as the parity of a place tells open from closed. */
export const PLACES = 21;

/** Later than any boundary, and small enough to be a small integer of any engine; so is its negative. */
export const NEVER = 2 ** 30 - 1;

/**
 * The first boundary after `ms` of the week (-1 at the least), or with direction -1 the last one at or
 * before; negative if it is none of this week or the Monday after.
 */
export function boundaryIn(sheet: WeekSheet, ms: number, direction: Direction): number {
  const found = sheet[placeAfter(sheet, ms) - (direction > 0 ? 0 : 1)]!;
  return found < NEVER ? found : -1;
}

/** Whether it is open at `ms` of the week. */
export function isOpenIn(sheet: WeekSheet, ms: number): boolean {
  return (placeAfter(sheet, ms) & 1) === 1;
}

/** The place of the first boundary after `ms` of the week (-1 at the least); where it is odd, it is open at `ms`. */
function placeAfter(sheet: WeekSheet, ms: number): number {
  const first = sheet[(ms >> PART_BITS) + 1]!;
  let place =
    first +
    hasCome(sheet[first]!, ms) +
    hasCome(sheet[first + 1]!, ms) +
    hasCome(sheet[first + 2]!, ms);
  while (sheet[place]! <= ms) place += 1;
  return place;
}

/**
 * 1 if `ms` is at or after a boundary, else 0; both are small. Not by a condition, which a processor would
 * have to guess, and then as often as not do all again.
 */
export function hasCome(boundary: number, ms: number): number {
  return (boundary - ms - 1) >>> 31;
}

/** The open milliseconds from `from` up to `to`, within the week. */
export function openMsIn(sheet: WeekSheet, from: number, to: number): number {
  let sum = 0;
  let at = from;
  for (let place = placeAfter(sheet, from); at < to; place++) {
    const next = Math.min(sheet[place]!, to);
    if (place % 2 === 1) sum += next - at;
    at = next;
  }
  return sum;
}
