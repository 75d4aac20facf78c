import { Calendar } from '../schedule/calendar.js';
import type { ScheduleData } from '../schedule/data.js';
import type { Range } from '../schedule/ranges.js';
import { CompiledSchedule } from '../timeline/compiled-schedule.js';
import type { Instant } from '../timeline/instant.js';
import { isTimeline } from '../timeline/purpose.js';
import { readAs, valid } from '../timeline/read-as.js';
import type { Schedule } from '../timeline/schedule.js';
import { openIntervals } from '../timeline/window.js';
import { clockChanges } from './clock-changes.js';
import { DateTable } from './date-table.js';
import { DAY_MS, dateOf } from './day.js';
import { endsBeforeMidnight, noteClockChange, noteMinutes } from './hours-notes.js';
import { OverrideAdvice } from './override-advice.js';
import { type Warning, warning } from './warning.js';
import { windowOf } from './window.js';
import { type Oddity, type Written, writtenOverrides, writtenWeek } from './written-hours.js';

const TEXTS: { readonly [O in Oddity]: string } = {
  'minute-before-midnight': 'ends before midnight; up to midnight is "24:00"',
  'skipped-time': 'has times that the clock skips',
  'repeated-time': 'has times that the clock repeats',
};

/**
 * Slips in a schedule between `from` and `to`: what parses well and is probably not meant. Paths lead
 * into the schedule as it was passed, in the order in which its parts stand there; `docs/advice.md` has
 * an example of each code. An empty list for none.
 *
 * @param from the instant that counts as now: overrides that end before it lie in the past
 * @throws {ScheduleError} if the schedule makes no sense
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
  const [fromMs, toMs] = windowOf(from, to);
  const data = dataOf(schedule);
  const compiled = valid((root) => readAs(CompiledSchedule, root), data);
  const { zone, timeZone } = compiled;
  const dayOf = (epochMs: number) => Math.floor((epochMs + zone.offsetAt(epochMs)) / DAY_MS);
  const days: Range = [dayOf(fromMs), dayOf(toMs - 1)];

  const week = writtenWeek(data.weekly);
  const overrides = writtenOverrides(data);
  const { rules } = new Calendar(data.weekly, data.overrides ?? []);
  const advice = new OverrideAdvice(timeZone, fromMs, days);
  const table = new DateTable(week, overrides, rules, advice.days, (rule) => advice.begin(rule));
  for (const change of clockChanges(zone, fromMs, toMs)) noteClockChange(table, change);
  const written = [week, ...overrides.map((override) => new Set(override.week))];
  const ranges = written.map((days) => [...days].flat());
  noteMinutes(table, ranges.flat().filter(endsBeforeMidnight), days);

  const warnings: Warning[] = [];
  if (fromMs < toMs && !table.isSpent && isClosed(compiled, fromMs, toMs)) {
    warnings.push(warning([], 'never-open', 'is open at no time between these dates'));
  }
  warnings.push(...ranges[0]!.flatMap(oddities));
  rules.forEach((rule, index) => {
    warnings.push(...advice.on(table, rule, index), ...ranges[index + 1]!.flatMap(oddities));
  });
  if (table.isSpent) {
    warnings.push(warning([], 'unchecked', 'so many overrides that not all was looked at'));
  }
  return warnings;
}

/** A copy, so that what is read twice is the same both times; lists stay in the order of the input. */
function dataOf(schedule: Schedule | ScheduleData): ScheduleData {
  const isParsed = isTimeline(schedule) && 'timeZone' in schedule;
  if (!isParsed) valid((root) => readAs(CompiledSchedule, root), schedule);
  return JSON.parse(JSON.stringify(schedule));
}

function isClosed(schedule: Schedule, fromMs: number, toMs: number): boolean {
  for (const _ of openIntervals(schedule, fromMs, toMs)) return false;
  return true;
}

/** The warnings of a range, in the order of their codes. */
function oddities({ path, text, found }: Written): Warning[] {
  return (Object.keys(TEXTS) as Oddity[]).flatMap((oddity) => {
    const dates = [...(found[oddity] ?? [])].map(dateOf);
    return dates.length > 0 ? [warning(path, oddity, `"${text}" ${TEXTS[oddity]}`, dates)] : [];
  });
}
