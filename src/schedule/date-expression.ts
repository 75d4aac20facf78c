/**
 * The dates that overrides are written with, as day numbers: days since 1970-01-01 in the proleptic
 * Gregorian calendar (ECMA-262, section 21.4.1).
 */
import { textCache } from '../base/text-cache.js';
import { DAY_MS } from '../base/time-units.js';
import { dayNumber, monthLength } from './calendar-year.js';
import { daysFromMarchToEaster } from './easter.js';
import { DAYS, type Day, weekdayOf } from './weekday.js';

/** Days that come again each year or month. */
export interface RecurringDate {
  readonly form: 'yearly' | 'monthly';
  /** Whether all days lie in the year that they belong to. */
  readonly staysInYear: boolean;
  /** The days that belong to a year, in order: none, or one, or of each month. */
  daysOf(year: number): readonly number[];
}

/** What a date of an override stands for. */
export type DateExpression = RecurringDate | { readonly form: 'full'; readonly day: number };

/** The day number of `YYYY-MM-DD`, or undefined if it is not a date. */
export function parseDate(text: string): number | undefined {
  // Callers of plain JavaScript may pass anything.
  const epochMs = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  if (!epochMs && epochMs !== 0) return undefined;
  // Some engines read 30 February as a day in March.
  return new Date(epochMs).getUTCDate() === Number(text.slice(8)) ? epochMs / DAY_MS : undefined;
}

/** What a date of any form stands for, or undefined if it is none. */
export function parseDateExpression(text: string): DateExpression | undefined {
  return cachedExpression(text, () => {
    const day = parseDate(text);
    return day === undefined ? parseRecurring(text) : { form: 'full', day };
  });
}

/** Many schedules have overrides on the same holidays, and each date is read more than once. */
const cachedExpression = /* @__PURE__ */ textCache<DateExpression | undefined>();

/** Easter; or a month and a date, a weekday counted in it, or the first one from a date on; and days to shift by. */
const RECURRING =
  /^(?:easter|(\d\d|\*)-(?:(\d\d)|([a-z]+)(?:#(-?[1-5])|>=(\d\d))))([+-][1-9]\d?)?$/;

function parseRecurring(text: string): DateExpression | undefined {
  const [matched, month, date, weekday, nth, onOrAfter, shift] = RECURRING.exec(text) ?? [];
  if (matched === undefined) return undefined;
  const shiftDays = Number(shift ?? 0);
  if (!month) {
    const daysOf = (year: number) => [dayNumber(year, 2) + daysFromMarchToEaster(year) + shiftDays];
    return { form: 'yearly', staysInYear: !shift, daysOf };
  }
  const first = Number(date ?? onOrAfter ?? 1);
  const isMonthly = month === '*';
  const months = ALL_MONTHS.filter((index) => isMonthly || index === Number(month) - 1);
  // A date may be one of leap years alone, or of long months.
  const longest = Math.max(...months.map((index) => monthLength(2000, index)));
  if (!(1 <= first && first <= longest)) return undefined;
  // Only dates that move are shifted.
  if (date ? shift : !DAYS.includes(weekday as Day)) return undefined;

  /** The first such weekday on or after a day. */
  const nextWeekday = (day: number) =>
    day + ((DAYS.indexOf(weekday as Day) - DAYS.indexOf(weekdayOf(day)) + 7) % 7);
  const dayOf = (year: number, index: number): number | undefined => {
    const start = dayNumber(year, index);
    const day = start + first - 1;
    if (date && first <= SHORTEST_MONTH) return day;
    const end = start + monthLength(year, index);
    // `02-friday>=29` counts from 1 March in common years.
    if (onOrAfter) return day < end || !isMonthly ? nextWeekday(day) + shiftDays : undefined;
    const counted =
      Number(nth) < 0
        ? nextWeekday(end) + Number(nth) * 7
        : nextWeekday(start) + (Number(nth) - 1) * 7;
    const found = nth ? counted : day;
    return start <= found && found < end ? found + shiftDays : undefined;
  };
  return {
    form: isMonthly ? 'monthly' : 'yearly',
    staysInYear: !shift && !onOrAfter,
    daysOf: (year) => months.flatMap((index) => dayOf(year, index) ?? []),
  };
}

const ALL_MONTHS: readonly number[] = Array.from({ length: 12 }, (_, index) => index);

/** Days that every month has. */
const SHORTEST_MONTH = 28;
