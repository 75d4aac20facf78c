import type { ScheduleData } from '../schedule/data.js';
import { parseFullDate } from '../schedule/date.js';
import { describe } from '../schedule/describe.js';
import { formatHours } from '../schedule/hours.js';
import { DAYS, weekdayOf } from '../schedule/week.js';
import { compiled } from './layers.js';
import type { Schedule } from './schedule.js';

/** One date's hours, as people write them. */
export interface DateHours {
  /**
   * `HH:MM-HH:MM`, sorted. What a `remove` leaves after midnight is written past 24, as
   * `25:00-26:00`.
   */
  readonly hours: readonly string[];
  /**
   * The places in `schedule.overrides` of those that made these hours: the last `hours` or `weekly`
   * that covers the date, and what comes after it.
   */
  readonly overrides: readonly number[];
  /** The label of the last labelled override that covers the date, if there is one. */
  readonly label?: string;
}

/**
 * The hours that start on one date, on the schedule's own wall clock, and the overrides that made
 * them. Whether clocks change that day plays no part.
 *
 * @param date `YYYY-MM-DD`
 * @throws {RangeError} if there is no such date
 * @example
 * ```ts
 * import { hoursOn } from 'livehours';
 *
 * const schedule = {
 *   timeZone: 'Europe/Paris',
 *   weekly: { friday: ['09:00-17:00'] },
 *   overrides: [{ date: '12-25', hours: [], label: 'Christmas' }],
 * };
 * hoursOn(schedule, '2026-12-18'); // => { hours: ['09:00-17:00'], overrides: [] }
 * hoursOn(schedule, '2026-12-25'); // => { hours: [], overrides: [0], label: 'Christmas' }
 * ```
 */
export function hoursOn(schedule: Schedule | ScheduleData, date: string): DateHours {
  if (typeof date !== 'string') {
    throw new TypeError(`expected a date, "YYYY-MM-DD", got ${describe(date)}`);
  }
  const day = parseFullDate(date);
  if (day === undefined) {
    throw new RangeError(`expected a date, "YYYY-MM-DD", got ${describe(date)}`);
  }
  const { weekly, parts } = compiled(schedule);
  const { calendar } = parts;
  if (!calendar) return { hours: weekly[DAYS[weekdayOf(day)]!] ?? [], overrides: [] };
  const label = calendar.labelOn(day);
  return {
    hours: formatHours(calendar.hoursOn(day)),
    overrides: calendar.decisiveOn(day).map(({ index }) => index),
    ...(label !== undefined && { label }),
  };
}
