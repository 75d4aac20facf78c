import { type Direction, furthest } from '../schedule/direction.js';
import { DAY_MS } from './week.js';

/**
 * Open and closed over time. Anyone may implement it; the queries throw a `TypeError` for one that
 * returns NaN or does not move on. All instants are whole epoch milliseconds.
 */
export interface Timeline {
  /** Whether it is open at an instant. */
  isOpenAt(epochMs: number): boolean;
  /** The first change after `epochMs`, or Infinity if there is none. */
  nextChangeAfter(epochMs: number): number;
  /** The last change at or before `epochMs`, or -Infinity if there is none. */
  previousChangeUpTo(epochMs: number): number;
}

/**
 * A timeline that can be searched within bounds, either way: what every timeline of this library is,
 * and what `checked` makes of any other.
 */
export interface SearchableTimeline extends Timeline {
  /**
   * The first change after `epochMs`, or (with direction -1) the last one at or before it, up to
   * `limit`; else infinite. One that lies beyond the limit may come back, too. Without a limit the
   * timeline's own horizon counts, beyond which nothing comes back.
   */
  change(epochMs: number, direction: Direction, limit?: number): number;
  /** Some epoch milliseconds, among them the earliest and the latest dated override or interval edge. */
  outerEdges(): readonly number[];
}

/**
 * Where a search of a timeline ends: so far beyond its start, or beyond the furthest edge; that of a
 * combination ten years.
 */
export function horizon(
  timeline: SearchableTimeline,
  epochMs: number,
  direction: Direction,
  span = 3653 * DAY_MS,
): number {
  return furthest([epochMs, ...timeline.outerEdges()], direction) + span * direction;
}

/**
 * The one search for a change: `step` leads from an instant to the next one, up to which nothing has
 * changed, but at which something may.
 */
export function search(
  timeline: Timeline,
  epochMs: number,
  direction: Direction,
  limit: number,
  step: (epochMs: number) => number,
): number {
  for (let at = epochMs; ; ) {
    const change = step(at);
    if (!((limit - change) * direction >= 0)) return direction / 0;
    if (timeline.isOpenAt(change - 1) !== timeline.isOpenAt(change)) return change;
    at = direction > 0 ? change : change - 1;
  }
}

/** A timeline of this library; a `change` that must not search for ever asks `horizon`. */
export function timelineOf(
  isOpenAt: (epochMs: number) => boolean,
  change: SearchableTimeline['change'],
  outerEdges: () => readonly number[] = () => [],
): SearchableTimeline {
  return {
    isOpenAt,
    change,
    outerEdges,
    nextChangeAfter: (epochMs) => change(epochMs, 1),
    previousChangeUpTo: (epochMs) => change(epochMs, -1),
  };
}
