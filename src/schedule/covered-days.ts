import type { Range } from '../base/ranges.js';
import { dayNumber, daysOfYear } from './calendar-year.js';
import type { Override } from './data.js';
import { parseDate, parseDateExpression, type RecurringDate } from './date-expression.js';

/** The days that an override covers, apart from its `days`: which weekdays count is for `DayRule` to say. */
export interface CoveredDays {
  /** The first and the last day that it may cover; infinite where there is none. */
  readonly first: number;
  readonly last: number;
  /** Whether it comes again: `yearly` if 400 years repeat one another, `endlessly` if they do not. */
  readonly repeats: 'never' | 'yearly' | 'endlessly';
  /** The stretches that it covers in a year; they may begin before it and end after it. */
  rangesIn(year: number): Range[];
}

/** The days that an override with valid dates covers. */
export function coveredDays(override: Override): CoveredDays {
  const { date, from = date, to = date, everyDays, since, until } = override;
  const isRecurring = [from, to].some((text) => text && parseDate(text) === undefined);
  const first = dayOf(isRecurring ? since : from) ?? -Infinity;
  const last = dayOf(isRecurring || everyDays ? until : to) ?? Infinity;
  const isEndless = everyDays || from?.startsWith('easter') || to?.startsWith('easter');
  return {
    first,
    last,
    repeats: isEndless ? 'endlessly' : isRecurring ? 'yearly' : 'never',
    rangesIn(year) {
      const ranges = isRecurring
        ? recurringRanges(from!, to!, year)
        : everyDays
          ? rotation([first, dayOf(to)! + 1], everyDays, year)
          : [[first, last + 1] as const];
      return ranges
        .map(([start, end]): Range => [Math.max(start, first), Math.min(end, last + 1)])
        .filter(([start, end]) => start < end);
    },
  };
}

function dayOf(date: string | undefined): number | undefined {
  return date ? parseDate(date) : undefined;
}

/** What comes again from year to year or from month to month, as far as it may lie in the given year. */
function recurringRanges(from: string, to: string, year: number): Range[] {
  const [start, end] = [recurring(from), recurring(to)];
  // What moves may lie months outside the year that it belongs to.
  const reach = start.staysInYear && end.staysInYear ? 0 : 1;
  const bases = (before: number) =>
    Array.from({ length: before + 1 + reach }, (_, index) => year - before + index);
  if (from === to) {
    return bases(reach).flatMap((base) => start.daysOf(base).map((day): Range => [day, day + 1]));
  }
  return bases(1 + reach).flatMap((base): Range[] => {
    const first = boundOf(from, base, 0);
    if (first === undefined) return [];
    const last = [base - 1, base, base + 1]
      .map((of) => boundOf(to, of, -1))
      .find((day) => day !== undefined && day >= first);
    const next = boundOf(from, base + 1, 0) ?? boundOf(from, base + 2, 0) ?? Infinity;
    return last !== undefined && last < next ? [[first, last + 1]] : [];
  });
}

/** The day of a bound in a year. In common years `02-29` stands for 1 March, or as a last day for 28 February. */
function boundOf(text: string, year: number, ifNoLeapDay: 0 | -1): number | undefined {
  const [day] = recurring(text).daysOf(year);
  return day ?? (text === '02-29' ? dayNumber(year, 2) + ifNoLeapDay : undefined);
}

function recurring(text: string): RecurringDate {
  return parseDateExpression(text) as RecurringDate;
}

/** A stretch of days that comes again every so many days, as far as it lies in a year. */
function rotation([first, end]: Range, everyDays: number, year: number): Range[] {
  if (end - first === everyDays) return [[first, Infinity]];
  const [newYear, nextNewYear] = daysOfYear(year);
  const passed = Math.max(0, Math.floor((newYear - end) / everyDays) + 1);
  const count = Math.max(0, Math.ceil((nextNewYear - first) / everyDays) - passed);
  return Array.from({ length: count }, (_, index): Range => {
    const shift = (passed + index) * everyDays;
    return [first + shift, end + shift];
  });
}
