import type { ScheduleData } from '../schedule/data.js';
import { type Direction, furthest } from '../schedule/direction.js';
import { isCompiled } from './openable.js';
import { asSearchable } from './searchable.js';
import { horizon, type SearchableTimeline, search, type Timeline, timelineOf } from './timeline.js';
import type { WeekSheet } from './week-sheet.js';
import type { Zone } from './zone.js';

/**
 * Open where at least one of the timelines is open. Their zones may differ; of none at all: never.
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
  return unionOf(timelines.map(asSearchable));
}

/**
 * Open where all of the timelines are open. Their zones may differ; of none at all: always.
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
  return intersectionOf(timelines.map(asSearchable));
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
  return differenceOf(asSearchable(a), asSearchable(b));
}

/** Open where one of the timelines is. */
export function unionOf(timelines: Iterable<SearchableTimeline>): SearchableTimeline {
  return combined(timelines, true);
}

/** Open where all of the timelines are. */
export function intersectionOf(timelines: Iterable<SearchableTimeline>): SearchableTimeline {
  return combined(timelines, false);
}

/** Open where `a` is and `b` is not. */
export function differenceOf(a: SearchableTimeline, b: SearchableTimeline): SearchableTimeline {
  return decided(false, [
    [a, false],
    [b, true],
  ]);
}

/** A single timeline is its own union and intersection, and is searched as exactly. */
function combined(timelines: Iterable<SearchableTimeline>, decides: boolean): SearchableTimeline {
  const parts = distinct(timelines).map((part) => [part, decides] as const);
  return parts.length === 1 ? parts[0]![0] : decided(decides, parts);
}

/** One of each: of a large team, many keep the same hours, and then share their zone and their sheet. */
function distinct(timelines: Iterable<SearchableTimeline>): SearchableTimeline[] {
  const sheets = new Map<Zone, Set<WeekSheet>>();
  return [...new Set(timelines)].filter((timeline) => {
    if (!isCompiled(timeline) || timeline.overrides.length > 0) return true;
    const known = sheets.get(timeline.zone) ?? new Set();
    sheets.set(timeline.zone, known);
    return known.size < known.add(timeline.sheetOf(0)).size;
  });
}

/** A timeline, and the state of it that decides for the whole. */
type Part = readonly [timeline: SearchableTimeline, decides: boolean];

/**
 * Timelines each of which may decide for the whole: in a union one that is open, in an intersection one
 * that is closed, in a difference the first where it is closed and the second where it is open. While
 * none does, the whole is of the other state.
 */
function decided(outcome: boolean, parts: readonly Part[]): SearchableTimeline {
  const deciderAt = (epochMs: number) =>
    parts.find(([part, decides]) => part.isOpenAt(epochMs) === decides);
  const whole = timelineOf(
    (epochMs) => (deciderAt(epochMs) !== undefined) === outcome,
    (epochMs, direction, limit = horizon(whole, epochMs, direction)) =>
      search(whole, epochMs, direction, limit, (at) => {
        // As long as the part that decides does not change, nothing does; if none decides, any may.
        const decider = deciderAt(at);
        return nearest(decider ? [decider] : parts, direction, (part) =>
          part.change(at, direction, limit),
        );
      }),
    (epochMs, direction) => nearest(parts, direction, (part) => part.nextEdge(epochMs, direction)),
  );
  return whole;
}

/** The nearest in a direction of what each part gives; infinite if none does. */
function nearest(
  parts: readonly Part[],
  direction: Direction,
  of: (timeline: SearchableTimeline) => number,
): number {
  const found = parts.map(([timeline]) => of(timeline));
  return furthest([direction / 0, ...found], -direction as Direction);
}
