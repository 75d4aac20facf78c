import { availabilityOf, timetableOf } from '../engine/availability.js';
import { readTimetable } from '../engine/read-timetable.js';
import type { Schedule } from '../engine/schedule.js';
import { Calendar, determiningOverrides } from '../schedule/calendar.js';
import type { ScheduleData } from '../schedule/data.js';
import { formatHours } from '../schedule/hours.js';
import { labelOn } from '../schedule/label.js';
import { readOrThrow } from '../schedule/parse/parse-result.js';
import { toDayNumber } from './calendar-date.js';

/** One date's hours, as people write them. */
export interface DateHours {
  /**
   * `HH:MM-HH:MM`, sorted. What a `remove` leaves after midnight is written past 24, as
   * `25:00-26:00`.
   */
  readonly hours: readonly string[];
  /**
   * The indexes in `schedule.overrides` of those that determine these hours: the last `hours` or
   * `weekly` that covers the date, and those after it.
   */
  readonly overrides: readonly number[];
  /** The label of the last labelled override that covers the date, if there is one. */
  readonly label?: string;
}

/**
 * The hours that start on one date, on the schedule's own wall clock, and the overrides that determine
 * them. Clock changes on that day make no difference.
 *
 * @param date `YYYY-MM-DD`
 * @throws {RangeError} if it is not a date
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
  const day = toDayNumber(date);
  const timetable = timetableOf(availabilityOf(schedule)) ?? readOrThrow(readTimetable, schedule);
  const calendar = timetable.dated ?? new Calendar(timetable.weekly, []);
  const determining = new Set(determiningOverrides(calendar.overridesOn(day)));
  return {
    hours: formatHours(calendar.hoursOfDay(day)),
    overrides: timetable.overrides.flatMap((override, index) =>
      determining.has(override) ? index : [],
    ),
    ...labelOn(calendar, day),
  };
}
