import { distinctHours } from '../engine/distinct-hours.js';
import { searchableFrom } from '../engine/searchable.js';
import type { ScheduleData } from '../schedule/data.js';
import { combinationOf } from '../timeline/decided-timeline.js';
import { FunctionTimeline, type SearchableTimeline } from '../timeline/searchable-timeline.js';
import type { Timeline } from '../timeline/timeline.js';

/**
 * Open where at least one of the timelines is open. Their zones may differ. Without any timelines: never.
 *
 * @example
 * ```ts
 * import { isOpen, union } from 'livehours';
 *
 * const paris = { timeZone: 'Europe/Paris', weekly: { monday: ['09:00-17:00'] } };
 * const newYork = { timeZone: 'America/New_York', weekly: { monday: ['09:00-17:00'] } };
 * const both = union(paris, newYork);
 * isOpen(both, Date.parse('2026-01-05T08:00Z')); // => true
 * isOpen(both, Date.parse('2026-01-05T21:59Z')); // => true
 * ```
 */
export function union(...timelines: readonly (Timeline | ScheduleData)[]): Timeline {
  return withoutCalendar(unionOf(timelines.map(searchableFrom)));
}

/**
 * Open where all of the timelines are open. Their zones may differ. Without any timelines: always.
 *
 * @example
 * ```ts
 * import { intersection, openDuration } from 'livehours';
 *
 * const paris = { timeZone: 'Europe/Paris', weekly: { monday: ['09:00-17:00'] } };
 * const newYork = { timeZone: 'America/New_York', weekly: { monday: ['09:00-17:00'] } };
 * const monday = Date.parse('2026-01-05T00:00Z');
 * openDuration(intersection(paris, newYork), monday, monday + 86_400_000) / 3_600_000; // => 2
 * ```
 */
export function intersection(...timelines: readonly (Timeline | ScheduleData)[]): Timeline {
  return withoutCalendar(intersectionOf(timelines.map(searchableFrom)));
}

/**
 * Open where `a` is open and `b` is not.
 *
 * @example
 * ```ts
 * import { always, difference, fromIntervals, isOpen } from 'livehours';
 *
 * const meeting = fromIntervals([{ start: 1000, end: 2000 }]);
 * isOpen(difference(always, meeting), 1500); // => false
 * ```
 */
export function difference(a: Timeline | ScheduleData, b: Timeline | ScheduleData): Timeline {
  return differenceOf(searchableFrom(a), searchableFrom(b));
}

/** Open where one of the timelines is. */
function unionOf(timelines: Iterable<SearchableTimeline>): SearchableTimeline {
  return combined(timelines, true);
}

/** The same for timelines of which no two are the same hours. */
export function unionOfDistinct(timelines: readonly SearchableTimeline[]): SearchableTimeline {
  return combinedDistinct(timelines, true);
}

/** Open where all of the timelines are. */
export function intersectionOf(timelines: Iterable<SearchableTimeline>): SearchableTimeline {
  return combined(timelines, false);
}

/** Open where `a` is and `b` is not. */
export function differenceOf(a: SearchableTimeline, b: SearchableTimeline): SearchableTimeline {
  return combinationOf(false, [
    [a, false],
    [b, true],
  ]);
}

/** A union or an intersection. With a single part it is that timeline itself, searched just as exactly. */
function combined(
  timelines: Iterable<SearchableTimeline>,
  decidingState: boolean,
): SearchableTimeline {
  return combinedDistinct(distinctHours(timelines), decidingState);
}

function combinedDistinct(
  timelines: readonly SearchableTimeline[],
  decidingState: boolean,
): SearchableTimeline {
  const parts = timelines.map((part) => [part, decidingState] as const);
  return parts.length === 1 ? parts[0]![0] : combinationOf(decidingState, parts);
}

/**
 * A combination as users get it: of a single timeline it is that timeline, searched as exactly, but never
 * a schedule. Otherwise what can be done with it would depend on how alike its parts are.
 */
export function withoutCalendar(timeline: SearchableTimeline): Timeline {
  return timeline instanceof FunctionTimeline
    ? timeline
    : new FunctionTimeline(
        (epochMs) => timeline.isOpenAt(epochMs),
        (epochMs, direction, limit) => timeline.change(epochMs, direction, limit),
        (epochMs, direction) => timeline.nextEdge(epochMs, direction),
        (epochMs, direction) => timeline.regimeAt?.(epochMs, direction),
      );
}
