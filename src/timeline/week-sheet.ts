import type { Direction } from '../schedule/direction.js';
import type { Hours } from '../schedule/hours.js';
import { merged, type Range } from '../schedule/ranges.js';
import { recall } from '../schedule/recall.js';

/**
 * One week on the wall clock, as a flat list that is quick to ask: for the time before the week and for
 * each stretch of 2^23 ms (2.3 hours) of it the place of its first boundary; then a -1; then the
 * boundaries at which it opens and closes by turns, in milliseconds since Monday 00:00, up to the end of
 * the Monday after; and then one that never comes. Where it is open before the week begins, there is a
 * second -1: so before a boundary at an odd place it is open.
 */
export type WeekSheet = readonly number[];

/** Short enough that few stretches hold a boundary, and the next one is found without a search. */
const STRETCH_BITS = 23;

/** The number of places that go before the boundaries; odd, as the parity of a place tells open from closed. */
const PLACES = 75;

/** Later than any boundary, and small enough to be a small integer of any engine. */
const NEVER = 2 ** 30 - 1;

export const DAY_MS = 86_400_000;
export const WEEK_MS = 7 * DAY_MS;

/** Weeks are counted from the Monday before 1970-01-01, a Thursday. */
const MONDAY = -3;

/** The day number of a week's Monday. */
export function mondayOf(week: number): number {
  return week * 7 + MONDAY;
}

/** The week of a day. */
export function dayWeek(day: number): number {
  return Math.floor((day - MONDAY) / 7);
}

/** The wall-clock milliseconds at which a week starts. */
export function startOf(week: number): number {
  return mondayOf(week) * DAY_MS;
}

/**
 * The week of a reading of the wall clock; within a millisecond or two of a Monday's midnight perhaps
 * the one next to it, of which the sheet says the same there.
 */
export function weekOf(localMs: number): number {
  // A multiplication takes a third of the time of a division, which every answer would wait for.
  return Math.floor((localMs - MONDAY * DAY_MS) * (1 / WEEK_MS));
}

/** The sheet of a week, given the hours of each day, from the Sunday before (-1) to the Monday after (7). */
export function sheetOfDays(hoursOn: (weekday: number) => Hours): WeekSheet {
  const ranges: Range[] = [];
  for (let weekday = -1; weekday <= 7; weekday++) {
    const midnight = weekday * DAY_MS;
    for (const [start, end] of hoursOn(weekday)) {
      // One that is over before the week is empty now.
      ranges.push([Math.max(midnight + start * 1000, -1), Math.max(midnight + end * 1000, -1)]);
    }
  }
  // Many weeks and many schedules keep the same hours, and then share one sheet.
  return recallSheet(String(ranges), () => layOut(ranges));
}

const recallSheet = /* @__PURE__ */ recall<WeekSheet>();

function layOut(ranges: readonly Range[]): WeekSheet {
  // What comes after that Monday may join its hours.
  const known = merged(ranges)
    .flat()
    .filter((ms) => ms < WEEK_MS + DAY_MS);
  const bounds = [-1, ...known, NEVER];
  const places: number[] = [];
  let place = 0;
  for (let stretch = -1; stretch < PLACES - 1; stretch++) {
    while (bounds[place]! < stretch << STRETCH_BITS) place += 1;
    places.push(PLACES + place);
  }
  return [...places, ...bounds];
}

/**
 * The first boundary after `ms` of the week (-1 at the least), or with direction -1 the last one at or
 * before; NaN if it is none of this sheet.
 */
export function boundaryIn(sheet: WeekSheet, ms: number, direction: Direction): number {
  const found = sheet[placeAfter(sheet, ms) - (direction > 0 ? 0 : 1)]!;
  // What stands for open before the week, and for never, does not count.
  return found >= 0 && found < NEVER ? found : NaN;
}

/** Whether a sheet has no boundaries: open, or closed, all week. */
export function isConstant(sheet: WeekSheet): boolean {
  return sheet.length < PLACES + 4;
}

/** The place of the first boundary after `ms` of the week (-1 at the least); where it is odd, it is open at `ms`. */
export function placeAfter(sheet: WeekSheet, ms: number): number {
  let place = sheet[(ms >> STRETCH_BITS) + 1]!;
  while (sheet[place]! <= ms) place += 1;
  return place;
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
