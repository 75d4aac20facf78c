/**
 * Dates of the proleptic Gregorian calendar (ECMA-262, section 21.4.1), as day numbers: days since
 * 1970-01-01.
 */

/** Days in the 400 years after which the Gregorian calendar repeats itself. */
const CYCLE_DAYS = 146_097;

const DAY_MS = 86_400_000;

/** The day number of `YYYY-MM-DD`, or undefined for what is no date. */
export function parseDate(text: string): number | undefined {
  const epochMs = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  // Some engines read 30 February as a day in March.
  return new Date(epochMs).getUTCDate() === Number(text.slice(8)) ? epochMs / DAY_MS : undefined;
}

/** The place of a day in its year, as a number that compares: 1225 for 25 December. */
export function monthDayOf(day: number): number {
  // In the first cycle there is a day of the same month and date, in a year that any Date can hold.
  const date = new Date((day - Math.floor(day / CYCLE_DAYS) * CYCLE_DAYS) * DAY_MS);
  return (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}
