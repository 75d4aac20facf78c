import { describe, outOfRange, wrongType } from '../base/describe.js';
import { parseDate } from '../schedule/date-expression.js';
import { dateOf } from '../schedule/date-text.js';

/** A `Temporal.PlainDate` of any implementation, by its shape. */
export interface PlainDateLike {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Gives `YYYY-MM-DD` when it is asked to leave the calendar out. */
  toString(options?: { calendarName?: 'never' }): string;
  /** The date that lies so many days on. */
  add(duration: { days: number }): unknown;
}

/** A date of the ISO calendar: `YYYY-MM-DD`, or a `Temporal.PlainDate` of any implementation. */
export type CalendarDate = string | PlainDateLike;

/** The kind of date that comes out when a `D` goes in. */
export type SameDate<D extends CalendarDate> = D extends string ? string : D;

/** Whether a value is a `Temporal.PlainDate`, or has its shape; a time beside the date makes it something else. */
export function isPlainDate(value: unknown): value is PlainDateLike {
  const { day, hour } = (value ?? {}) as { day?: unknown; hour?: unknown };
  return typeof day === 'number' && hour === undefined;
}

/**
 * The day number of a date that a caller passed.
 *
 * @param name the argument, for messages
 * @throws {TypeError} if it is neither a text nor a `PlainDate`
 * @throws {RangeError} if there is no such date, or it lies outside the years 0000 to 9999
 */
export function toDayNumber(date: CalendarDate, name: string): number {
  const expected = 'a date, "YYYY-MM-DD" or a Temporal.PlainDate';
  if (typeof date !== 'string' && !isPlainDate(date)) {
    wrongType(name, expected, date);
  }
  const text = typeof date === 'string' ? date : date.toString({ calendarName: 'never' });
  return parseDate(text) ?? outOfRange(name, expected, describe(text));
}

/** A day as a date of the same kind as `like`, and in its calendar if it has one. */
export function dateLike<D extends CalendarDate>(like: D, day: number): SameDate<D>;
export function dateLike(like: CalendarDate, day: number): unknown {
  if (typeof like === 'string') return dateOf(day);
  return like.add({ days: day - toDayNumber(like, 'date') });
}
