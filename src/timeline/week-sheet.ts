import { merged } from '../schedule/ranges.js';

/**
 * One week on the wall clock, as a flat list that is quick to ask: seven numbers that say where each
 * day's boundaries begin, the open milliseconds of the whole week, and then the boundaries, in
 * milliseconds since Monday 00:00, at which it opens and closes by turns. Where the week begins
 * open, the first boundary is a -1, so that an odd place always means open.
 */
export type WeekSheet = readonly number[];

export const DAY_MS = 86_400_000;
export const WEEK_MS = 7 * DAY_MS;

const TOTAL = 7;
const FIRST = 8;

/** The sheet of sorted ranges in seconds since Monday 00:00; those that reach beyond the week are clipped. */
export function weekSheet(ranges: readonly number[]): WeekSheet {
  const sheet: number[] = new Array(FIRST).fill(FIRST);
  for (const [index, second] of merged(ranges).entries()) {
    const ms = second * 1000;
    const isStart = index % 2 === 0;
    if (isStart && ms >= WEEK_MS) break;
    if (ms <= 0) {
      if (isStart) sheet.push(-1);
      else sheet.pop();
    } else if (ms < WEEK_MS) sheet.push(ms);
  }
  let at = FIRST;
  for (let day = 0; day < 7; day++) {
    while (at < sheet.length && sheet[at]! <= day * DAY_MS) at += 1;
    sheet[day] = at;
  }
  sheet[TOTAL] = openMsIn(sheet, 0, WEEK_MS);
  return sheet;
}

/** The place of the first boundary after `ms`; where that is odd, it is open at `ms`. */
export function placeAfter(sheet: WeekSheet, ms: number): number {
  const { length } = sheet;
  let place = sheet[Math.floor(ms / DAY_MS)]!;
  while (place < length && sheet[place]! <= ms) place += 1;
  return place;
}

export function isOpenIn(sheet: WeekSheet, ms: number): boolean {
  return (placeAfter(sheet, ms) & 1) === 1;
}

export function opensOpen(sheet: WeekSheet): boolean {
  return sheet[FIRST] === -1;
}

export function endsOpen(sheet: WeekSheet): boolean {
  return (sheet.length & 1) === 1;
}

/** The first boundary within the week, or Infinity. */
export function firstBoundary(sheet: WeekSheet): number {
  return sheet[opensOpen(sheet) ? FIRST + 1 : FIRST] ?? Number.POSITIVE_INFINITY;
}

/** The last boundary within the week, or -Infinity. */
export function lastBoundary(sheet: WeekSheet): number {
  return boundaryBefore(sheet, sheet.length);
}

/** The boundary before a place, or -Infinity where the week has none there. */
export function boundaryBefore(sheet: WeekSheet, place: number): number {
  const boundary = place > FIRST ? sheet[place - 1]! : -1;
  return boundary === -1 ? Number.NEGATIVE_INFINITY : boundary;
}

export function openMsOf(sheet: WeekSheet): number {
  return sheet[TOTAL]!;
}

/** The open milliseconds from `from` up to `to`, within the week. */
export function openMsIn(sheet: WeekSheet, from: number, to: number): number {
  let sum = 0;
  let at = from;
  let place = placeAfter(sheet, from);
  for (; place < sheet.length && sheet[place]! < to; place++) {
    if ((place & 1) === 1) sum += sheet[place]! - at;
    at = sheet[place]!;
  }
  return (place & 1) === 1 ? sum + to - at : sum;
}
