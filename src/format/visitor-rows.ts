import type { ScheduleData } from '../schedule/data.js';
import type { Day } from '../schedule/weekday.js';
import type { Timeline } from '../timeline/timeline.js';
import { type DateLike, type InstantOf, midnightOf } from './date-like.js';
import { languageTag } from './language-tag.js';
import { daysOfWeek, weekStart } from './locale-week.js';
import { type DateRow, rowsOfDates } from './rows-of-dates.js';
import { emptyScheduleIn } from './schedule-and-zone.js';

/** Which week to write, for whom, and how. */
export interface VisitorRowsOptions<D extends DateLike> {
  /** A BCP 47 language tag, or several in order of preference, as in `navigator.languages`. */
  readonly locale: string | readonly string[];
  /** The visitor's time zone: an IANA name, or a fixed offset such as `+05:30`. */
  readonly timeZone: string;
  /** A date of the week, or an instant in it. */
  readonly weekOf: D;
  /** The day with which the week begins; by default the locale's. */
  readonly firstDay?: Day | undefined;
}

/**
 * The hours of one week in the visitor's zone, whatever zone they were written in: there, a range may
 * move to another day, or be split between two. Clock changes of both zones are taken into account.
 *
 * @throws {ScheduleError} if the schedule is invalid
 * @throws {TypeError | RangeError} if the locale, `timeZone` or `weekOf` is invalid
 * @example
 * ```ts
 * import { visitorRows } from 'livehours/format';
 *
 * const sydney = { timeZone: 'Australia/Sydney', weekly: { monday: ['09:00-17:00'] } };
 * const options = { locale: 'en-GB', timeZone: 'Europe/London', weekOf: '2026-01-08' };
 * const rows = visitorRows(sydney, { ...options, firstDay: 'monday' });
 * rows.length; // => 7
 * rows.at(-1)?.hours.map(({ text }) => text); // => ['22:00–00:00']
 * ```
 */
export function visitorRows<D extends DateLike>(
  timeline: Timeline | ScheduleData,
  options: VisitorRowsOptions<D>,
): DateRow<InstantOf<D>>[] {
  const { locale, timeZone, weekOf, firstDay } = options;
  const tag = languageTag(locale);
  const calendar = emptyScheduleIn(timeZone);
  const [first] = daysOfWeek(tag, firstDay);
  const midnight = weekStart(midnightOf(weekOf, calendar, 'weekOf'), first!);
  return rowsOfDates(timeline, { calendar, midnight, count: 7 }, tag, weekOf);
}
