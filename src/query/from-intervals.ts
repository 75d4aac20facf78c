import type { Range } from '../base/ranges.js';
import { type Interval, intervalTimeline } from '../timeline/interval-timeline.js';
import type { Timeline } from '../timeline/timeline.js';
import { type Instant, toEpochMs } from './instant.js';
import { checkOrder } from './window.js';

/**
 * Open exactly in the given intervals, such as a calendar's busy times, or the live hours that a
 * server sends to a public page. Overlaps are joined; null stands for no bound.
 *
 * @throws {RangeError} if an interval ends before its start
 * @example
 * ```ts
 * import { currentInterval, fromIntervals } from 'livehours';
 *
 * const meetings = fromIntervals([{ start: 3000, end: 4000 }, { start: 1000, end: 3000 }]);
 * currentInterval(meetings, 1500); // => { start: 1000, end: 4000 }
 * ```
 */
export function fromIntervals(intervals: Iterable<Interval<Instant | null>>): Timeline {
  const ranges: Range[] = [];
  for (const { start, end } of intervals) {
    const from = start === null ? -Infinity : toEpochMs(start, 'start');
    const to = end === null ? Infinity : toEpochMs(end, 'end');
    checkOrder(from, to, 'end');
    ranges.push([from, to]);
  }
  return intervalTimeline(ranges);
}
