/**
 * Dates of the proleptic Gregorian calendar as day numbers, days since 1970-01-01, and yearly dates
 * as keys, `month * 100 + day`, that compare as the dates do.
 */

/** Days in the 400 years after which the Gregorian calendar repeats itself; whole weeks, too. */
export const CYCLE_DAYS = 146_097;

/** The day number of a date; a day past the end of its month counts on into the next one. */
export function dayNumber(year: number, month: number, day: number): number {
  // Years that start in March put the leap day last, so that months need no table
  // (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil).
  const shifted = month > 2 ? year : year - 1;
  const cycle = Math.floor(shifted / 400);
  const yearOfCycle = shifted - cycle * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  return cycle * CYCLE_DAYS + yearOfCycle * 365 + leapDays + dayOfYear - 719_468;
}

/** The year, month and day of a day number. */
export function dateOf(day: number): { year: number; month: number; day: number } {
  const shifted = day + 719_468;
  const cycle = Math.floor(shifted / CYCLE_DAYS);
  const dayOfCycle = shifted - cycle * CYCLE_DAYS;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1460) +
      Math.floor(dayOfCycle / 36_524) -
      Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day number of `YYYY-MM-DD`, or undefined for what is no date. */
export function parseFullDate(text: string): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? dayNumber(year, month, day) : undefined;
}

/** The yearly key of `MM-DD`, or undefined for what is no date; `02-29` is one. */
export function parseYearlyDate(text: string): number | undefined {
  const inLeapYear = /^\d\d-\d\d$/.test(text) ? parseFullDate(`2000-${text}`) : undefined;
  return inLeapYear === undefined ? undefined : yearlyKey(inLeapYear);
}

/** The yearly key of a day number: `month * 100 + day`. */
export function yearlyKey(day: number): number {
  const date = dateOf(day);
  return date.month * 100 + date.day;
}

/** The first day of `year` whose yearly key is at or after `key`; past the year's end, the next 1 January. */
export function firstDayFrom(year: number, key: number): number {
  const month = Math.floor(key / 100);
  return dayNumber(year, month, Math.min(key % 100, daysInMonth(year, month) + 1));
}
