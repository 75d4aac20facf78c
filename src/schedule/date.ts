/**
 * Dates of the proleptic Gregorian calendar (ECMA-262, section 21.4.1) as day numbers, days since
 * 1970-01-01, and yearly dates as keys, `month * 100 + day`, that compare as the dates do.
 */

/** Days in the 400 years after which the Gregorian calendar repeats itself; whole weeks, too. */
export const CYCLE_DAYS = 146_097;

const DAY_MS = 86_400_000;

/** The day number of `YYYY-MM-DD`, or undefined for what is no date. */
export function parseFullDate(text: string): number | undefined {
  const epochMs = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00Z`) : Number.NaN;
  // Some engines read 30 February as a day in March.
  if (!(new Date(epochMs).getUTCDate() === Number(text.slice(8)))) return undefined;
  return epochMs / DAY_MS;
}

/** The yearly key of `MM-DD`, or undefined for what is no date; `02-29` is one. */
export function parseYearlyDate(text: string): number | undefined {
  const inLeapYear = parseFullDate(`2000-${text}`);
  return inLeapYear === undefined ? undefined : yearlyKey(inLeapYear);
}

/** The yearly key of a day number. */
export function yearlyKey(day: number): number {
  const date = new Date(dayOfCycle(day) * DAY_MS);
  return (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}

/**
 * The first day whose yearly key is `key` or later, in the year that lies `years` after that of `day`:
 * 29 February begins on 1 March where there is none, and 32 December on the next 1 January.
 */
export function yearlyDay(day: number, years: number, key: number): number {
  const inCycle = dayOfCycle(day);
  const year = new Date(inCycle * DAY_MS).getUTCFullYear() + years;
  const month = Math.floor(key / 100);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const epochMs = Date.UTC(year, month - 1, Math.min(key % 100, last + 1));
  return epochMs / DAY_MS + day - inCycle;
}

/** The day of the cycle from 1970 on that has the same month, day and weekday: one that any Date holds. */
function dayOfCycle(day: number): number {
  return day - Math.floor(day / CYCLE_DAYS) * CYCLE_DAYS;
}
