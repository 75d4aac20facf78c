import type { Direction } from '../base/direction.js';

/**
 * One week on the wall clock, as a flat list of 32-bit integers that is quick to search:
 *
 * | index | holds |
 * |---|---|
 * | 0 | the index of the first boundary of the time before the week |
 * | 1 to 20 | that of each part of the week; a part is 2^25 ms, or 9.3 hours |
 * | 21 | a boundary that has always passed: -`NEVER` |
 * | 22 and on | the boundaries at which it opens and closes in turn, in ms since Monday 00:00: from those of the Sunday before up to the first one of the Monday after |
 * | the last three | boundaries that never come: `NEVER` |
 *
 * A boundary at an odd index closes: before it, it is open.
 *
 * Asking many schedules means waiting for their sheets to come out of memory, so they are kept small.
 */
export type WeekSheet = Int32Array;

/** A part is short enough to hold three boundaries as a rule, and long enough for a small sheet. */
export const PART_BITS = 25;

/** How many integers precede the boundaries; odd, so that the parity of an index tells open from closed. */
export const HEADER_LENGTH = 21;

/** Later than any boundary, and, like its negative, a small integer in every JavaScript engine. */
export const NEVER = 2 ** 30 - 1;

/**
 * The first boundary after `ms` of the week (at least -1), or (back) the last one at or before it;
 * negative if neither this week nor the Monday after has one.
 */
export function boundaryIn(sheet: WeekSheet, ms: number, direction: Direction): number {
  const found = sheet[indexAfter(sheet, ms) - (direction > 0 ? 0 : 1)]!;
  return found < NEVER ? found : -1;
}

/** Whether it is open at `ms` of the week. */
export function isOpenIn(sheet: WeekSheet, ms: number): boolean {
  return (indexAfter(sheet, ms) & 1) === 1;
}

/** The index of the first boundary after `ms` of the week (at least -1). If it is odd, it is open at `ms`. */
function indexAfter(sheet: WeekSheet, ms: number): number {
  const first = sheet[(ms >> PART_BITS) + 1]!;
  let index =
    first +
    hasPassed(sheet[first]!, ms) +
    hasPassed(sheet[first + 1]!, ms) +
    hasPassed(sheet[first + 2]!, ms);
  while (sheet[index]! <= ms) index += 1;
  return index;
}

/**
 * 1 if `ms` is at or after a boundary, else 0: the sign bit of their difference. At random instants a
 * processor would mispredict a branch half of the time, and a sum has none.
 */
export function hasPassed(boundary: number, ms: number): number {
  return (boundary - ms - 1) >>> 31;
}

/** The open milliseconds from `from` up to `to`, within the week. */
export function openMsIn(sheet: WeekSheet, from: number, to: number): number {
  let sum = 0;
  let at = from;
  for (let index = indexAfter(sheet, from); at < to; index++) {
    const next = Math.min(sheet[index]!, to);
    if (index % 2 === 1) sum += next - at;
    at = next;
  }
  return sum;
}
