/**
 * Dates of the proleptic Gregorian calendar (ECMA-262, section 21.4.1), as day numbers: days since
 * 1970-01-01.
 */

import { recall } from './recall.js';

/** Days in the 400 years after which the Gregorian calendar repeats itself. */
const CYCLE_DAYS = 146_097;

const DAY_MS = 86_400_000;

/** The day number of `YYYY-MM-DD`, or undefined for what is no date. */
export function parseDate(text: string): number | undefined {
  // Callers of plain JavaScript may pass anything.
  const epochMs = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  if (!epochMs && epochMs !== 0) return undefined;
  // Some engines read 30 February as a day in March.
  return new Date(epochMs).getUTCDate() === Number(text.slice(8)) ? epochMs / DAY_MS : undefined;
}

/** Whether a date is one of every year: `MM-DD`. */
export function isYearlyDate(text: string | undefined): boolean {
  return text?.length === 5;
}

/** The day number of a date as overrides write it; of one of every year, that in 2000, a leap year. */
export function parseAnyDate(text: string): number | undefined {
  return recallDay(text, () => parseDate(isYearlyDate(text) ? `2000-${text}` : text));
}

/** The day of 2000 that has the same month and date. */
export function dayOf2000(day: number): number {
  // In the first cycle there is such a day in a year that any Date can hold.
  return new Date((day % CYCLE_DAYS) * DAY_MS).setUTCFullYear(2000) / DAY_MS;
}

/** Overrides of many schedules are for the same holidays, and each date is read more than once. */
const recallDay = /* @__PURE__ */ recall<number | undefined>();
