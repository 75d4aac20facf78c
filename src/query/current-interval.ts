import { searchableFrom } from '../engine/searchable.js';
import type { ScheduleData } from '../schedule/data.js';
import type { Interval } from '../timeline/interval-timeline.js';
import type { Timeline } from '../timeline/timeline.js';
import { type Instant, instantOrNull, type SameKind, toEpochMs } from './instant.js';

/**
 * The open interval around `at`; null while closed. Its `start` or `end` is null where it has no bound.
 *
 * @example
 * ```ts
 * import { currentInterval } from 'livehours';
 *
 * const schedule = { timeZone: 'UTC', weekly: { thursday: ['00:00-12:00'] } };
 * currentInterval(schedule, 0); // => { start: 0, end: 43_200_000 }
 * currentInterval(schedule, 43_200_000); // => null
 * ```
 */
export function currentInterval<A extends Instant>(
  timeline: Timeline | ScheduleData,
  at: A,
): Interval<SameKind<A> | null> | null {
  const searched = searchableFrom(timeline);
  const epochMs = toEpochMs(at, 'at');
  if (!searched.isOpenAt(epochMs)) return null;
  return {
    start: instantOrNull(at, searched.previousChangeUpTo(epochMs)),
    end: instantOrNull(at, searched.nextChangeAfter(epochMs)),
  };
}
