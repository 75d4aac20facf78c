import type { Range } from '../base/ranges.js';
import { DAY_SECONDS } from '../base/time-units.js';
import { dateOf } from '../schedule/date-text.js';
import { MAX_LISTED, type Warning, type WarningCode, warning } from './warning.js';
import type { WrittenSchedule } from './written-schedule.js';

/** Warnings about single ranges: those that leave a minute closed, those that meet a clock change. */
export function rangeWarnings(
  written: WrittenSchedule,
  [first, last]: Range,
  changes: Iterable<Range>,
): Warning[] {
  const found = new Map<string, ReturnType<typeof warning>>();
  const note = (day: number, code: WarningCode, what: string, isOdd: (range: Range) => boolean) => {
    for (const [path, text, range] of written.rangesOn(day)) {
      if (!isOdd(range)) continue;
      const key = code + path;
      const one = found.get(key) ?? warning(path, code, `"${text}" ${what}`);
      found.set(key, one);
      if (one.dates.length < MAX_LISTED) one.dates.push(dateOf(day));
    }
  };

  for (let day = first; day <= last && written.spend(1); day++) {
    note(day, 'minute-before-midnight', 'leaves a minute closed: write 24:00', ([, end]) => {
      const second = end % DAY_SECONDS;
      const isClosing = ([, closing]: Range) => closing === second;
      if (second < DAY_SECONDS - 60 || !written.spend(1)) return false;
      return written.openOn(end > DAY_SECONDS ? day + 1 : day).some(isClosing);
    });
  }
  for (const [before, after] of changes) {
    const [start, end] = [Math.min(before, after), Math.max(before, after)];
    const [firstDay, lastDay] = [Math.floor(start / DAY_SECONDS), Math.ceil(end / DAY_SECONDS) - 1];
    // Open all day means just that, however long the day is.
    const isAllDay = (day: number) => `${written.openOn(day)}` === `0,${DAY_SECONDS}`;
    if (!written.spend(1) || (isAllDay(firstDay) && isAllDay(lastDay))) continue;
    const [code, verb] =
      before < after
        ? (['skipped-time', 'skips'] as const)
        : (['repeated-time', 'repeats'] as const);
    // The hours of the day before may run on into it.
    for (let day = firstDay - 1; day <= lastDay; day++) {
      const [opening, closing] = [start - day * DAY_SECONDS, end - day * DAY_SECONDS];
      const hours = written.hoursOfDay(day).filter(([from, to]) => from < closing && opening < to);
      note(
        day,
        code,
        `has times that the clock ${verb}`,
        ([from, to]) =>
          from < closing &&
          opening < to &&
          hours.some((open) => Math.max(open[0], from, opening) < Math.min(open[1], to, closing)),
      );
    }
  }
  return [...found.values()];
}
