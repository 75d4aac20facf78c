import type { Rule } from '../schedule/calendar.js';
import type { Override } from '../schedule/data.js';
import { formatHours } from '../schedule/hours.js';
import { merged, type Range, without } from '../schedule/ranges.js';
import { weekdayOf } from '../schedule/week.js';
import { MAX_EPOCH_MS } from '../timeline/epoch.js';
import { openDuration } from '../timeline/window.js';
import { DAY_MS, dateOf } from './day.js';
import { LISTED, type Warning, warning } from './warning.js';
import type { WrittenSchedule } from './written-schedule.js';

/** Days in 41 years: among these there are years of all the fourteen kinds. */
const ALL_KINDS_OF_YEARS = 41 * 366;

/** The overrides that are over, hidden or of no effect, in their order. */
export function overrideWarnings(
  written: WrittenSchedule,
  timeZone: string,
  fromMs: number,
  [today, last]: Range,
): Warning[] {
  /** Whether on a day it is open at other times than it would be without an override. */
  const differs = (override: Override, day: number, sinceMs = -MAX_EPOCH_MS) => {
    const [open, rest] = [written.openOn(day), written.openOn(day, override)];
    const hours = formatHours(merged([...without(open, rest), ...without(rest, open)]));
    // Times that the clock skips that day never come. (Of five days only one has this name.)
    const there = { timeZone, weekly: { [weekdayOf(day)]: hours } };
    const start = Math.max((day - 2) * DAY_MS, sinceMs);
    const end = Math.min((day + 3) * DAY_MS, MAX_EPOCH_MS);
    return hours.length > 0 && openDuration(there, start, end) > 0;
  };

  const [, ...rules] = written.rules;
  // What changes nothing, as far as is known.
  const idle = new Map(
    rules.map((rule) => [rule.override, { rule, dates: [] as string[], isHidden: true }]),
  );
  // One that has no first date, or is over, counts from today on.
  const firstOf = ({ isYearly, first, last: end }: Rule) =>
    isYearly || first === -Infinity || end < today ? today : first;
  const begin = rules.reduce((day, rule) => Math.min(day, firstOf(rule)), today);
  let day = Math.max(begin, today - ALL_KINDS_OF_YEARS);
  const horizon = Math.max(last, today + ALL_KINDS_OF_YEARS);
  const end = Math.min(horizon, MAX_EPOCH_MS / DAY_MS - 1);
  let before = written.makersOn(day - 1);
  for (; day <= end && written.spend(1); day++) {
    const makers = written.makersOn(day);
    // The hours of the day before may run into this one.
    for (const maker of new Set([...before, ...makers])) {
      const finding = idle.get(maker);
      if (!finding || day < firstOf(finding.rule)) continue;
      finding.isHidden = false;
      if (written.spend(1) && differs(maker, day)) idle.delete(maker);
    }
    before = makers;
    for (const override of today <= day && day <= last ? written.coveringOn(day) : []) {
      const dates = idle.get(override)?.dates;
      if (dates && dates.length < LISTED) dates.push(dateOf(day));
    }
    // Only those of the window are asked about, each up to its end.
    const isOpenQuestion = [...idle.values()].some(
      ({ rule, dates }) => dates.length > 0 && (rule.isYearly || day <= rule.last),
    );
    if (day >= last && !isOpenQuestion) break;
  }

  return rules.flatMap(({ override, isYearly, last: end }, index) => {
    const path = ['overrides', index];
    if (end < today && !isYearly) {
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
