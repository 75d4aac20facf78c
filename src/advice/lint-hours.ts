import { formatHours } from '../schedule/hours.js';
import { merged, type Range } from '../schedule/ranges.js';
import { hoursOn } from '../timeline/hours-on.js';
import type { Schedule } from '../timeline/schedule.js';
import { DAY, dateOf, moved, rangeOf } from './local-date.js';
import { type Given, placeOf } from './place.js';
import type { Warnings } from './warning.js';
import type { LocalWindow } from './window.js';
import { Work } from './work.js';

/** The hours of one day, and which overrides made them. */
interface Made {
  readonly ranges: readonly Range[];
  readonly overrides: readonly number[];
}

/** Finds times of day that are not there, or twice, or a minute before the end of their day. */
export function lintHours(
  schedule: Schedule,
  given: Given,
  { changes, firstDay, lastDay }: LocalWindow,
  warnings: Warnings,
): void {
  const work = new Work();
  const madeOn = (day: number): Made => {
    const { hours, overrides } = hoursOn(schedule, dateOf(day));
    return { ranges: hours.map(rangeOf), overrides };
  };
  let [before, today] = [madeOn(firstDay - 2), madeOn(firstDay - 1)];
  for (let day = firstDay - 1; day <= lastDay; day++) {
    const after = madeOn(day + 1);
    if (!work.isWithin(schedule.overrides.length + today.ranges.length)) {
      const text = `too large to check every day: checked up to ${dateOf(day)}`;
      warnings.add('not-all-checked', [], text);
      return;
    }
    // Where hours meet those of the day before or after, none ends and none starts.
    let open: readonly Range[] | undefined;
    for (const range of today.ranges) {
      for (const side of [0, 1] as const) {
        const found = slip(range[side] + day * DAY, side, changes);
        if (!found) continue;
        open ??= merged([
          ...moved(before.ranges, (day - 1) * DAY),
          ...moved(today.ranges, day * DAY),
          ...moved(after.ranges, (day + 1) * DAY),
        ]);
        const at = range[side] + day * DAY;
        if (!open.some((one) => one[side] === at)) continue;
        const { path, text } = placeOf(given, today.overrides, day, range, range[side]);
        warnings.add(
          found.code,
          path,
          `"${text}" ${found.text}`,
          dateOf(Math.floor((at - side) / DAY)),
        );
      }
    }
    before = today;
    today = after;
    if (warnings.isFull) return;
  }
}

/** What is wrong with a time at which hours start (side 0) or end (side 1), in wall-clock seconds. */
function slip(at: number, side: 0 | 1, changes: LocalWindow['changes']) {
  const word = side === 0 ? 'starts' : 'ends';
  for (const [from, to] of changes) {
    const isSkipped = from < to && at < to && at > from - 1 + side;
    const isRepeated = to < at && at < from;
    if (!isSkipped && !isRepeated) continue;
    const day = Math.floor(Math.min(from, to) / DAY);
    const bounds = `${timeOf(from)} to ${timeOf(to)}`;
    const text = `${word} at a time that is ${isSkipped ? 'skipped' : 'there twice'}`;
    return {
      code: isSkipped ? 'skipped-time' : 'repeated-time',
      text: `${text}: on ${dateOf(day)}, clocks go from ${bounds}`,
    } as const;
  }
  if (side === 1 && secondOfDay(at) >= DAY - 60) {
    const text = 'ends within the last minute of the day; the end of a day is "24:00"';
    return { code: 'last-minute', text } as const;
  }
  return undefined;
}

function timeOf(at: number): string {
  return formatHours([[secondOfDay(at), DAY]])[0]!.slice(0, -6);
}

function secondOfDay(at: number): number {
  return at - Math.floor(at / DAY) * DAY;
}
