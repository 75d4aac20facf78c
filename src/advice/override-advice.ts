import { decisive } from '../schedule/calendar.js';
import type { Override } from '../schedule/data.js';
import { formatHours } from '../schedule/hours.js';
import { merged, type Range, without } from '../schedule/ranges.js';
import { weekdayOf } from '../schedule/week.js';
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
  const differs = (override: Override, day: number, sinceMs = -Infinity) => {
    const [open, rest] = [written.openOn(day), written.openOn(day, override)];
    const hours = formatHours(merged([...without(open, rest), ...without(rest, open)]));
    // Times that the clock skips that day never come. (Of five days only one has this name.)
    const there = { timeZone, weekly: { [weekdayOf(day)]: hours } };
    const start = Math.max((day - 2) * DAY_MS, sinceMs);
    return hours.length > 0 && openDuration(there, start, (day + 3) * DAY_MS) > 0;
  };

  const [, ...rules] = written.rules;
  return rules.flatMap(({ override, isYearly, first, last: end }, index) => {
    const path = ['overrides', index];
    if (end < today && !isYearly) {
      // Hours of yesterday may run into today.
      if (end === today - 1 && differs(override, today, fromMs)) return [];
      const date = dateOf(end);
      return [warning(path, 'past-override', `is over since ${date}`, [date])];
    }
    const dates: string[] = [];
    let isHidden = true;
    let wasMaker = false;
    // Where there is no first date, only what is to come counts.
    let day = isYearly || first === -Infinity ? today : Math.max(first, today - ALL_KINDS_OF_YEARS);
    const horizon = Math.max(last, today + ALL_KINDS_OF_YEARS);
    for (; day <= (isYearly ? horizon : Math.min(end + 1, horizon)); day++) {
      const covering = written.coveringOn(day);
      const isMaker = decisive(covering).includes(override);
      if ((isMaker || wasMaker) && differs(override, day)) return [];
      if (!written.spend(rules.length)) return [];
      if (isMaker) isHidden = false;
      wasMaker = isMaker;
      const isListed = today <= day && day <= last && dates.length < LISTED;
      if (isListed && covering.includes(override)) dates.push(dateOf(day));
    }
    if (dates.length === 0) return [];
    return isHidden
      ? [warning(path, 'hidden-override', 'is replaced on every date', dates)]
      : [warning(path, 'override-without-effect', 'changes nothing', dates)];
  });
}
