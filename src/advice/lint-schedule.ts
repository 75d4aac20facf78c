import type { ScheduleData } from '../schedule/data.js';
import type { Instant } from '../timeline/instant.js';
import { parseSchedule } from '../timeline/parse-schedule.js';
import type { Schedule } from '../timeline/schedule.js';
import { isOpen, nextOpening } from '../timeline/search.js';
import { lintHours } from './lint-hours.js';
import { lintOverrides } from './lint-overrides.js';
import { dateOf } from './local-date.js';
import { type ScheduleWarning, Warnings } from './warning.js';
import { localWindow } from './window.js';

/**
 * What in a schedule may be a slip although it makes sense, such as times that a clock change skips,
 * or an override that another one hides. At most 100 warnings are listed, one more then says that
 * there are others.
 *
 * @param from overrides that are over by then are called past
 * @param to clock changes and last minutes are looked for up to then: at most 3,653 days after `from`
 * @throws {ScheduleError} if the schedule makes no sense
 * @throws {RangeError} if the window is longer, ends before it starts, or leaves the years 1 to 9999
 * @example
 * ```ts
 * import { lintSchedule } from 'livehours/advice';
 *
 * const schedule = { timeZone: 'Europe/Paris', weekly: { sunday: ['02:30-06:00', '20:00-23:59'] } };
 * const [first] = lintSchedule(schedule, new Date('2026-03-01'), new Date('2026-04-01'));
 * first?.message; // => 'weekly.sunday[1]: "20:00-23:59" ends within the last minute of the day; the end of a day is "24:00"'
 * first?.dates; // => ['2026-03-01', '2026-03-08', '2026-03-15', '2026-03-22', '2026-03-29']
 * ```
 */
export function lintSchedule(
  schedule: Schedule | ScheduleData,
  from: Instant,
  to: Instant,
): readonly ScheduleWarning[] {
  const parsed = 'isOpenAt' in schedule ? schedule : parseSchedule(schedule);
  const window = localWindow(parsed.timeZone, from, to);
  const warnings = new Warnings();
  if (!isOpen(parsed, from) && nextOpening(parsed, window.fromMs) === null) {
    warnings.add('never-open', [], `never open from ${dateOf(window.firstDay)} on`);
  }
  lintOverrides(parsed, window.firstDay, warnings);
  lintHours(parsed, schedule, window, warnings);
  return warnings.list;
}
