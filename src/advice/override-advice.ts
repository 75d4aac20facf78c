import { merged, type Range, without } from '../base/ranges.js';
import { ALL_KINDS_OF_YEAR_DAYS, DAY_MS, MAX_EPOCH_MS } from '../base/time-units.js';
import { openDuration } from '../query/open-duration.js';
import type { CalendarEntry } from '../schedule/calendar.js';
import type { Override } from '../schedule/data.js';
import { dateOf } from '../schedule/date-text.js';
import { formatHours } from '../schedule/hours.js';
import { weekdayOf } from '../schedule/weekday.js';
import { MAX_LISTED, type Warning, warning } from './warning.js';
import type { WrittenSchedule } from './written-schedule.js';

/** Warnings about overrides that are past, hidden or without effect, in their order. */
export function overrideWarnings(
  written: WrittenSchedule,
  timeZone: string,
  fromMs: number,
  [today, last]: Range,
): Warning[] {
  /** Whether, on a day, it is open at other times than it would be without an override. */
  const differs = (override: Override, day: number, sinceMs = -MAX_EPOCH_MS) => {
    const [open, openWithout] = [written.openOn(day), written.openOn(day, override)];
    const hours = formatHours(
      merged([...without(open, openWithout), ...without(openWithout, open)]),
    );
    // Times that the clock skips that day make no difference. (Only one of these five days is this weekday.)
    const difference = { timeZone, weekly: { [weekdayOf(day)]: hours } };
    const start = Math.max((day - 2) * DAY_MS, sinceMs);
    const end = Math.min((day + 3) * DAY_MS, MAX_EPOCH_MS);
    return hours.length > 0 && openDuration(difference, start, end) > 0;
  };

  const [, ...entries] = written.entries;
  // The overrides that have changed nothing so far.
  const idle = new Map(
    entries.map((entry) => [entry.override, { entry, dates: [] as string[], isHidden: true }]),
  );
  // One without a first date, or that is past, counts from today on.
  const firstOf = ({ repeats, first, last: end }: CalendarEntry) =>
    first === -Infinity || end < today
      ? today
      : repeats === 'never'
        ? first
        : Math.max(first, today);
  const begin = entries.reduce((day, entry) => Math.min(day, firstOf(entry)), today);
  let day = Math.max(begin, today - ALL_KINDS_OF_YEAR_DAYS);
  const horizon = Math.max(last, today + ALL_KINDS_OF_YEAR_DAYS);
  const end = Math.min(horizon, MAX_EPOCH_MS / DAY_MS - 1);
  let before = written.determiningOn(day - 1);
  for (; day <= end && written.spend(1); day++) {
    const determining = written.determiningOn(day);
    // The hours of the day before may run on into this one.
    for (const override of new Set([...before, ...determining])) {
      const finding = idle.get(override);
      if (!finding || day < firstOf(finding.entry)) continue;
      finding.isHidden = false;
      if (written.spend(1) && differs(override, day)) idle.delete(override);
    }
    before = determining;
    for (const override of today <= day && day <= last
      ? written.ruleOf(day).overridesOn(weekdayOf(day))
      : []) {
      const dates = idle.get(override)?.dates;
      if (dates && dates.length < MAX_LISTED) dates.push(dateOf(day));
    }
    // Only overrides of the window matter, each up to its end.
    const isOpenQuestion = [...idle.values()].some(
      ({ entry, dates }) => dates.length > 0 && day <= entry.last,
    );
    if (day >= last && !isOpenQuestion) break;
  }

  return entries.flatMap(({ override, last: end }, index) => {
    const path = ['overrides', index];
    if (end < today) {
      // Hours of yesterday may run into today.
      const isOn = end === today - 1 && differs(override, today, fromMs);
      return isOn ? [] : warning(path, 'past-override', 'lies in the past', [dateOf(end)]);
    }
    const { dates = [], isHidden } = idle.get(override) ?? {};
    if (dates.length === 0 || !written.spend(0)) return [];
    return isHidden
      ? warning(path, 'hidden-override', 'later overrides replace it on every date', dates)
      : warning(path, 'override-without-effect', 'changes no hours', dates);
  });
}
