import { needed } from '../base/needed.js';
import type { Schedule } from '../engine/schedule.js';
import type { ScheduleData } from '../schedule/data.js';
import type { Day } from '../schedule/weekday.js';
import { readingFormatter } from './formatters.js';
import { languageTag } from './language-tag.js';
import { daysOfWeek } from './locale-week.js';
import { scheduleOf } from './schedule-and-zone.js';
import { type TimeRange, timeRanges, timeText } from './time-range.js';

/** How to write a weekly table. */
export interface WeeklyRowsOptions {
  /** A BCP 47 language tag, or several in order of preference, as in `navigator.languages`. */
  readonly locale: string | readonly string[];
  /** The day with which the week begins; by default the locale's. */
  readonly firstDay?: Day | undefined;
}

/** A day of the week, or several in a row with the same hours. */
export interface WeeklyRow {
  /** Such as `Mon–Fri`. */
  readonly day: string;
  readonly days: readonly Day[];
  /** The hours that start on each of these days; empty while closed. */
  readonly hours: readonly TimeRange[];
  /** Whether the hours are `00:00-24:00`. */
  readonly allDay: boolean;
}

/**
 * The hours of a regular week as a table: neighbouring days with the same hours share a row, in the
 * order of the locale's week (Monday first where the runtime does not know it). Overrides are ignored:
 * `dateRows` gives the coming dates as they will be.
 *
 * @throws {ScheduleError} if the schedule is invalid
 * @throws {TypeError | RangeError} if the locale is invalid
 * @example
 * ```ts
 * import { weeklyRows } from 'livehours/format';
 *
 * const hours = ['22:00-02:00'];
 * const schedule = { timeZone: 'Europe/Paris', weekly: { friday: hours, saturday: hours } };
 * const [closed, open] = weeklyRows(schedule, { locale: 'en-GB', firstDay: 'monday' });
 * closed?.days; // => ['monday', 'tuesday', 'wednesday', 'thursday']
 * closed?.hours; // => []
 * open?.hours; // => [{ start: '22:00', end: '02:00', text: '22:00–02:00', overnight: true }]
 * ```
 */
export function weeklyRows(
  schedule: Schedule | ScheduleData,
  options: WeeklyRowsOptions,
): WeeklyRow[] {
  const { weekly } = scheduleOf(schedule);
  const tag = languageTag(options.locale);
  const groups: { days: Day[]; hours: string; from: number; to: number }[] = [];
  for (const { day, readingMs } of daysOfWeek(tag, options.firstDay)) {
    const hours = String(weekly[day] ?? '');
    const last = groups.at(-1);
    if (last?.hours === hours) {
      last.days.push(day);
      last.to = readingMs;
    } else {
      groups.push({ days: [day], hours, from: readingMs, to: readingMs });
    }
  }
  const names = readingFormatter(tag, { weekday: 'short' });
  needed(names.formatRange, 'Intl.DateTimeFormat.prototype.formatRange');
  const range = timeRanges(tag);
  const wallMsOf = (time: string) => Date.parse(`1970-01-01T${time}Z`);
  return groups.map(({ days, hours, from, to }) => ({
    day: names.formatRange(from, to),
    days,
    hours: hours.split(',').flatMap((text) => {
      const [start = 0, end] = text.split('-').map(wallMsOf);
      return end === undefined
        ? []
        : [range(timeText(tag, start), timeText(tag, end), end < start)];
    }),
    allDay: hours === '00:00-24:00',
  }));
}
