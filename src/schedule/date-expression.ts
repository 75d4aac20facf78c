/**
 * The dates in overrides as day numbers: days since 1970-01-01 in the proleptic Gregorian calendar
 * (ECMA-262, section 21.4.1).
 */
import { textCache } from '../base/text-cache.js';
import { DAY_MS } from '../base/time-units.js';

/** Days in the 400 years after which the Gregorian calendar repeats itself. */
const GREGORIAN_CYCLE_DAYS = 146_097;

/** The day number of `YYYY-MM-DD`, or undefined if it is not a date. */
export function parseDate(text: string): number | undefined {
  // Callers of plain JavaScript may pass anything.
  const epochMs = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  if (!epochMs && epochMs !== 0) return undefined;
  // Some engines read 30 February as a day in March.
  return new Date(epochMs).getUTCDate() === Number(text.slice(8)) ? epochMs / DAY_MS : undefined;
}

/** Whether a date is yearly: `MM-DD`. `Calendar` decides which days a range of them covers. */
export function isYearlyDate(text: string | undefined): boolean {
  return text?.length === 5;
}

/** The day number of a date of either form; a yearly one counts as in 2000, a leap year. */
export function parseAnyDate(text: string): number | undefined {
  return cachedDayNumber(text, () => parseDate(isYearlyDate(text) ? `2000-${text}` : text));
}

/** The day of 2000 that has the same month and date. */
export function dayOf2000(day: number): number {
  // Every date recurs in the first cycle, in a year that any `Date` can hold.
  return new Date((day % GREGORIAN_CYCLE_DAYS) * DAY_MS).setUTCFullYear(2000) / DAY_MS;
}

/** Many schedules have overrides on the same holidays, and each date is read more than once. */
const cachedDayNumber = /* @__PURE__ */ textCache<number | undefined>();
