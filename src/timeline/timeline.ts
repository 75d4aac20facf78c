import { type Direction, furthest } from '../schedule/direction.js';
import { DAY_MS } from './week.js';

/** After the year 2223, and before 1716, no zone changes the rules by which its clocks are set. */
const STEADY_MS = 8e12;

/** 41.2 years, within which every kind of year comes round: see `CYCLE_WEEKS`. */
const ALL_YEARS_MS = 1.3e12;

/** 3.5 days: so far from an edge, by the day as if in UTC, nothing comes of it yet in any zone. */
const EDGE_MS = 3e8;

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
  /**
   * Where a dated override or an interval begins or is over: the first such edge after `epochMs`, or (with
   * direction -1) the last one at or before it; else infinite. Those of overrides by the day, as if in UTC.
   */
  nextEdge(epochMs: number, direction: Direction): number;
}

/**
 * Where a search of a timeline ends: so far beyond its start, or beyond the furthest edge; that of a
 * combination ten years.
 */
export function horizon(
  timeline: SearchableTimeline,
  epochMs: number,
  direction: Direction,
): number {
  const last = timeline.nextEdge(direction / 0, -direction as Direction);
  return furthest([epochMs, last], direction) + 3653 * DAY_MS * direction;
}

/**
 * The one search for a change: `step` leads from an instant to the next one, up to which nothing has
 * changed, but at which something may.
 */
export function search(
  timeline: SearchableTimeline,
  epochMs: number,
  direction: Direction,
  limit: number,
  step: (epochMs: number) => number,
): number {
  for (let at = epochMs; ; ) {
    let change = step(at);
    if (at * direction > STEADY_MS) {
      const since = furthest([epochMs, timeline.nextEdge(at, -direction as Direction)], direction);
      if ((at - since) * direction > ALL_YEARS_MS) {
        // Of all that comes round, nothing was a change: none is to come before the next edge is near.
        const near = timeline.nextEdge(at, direction) - EDGE_MS * direction;
        change = furthest([change, near], direction);
      }
    }
    if (!((limit - change) * direction >= 0)) return direction / 0;
    if (timeline.isOpenAt(change - 1) !== timeline.isOpenAt(change)) return change;
    at = direction > 0 ? change : change - 1;
  }
}

/** A timeline of this library; a `change` that must not search for ever asks `horizon`. */
export function timelineOf(
  isOpenAt: (epochMs: number) => boolean,
  change: SearchableTimeline['change'],
  nextEdge: SearchableTimeline['nextEdge'],
): SearchableTimeline {
  return {
    isOpenAt,
    change,
    nextEdge,
    nextChangeAfter: (epochMs) => change(epochMs, 1),
    previousChangeUpTo: (epochMs) => change(epochMs, -1),
  };
}
