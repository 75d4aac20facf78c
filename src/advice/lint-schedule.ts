import type { Range } from '../base/ranges.js';
import { DAY_MS, MAX_EPOCH_MS } from '../base/time-units.js';
import { scheduleTimetable } from '../engine/availability.js';
import type { CompiledSchedule } from '../engine/compiled-schedule.js';
import { parseSchedule } from '../engine/parse-schedule.js';
import type { Schedule } from '../engine/schedule.js';
import type { Instant } from '../query/instant.js';
import { openIntervals } from '../query/open-intervals.js';
import type { ScheduleData } from '../schedule/data.js';
import { readingAt } from '../zone/wall-clock.js';
import { adviceWindow } from './advice-window.js';
import { clockChanges } from './clock-changes.js';
import { overrideWarnings } from './override-advice.js';
import { rangeWarnings } from './range-advice.js';
import { type Warning, warning } from './warning.js';
import { WrittenSchedule } from './written-schedule.js';

/**
 * Slips in a schedule between `from` and `to`: what is valid but probably not meant. Paths lead into
 * the schedule as it was passed, in the order of its parts; `docs/advice.md` has an example of each code.
 * Returns an empty list if there are none.
 *
 * @param from the instant that counts as now: overrides that end before it are past
 * @throws {ScheduleError} if the schedule is invalid
 * @throws {RangeError} if `to` lies before `from`, or more than a hundred years after it
 * @example
 * ```ts
 * import { lintSchedule } from 'livehours/advice';
 *
 * const schedule = { timeZone: 'Europe/Paris', weekly: { friday: ['09:00-12:00', '18:00-23:59'] } };
 * const [warning] = lintSchedule(schedule, new Date('2026-01-01'), new Date('2026-01-15'));
 * warning?.path; // => ['weekly', 'friday', 1]
 * warning?.code; // => 'minute-before-midnight'
 * warning?.dates; // => ['2026-01-02', '2026-01-09']
 * ```
 */
export function lintSchedule(
  schedule: Schedule | ScheduleData,
  from: Instant,
  to: Instant,
): Warning[] {
  const [fromMs, toMs] = adviceWindow(from, to);
  scheduleTimetable(schedule); // throws for any other timeline, and for invalid data
  // A copy reads the same twice, and its lists are in the order of the input.
  const data: ScheduleData = JSON.parse(JSON.stringify(schedule));
  const compiled = parseSchedule(data) as CompiledSchedule;
  const { zone, timeZone } = compiled;
  const dayOf = (epochMs: number) => Math.floor(readingAt(zone, epochMs) / DAY_MS);
  // West of Greenwich, time begins on a date that no `Date` can hold.
  const days: Range = [Math.max(dayOf(fromMs), -MAX_EPOCH_MS / DAY_MS), dayOf(toMs - 1)];
  const written = new WrittenSchedule(data);
  const warnings = [
    ...rangeWarnings(written, days, clockChanges(zone, fromMs, toMs)),
    ...overrideWarnings(written, timeZone, fromMs, days),
  ];
  if (!written.spend(0)) {
    const text = 'so many hours and overrides that not all were looked at';
    return [...warnings, warning([], 'unchecked', text)];
  }
  const [first] = openIntervals(compiled, fromMs, toMs);
  if (first || fromMs === toMs) return warnings;
  return [...warnings, warning([], 'never-open', 'the schedule never opens in this window')];
}
