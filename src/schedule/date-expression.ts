/**
 * The dates that overrides are written with, as day numbers: days since 1970-01-01 in the proleptic
 * Gregorian calendar (ECMA-262, section 21.4.1).
 */
import type { Range } from '../base/ranges.js';
import { textCache } from '../base/text-cache.js';
import { DAY_MS, GREGORIAN_CYCLE_DAYS } from '../base/time-units.js';

/** The day number of `YYYY-MM-DD`, or undefined if it is not a date. */
export function parseDate(text: string): number | undefined {
  // Callers of plain JavaScript may pass anything.
  const epochMs = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  if (!epochMs && epochMs !== 0) return undefined;
  // Some engines read 30 February as a day in March.
  return new Date(epochMs).getUTCDate() === Number(text.slice(8)) ? epochMs / DAY_MS : undefined;
}

/** Whether a date is yearly: `MM-DD`. */
export function isYearlyDate(text: string | undefined): boolean {
  return text?.length === 5;
}

/** The day number of a date of either form; a yearly one is taken in 2000, a leap year. */
export function parseAnyDate(text: string): number | undefined {
  return cachedDayNumber(text, () => parseDate(isYearlyDate(text) ? `2000-${text}` : text));
}

/** Many schedules have overrides on the same holidays, and each date is read more than once. */
const cachedDayNumber = /* @__PURE__ */ textCache<number | undefined>();

/** The year around a day: its 1 January, and the next one. */
export function yearAround(day: number): Range {
  // The same day of the first cycle lies in a year that any `Date` can hold.
  const cycle = Math.floor(day / GREGORIAN_CYCLE_DAYS) * GREGORIAN_CYCLE_DAYS;
  const year = new Date((day - cycle) * DAY_MS).getUTCFullYear();
  const newYear = (ofYear: number) => Date.UTC(ofYear, 0) / DAY_MS + cycle;
  return [newYear(year), newYear(year + 1)];
}

/** The day of a year that has the month and date of a day of 2000; 1 March for 02-29 of a common year. */
export function dayInYear(dayOf2000: number, [newYear, nextNewYear]: Range): number {
  const dayOfYear = dayOf2000 - NEW_YEAR_2000;
  const isLater = dayOfYear > LEAP_DAY && nextNewYear - newYear < 366;
  return newYear + dayOfYear - (isLater ? 1 : 0);
}

const NEW_YEAR_2000 = 10_957;
/** The leap day as a day of the year, from 0. */
const LEAP_DAY = 59;
