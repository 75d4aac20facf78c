import { outOfRange } from '../schedule/describe.js';
import { countUpTo, merged, nextOf, type Range } from '../schedule/ranges.js';
import { type Instant, toEpochMs } from './instant.js';
import { type SearchableTimeline, type Timeline, timelineOf } from './timeline.js';

/** A half-open stretch of time, `start` included and `end` not; null where it has no bound. */
export interface Interval<A> {
  readonly start: A;
  readonly end: A;
}

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
    const from = start === null ? -Infinity : toEpochMs(start);
    const to = end === null ? Infinity : toEpochMs(end);
    if (to < from) outOfRange(`an end at or after ${from}`, to);
    ranges.push([from, to]);
  }
  return openBetween(merged(ranges).flat());
}

/** Open between each two bounds in epoch milliseconds. */
function openBetween(bounds: readonly number[]): SearchableTimeline {
  const edges = bounds.filter(Number.isFinite);
  return timelineOf(
    (epochMs) => countUpTo(bounds, epochMs) % 2 === 1,
    (epochMs, direction) => nextOf(bounds, epochMs, direction),
    (epochMs, direction) => nextOf(edges, epochMs, direction),
  );
}

/**
 * Open at every instant: the hours of a brand without a schedule.
 *
 * @example
 * ```ts
 * import { always, isOpen, nextChange } from 'livehours';
 *
 * isOpen(always, 0); // => true
 * nextChange(always, 0); // => null
 * ```
 */
export const always: Timeline = /* @__PURE__ */ unchanging(true);

/**
 * Open at no instant.
 *
 * @example
 * ```ts
 * import { isOpen, never } from 'livehours';
 *
 * isOpen(never, 0); // => false
 * ```
 */
export const never: Timeline = /* @__PURE__ */ unchanging(false);

function unchanging(isOpen: boolean): SearchableTimeline {
  const none: SearchableTimeline['nextEdge'] = (_, direction) => direction / 0;
  return timelineOf(() => isOpen, none, none);
}
