import { DAY } from '../schedule/hours.js';
import type { Range } from '../schedule/ranges.js';
import { dateOf } from './day.js';
import { LISTED, type Warning, type WarningCode, warning } from './warning.js';
import type { WrittenSchedule } from './written-schedule.js';

/** What is odd about single ranges: those that leave a minute closed, those that meet a clock change. */
export function rangeWarnings(
  written: WrittenSchedule,
  [first, last]: Range,
  changes: Iterable<Range>,
): Warning[] {
  const found = new Map<string, Warning & { readonly dates: string[] }>();
  const note = (day: number, code: WarningCode, what: string, isOdd: (range: Range) => boolean) => {
    for (const [path, text, range] of written.rangesOn(day)) {
      if (!isOdd(range)) continue;
      const key = code + path;
      const dates = found.get(key)?.dates ?? [];
      if (dates.length < LISTED) dates.push(dateOf(day));
      found.set(key, { ...warning(path, code, `"${text}" ${what}`), dates });
    }
  };

  for (let day = first; day <= last && written.spend(1); day++) {
    note(day, 'minute-before-midnight', 'leaves a minute closed before 24:00', ([, end]) => {
      const second = end % DAY;
      const isClosing = ([, closing]: Range) => closing === second;
      return second >= DAY - 60 && written.openOn(end > DAY ? day + 1 : day).some(isClosing);
    });
  }
  for (const [before, after] of changes) {
    const [start, end] = [Math.min(before, after), Math.max(before, after)];
    const days = [start, end - 1].map((second) => Math.floor(second / DAY));
    // Open all day means just that, however long the day is.
    if (days.every((day) => `${written.openOn(day)}` === `0,${DAY}`)) continue;
    const code = before < after ? 'skipped-time' : 'repeated-time';
    // The hours of the day before may run into it.
    for (let day = days[0]! - 1; day <= days[1]!; day++) {
      const hours = written.hoursOn(day);
      const midnight = day * DAY;
      note(day, code, `has ${code.replace('-', ' ')}`, ([from, to]) =>
        hours.some(
          ([opening, closing]) =>
            Math.max(opening, from, start - midnight) < Math.min(closing, to, end - midnight),
        ),
      );
    }
  }
  return [...found.values()];
}
