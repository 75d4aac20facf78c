import { DAY } from '../schedule/hours.js';
import { merged, type Range, without } from '../schedule/ranges.js';
import type { ClockChange } from './clock-changes.js';
import type { DateTable } from './date-table.js';
import { DAY_MS } from './day.js';
import { LISTED } from './warning.js';
import { note, type Written } from './written-hours.js';

const ALL_DAY: Range = [0, DAY];

/** Notes the ranges that have times which a clock change skips or repeats. */
export function noteClockChange(table: DateTable, change: ClockChange): void {
  const { oddity, startMs, endMs } = change;
  for (let day = Math.floor(startMs / DAY_MS) - 1; day * DAY_MS < endMs; day++) {
    const ranges = [...table.rangesOn(day)];
    // Open all day means just that, however long the day is.
    const isAllDay = without([ALL_DAY], merged(ranges.flatMap(([, left]) => left))).length === 0;
    const from = Math.max(startMs / 1000 - day * DAY, isAllDay ? DAY : 0);
    const to = endMs / 1000 - day * DAY;
    for (const [written, left] of ranges) {
      if (left.some(([start, end]) => Math.max(start, from) < Math.min(end, to))) {
        note(written, oddity, day);
      }
    }
  }
}

/** Whether a range ends in the last minute of a day. */
export function endsBeforeMidnight({ range }: Written): boolean {
  return (range[1] % DAY) + 60 >= DAY;
}

/** Notes the ranges that leave the last minute of a day closed, or a part of it. */
export function noteMinutes(table: DateTable, written: readonly Written[], days: Range): void {
  const open = new Set(written);
  for (let day = days[0]; day <= days[1] && open.size > 0 && !table.isSpent; day++) {
    for (const [range, left] of table.rangesOn(day)) {
      const end = range.range[1];
      if (!open.has(range) || left.at(-1)?.[1] !== end) continue;
      const late = end > DAY ? 1 : 0;
      const rest = without([[end - late * DAY, DAY]], table.openOn(day + late));
      if (rest.length === 0 || table.isSpent) continue;
      note(range, 'minute-before-midnight', day);
      if (range.found['minute-before-midnight']!.size === LISTED) open.delete(range);
    }
  }
}
