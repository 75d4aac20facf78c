/**
 * Dates of the proleptic Gregorian calendar (ECMA-262, section 21.4.1): as text, which compares as the
 * dates do, and as day numbers, days since 1970-01-01.
 */

/** Days in the 400 years after which the Gregorian calendar repeats itself. */
const CYCLE_DAYS = 146_097;

/**
 * Within so many years every kind of year comes round, of the fourteen that there are by weekday of
 * 1 January and leap day: after 28 as a rule, after 40 where a century has no leap year.
 */
export const CYCLE_YEARS = 41;

const DAY_MS = 86_400_000;

/** The day number of `YYYY-MM-DD`, or undefined for what is no date. */
export function parseDate(text: string): number | undefined {
  const epochMs = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  // Some engines read 30 February as a day in March.
  return new Date(epochMs).getUTCDate() === Number(text.slice(8)) ? epochMs / DAY_MS : undefined;
}

/**
 * The date of a day number: `YYYY-MM-DD`, and `MM-DD`. Beyond the years that the format can write, it
 * is one that lies before all others, or after.
 */
export function dateOf(day: number): { date: string; yearly: string } {
  const cycle = cycleOf(day);
  const text = new Date((day - cycle * CYCLE_DAYS) * DAY_MS).toISOString();
  const year = Number(text.slice(0, 4)) + cycle * 400;
  const yearly = text.slice(5, 10);
  if (year < 0 || year > 9999) return { date: year < 0 ? '' : '9999-12-32', yearly };
  return { date: `${String(year).padStart(4, '0')}-${yearly}`, yearly };
}

/** The days on which yearly dates fall, from the year before that of `day` to the year after. */
export function yearlyDays(day: number, dates: readonly string[]): number[] {
  const start = cycleOf(day) * CYCLE_DAYS;
  const year = new Date((day - start) * DAY_MS).getUTCFullYear();
  return [year - 1, year, year + 1].flatMap((near) =>
    dates.map((date) => {
      const [month, dayOfMonth] = date.split('-').map(Number) as [number, number];
      return Date.UTC(near, month - 1, dayOfMonth) / DAY_MS + start;
    }),
  );
}

/** Which cycle of 400 years a day lies in; a day of the first has the same date, in a year that any Date holds. */
function cycleOf(day: number): number {
  return Math.floor(day / CYCLE_DAYS);
}
