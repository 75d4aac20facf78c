import type { Schedule } from '../engine/schedule.js';
import type { ScheduleData } from '../schedule/data.js';
import { type DateLike, type InstantOf, midnightOf } from './date-like.js';
import { languageTag } from './language-tag.js';
import { type DateRow, rowsOfDates } from './rows-of-dates.js';
import { scheduleOf } from './schedule-and-zone.js';

/** Enough for a year ahead. */
const MAX_DAYS = 366;

/** Which dates to write, and how. */
export interface DateRowsOptions<D extends DateLike> {
  /** A BCP 47 language tag, or several in order of preference, as in `navigator.languages`. */
  readonly locale: string | readonly string[];
  /** The first date, or an instant on it. */
  readonly from: D;
  /** How many dates, from 1 to 366. */
  readonly days: number;
}

/**
 * Actual dates in the schedule's own zone: with overrides, their labels, and clock changes. There is no
 * row for a date that the zone skipped.
 *
 * @throws {ScheduleError} if the schedule is invalid
 * @throws {TypeError | RangeError} if the locale or `from` is invalid, or `days` is not a whole number
 * from 1 to 366
 * @example
 * ```ts
 * import { dateRows } from 'livehours/format';
 *
 * const schedule = {
 *   timeZone: 'Europe/Paris',
 *   weekly: { thursday: ['09:00-17:00'] },
 *   overrides: [{ date: '12-25', hours: [], label: 'Christmas' }],
 * };
 * const from = new Date('2026-12-24T12:00Z');
 * const [eve, christmas] = dateRows(schedule, { locale: 'en-GB', from, days: 2 });
 * eve?.hours[0]?.text; // => '09:00–17:00'
 * eve?.hours[0]?.interval.end; // => new Date('2026-12-24T16:00Z')
 * christmas?.hours; // => []
 * christmas?.label; // => 'Christmas'
 * ```
 */
export function dateRows<D extends DateLike>(
  schedule: Schedule | ScheduleData,
  options: DateRowsOptions<D>,
): DateRow<InstantOf<D>>[] {
  const { locale, from, days } = options;
  const parsed = scheduleOf(schedule);
  const tag = languageTag(locale);
  if (!(Number.isInteger(days) && days > 0 && days <= MAX_DAYS)) {
    throw new RangeError(
      `days: expected a whole number from 1 to ${MAX_DAYS}, got ${String(days)}`,
    );
  }
  const midnight = midnightOf(from, parsed, 'from');
  return rowsOfDates(parsed, { calendar: parsed, midnight, count: days }, tag, from);
}
