import { Calendar, decisive, labelOn } from '../schedule/calendar.js';
import type { ScheduleData } from '../schedule/data.js';
import { parseDate } from '../schedule/date.js';
import { outOfRange } from '../schedule/describe.js';
import { formatHours } from '../schedule/hours.js';
import { valid } from '../schedule/reading.js';
import { openableOf, openHoursOf, readOpenHours } from './openable.js';
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
  const day = parseDate(date) ?? outOfRange('a date, "YYYY-MM-DD"', date);
  const hours = openHoursOf(openableOf(schedule)) ?? valid(readOpenHours, schedule);
  const calendar = hours.dated ?? new Calendar(hours.weekly, []);
  const makers = new Set(decisive(calendar.coveringOn(day)));
  return {
    hours: formatHours(calendar.hoursOn(day)),
    overrides: hours.overrides.flatMap((override, place) => (makers.has(override) ? place : [])),
    ...labelOn(calendar, day),
  };
}
