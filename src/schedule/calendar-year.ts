/** Years of the proleptic Gregorian calendar, also those that no `Date` can hold. */
import type { Range } from '../base/ranges.js';
import { DAY_MS, GREGORIAN_CYCLE_DAYS } from '../base/time-units.js';
import { weekdayOf } from './weekday.js';

const CYCLE_YEARS = 400;

/** The day number of the first of a month, counted from 0. Months before and after those of the year count on. */
export function dayNumber(year: number, month: number): number {
  // The same day of a cycle from 2000 on lies in a year that any `Date` can hold.
  const cycle = Math.floor((year - 2000) / CYCLE_YEARS);
  return Date.UTC(year - cycle * CYCLE_YEARS, month) / DAY_MS + cycle * GREGORIAN_CYCLE_DAYS;
}

export function monthLength(year: number, month: number): number {
  return dayNumber(year, month + 1) - dayNumber(year, month);
}

/** The year in which a day lies. */
export function yearOf(day: number): number {
  const cycle = Math.floor(day / GREGORIAN_CYCLE_DAYS);
  const inCycle = new Date((day - cycle * GREGORIAN_CYCLE_DAYS) * DAY_MS);
  return inCycle.getUTCFullYear() + cycle * CYCLE_YEARS;
}

/**
 * A key that years share if their dates fall on the same weekdays, as do those of the three years before
 * and after: each is one of 28 kinds, but for those around a turn of a century.
 */
export function kindOfYear(year: number): string {
  const isNearCentury = (year + 3) % 100 < 7;
  return isNearCentury ? `${year % CYCLE_YEARS}` : `${weekdayOf(dayNumber(year, 0))} ${year % 4}`;
}

/** The days of a year: its 1 January, and the next one. */
export function daysOfYear(year: number): Range {
  return [dayNumber(year, 0), dayNumber(year + 1, 0)];
}
