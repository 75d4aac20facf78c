import { DAY, type Hours } from '../schedule/hours.js';
import { merged, type Range } from '../schedule/ranges.js';

/**
 * One week on the wall clock, as a flat list that is quick to ask: for each day the place of its
 * first boundary, then the boundaries at which it opens and closes by turns, in milliseconds since
 * Monday 00:00. Where it is open before the week begins, a -1 goes before the first boundary: so an
 * odd place always means open.
 */
export type WeekSheet = readonly number[];

export const DAY_MS = 86_400_000;
export const WEEK_MS = 7 * DAY_MS;

/** The place of the first boundary: eight numbers go before it, one to a day and one to the end. */
export const FIRST = 8;

/** Weeks are counted from the Monday before 1970-01-01, a Thursday. */
export const MONDAY = -3;

/** The sheet of a week, given the hours of each day, from the Sunday before (-1) to its own (6). */
export function sheetOfDays(hoursOn: (weekday: number) => Hours): WeekSheet {
  const ranges: Range[] = [];
  for (let weekday = -1; weekday < 7; weekday++) {
    const midnight = weekday * DAY;
    for (const [start, end] of hoursOn(weekday)) ranges.push([midnight + start, midnight + end]);
  }
  const bounds = merged(ranges)
    .flat()
    .map((second) => Math.max(second * 1000, -1));
  // A range that is over before the week has two times -1: it is none of this week's.
  const sheet = bounds.filter((ms, i) => ms < WEEK_MS && !(ms < 0 && bounds[i ^ 1] === ms));
  const places: number[] = [];
  for (let day = 0; day < FIRST; day++) {
    places.push(FIRST + sheet.filter((ms) => ms < day * DAY_MS).length);
  }
  return [...places, ...sheet];
}

/** The place of the first boundary after `ms`, which may be -1; where that is odd, it is open at `ms`. */
export function placeAfter(sheet: WeekSheet, ms: number): number {
  let place = sheet[ms < 0 ? 0 : Math.floor(ms / DAY_MS)]!;
  while (sheet[place]! <= ms) place += 1;
  return place;
}

/** The open milliseconds from `from` up to `to`, within the week. */
export function openMsIn(sheet: WeekSheet, from: number, to: number): number {
  let sum = 0;
  let at = from;
  for (let place = placeAfter(sheet, from); at < to; place++) {
    const next = Math.min(sheet[place] ?? to, to);
    if (place % 2 === 1) sum += next - at;
    at = next;
  }
  return sum;
}
