import { scheduleTimetable } from '../engine/availability.js';
import { journeyOn } from '../engine/journey-stay.js';
import type { Schedule } from '../engine/schedule.js';
import { Calendar } from '../schedule/calendar.js';
import type { ScheduleData } from '../schedule/data.js';
import { labelOn } from '../schedule/day-rule.js';
import { formatHours } from '../schedule/hours.js';
import { weekdayOf } from '../schedule/weekday.js';
import { writtenHours } from '../schedule/written-hours.js';
import { type CalendarDate, toDayNumber } from './calendar-date.js';

/** One date's hours, as people write them. */
export interface DateHours {
  /**
   * `HH:MM-HH:MM`, sorted. What a `remove` leaves after midnight is written past 24, as
   * `25:00-26:00`; without a `remove`, these ranges parse again.
   */
  readonly hours: readonly string[];
  /**
   * The indexes in `schedule.overrides` of those that determine these hours: the last `hours` or
   * `weekly` that covers the date, and those after it.
   */
  readonly overrideIndexes: readonly number[];
  /** The label of the last labelled override among these, else that of the date's journey, if there is one. */
  readonly label?: string;
  /** The zone whose clock is read on that date of the schedule's own clock: the schedule's, or a journey's. */
  readonly timeZone: string;
}

/**
 * The hours that start on one date, on the schedule's own wall clock, and the overrides that determine
 * them. Clock changes on that day make no difference.
 *
 * @param date `YYYY-MM-DD`, or a `Temporal.PlainDate` of any implementation
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
 * hoursOn(schedule, '2026-12-18');
 * // => { hours: ['09:00-17:00'], overrideIndexes: [], timeZone: 'Europe/Paris' }
 * hoursOn(schedule, '2026-12-25');
 * // => { hours: [], overrideIndexes: [0], label: 'Christmas', timeZone: 'Europe/Paris' }
 * ```
 */
export function hoursOn(schedule: Schedule | ScheduleData, date: CalendarDate): DateHours {
  const day = toDayNumber(date, 'date');
  const timetable = scheduleTimetable(schedule);
  const rule = (timetable.calendar ?? new Calendar(timetable.weekly, [])).ruleOf(day);
  const weekday = weekdayOf(day);
  const determining = rule.determiningOn(weekday);
  const journey = journeyOn(timetable.stays, day);
  const label = labelOn(rule, weekday) ?? journey?.label;
  return {
    hours: formatHours(writtenHours(rule, weekday)),
    overrideIndexes: timetable.overrides.flatMap((override, index) =>
      determining.includes(override) ? index : [],
    ),
    ...(label !== undefined && { label }),
    timeZone: (journey ?? timetable).timeZone,
  };
}
