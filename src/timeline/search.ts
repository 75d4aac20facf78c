import { type Direction, furthest, nearest, nowhere } from '../base/direction.js';
import { ALL_KINDS_OF_YEAR_DAYS, DAY_MS } from '../base/time-units.js';
import type { SearchableTimeline } from './searchable-timeline.js';

/** After the year 2223, and before 1716, no zone changes the rules by which its clocks are set. */
export const STEADY_MS = 8e12;

/** 3.5 days. Edges are given by the day, as if in UTC; in no zone does one take effect further away. */
export const EDGE_REACH_MS = 3e8;

/** How far a search of a combination goes: ten years. See docs/semantics.md#the-horizon-of-combinations. */
const HORIZON_DAYS = 3653;

/**
 * Where a search without a limit ends: ten years beyond its start, or beyond the furthest edge if that
 * is further.
 */
export function horizon(
  timeline: SearchableTimeline,
  epochMs: number,
  direction: Direction,
): number {
  const lastEdge = timeline.nextEdge(nowhere(direction), -direction as Direction);
  return furthest([epochMs, lastEdge], direction) + HORIZON_DAYS * DAY_MS * direction;
}

/**
 * The one search for a change. `step` leads from an instant to the next one at which something may
 * change; up to that one nothing does. "Never" is proved in two ways: here by years in which nothing
 * changed, and for the readings of a single schedule in `findBoundary`. See
 * `docs/semantics.md#never-is-null`.
 */
export function search(
  timeline: Pick<SearchableTimeline, 'isOpenAt' | 'nextEdge'>,
  epochMs: number,
  direction: Direction,
  limit: number,
  step: (epochMs: number) => number,
): number {
  const isOpen = timeline.isOpenAt(epochMs);
  for (let at = epochMs; ; ) {
    let candidate = step(at);
    if (Math.abs(at) > STEADY_MS) {
      // The proof that nothing comes: clocks keep their rules here. Once every kind of year has passed
      // without a change since the last edge, nothing changes before the next edge is near, or before
      // the search comes to the centuries in which clocks change their rules.
      // (For the readings of a single schedule, `findBoundary` has a proof of its own.)
      const lastEdge = timeline.nextEdge(at, -direction as Direction);
      const quietMs = (at - furthest([epochMs, lastEdge], direction)) * direction;
      if (quietMs > ALL_KINDS_OF_YEAR_DAYS * DAY_MS) {
        const nextEdge = timeline.nextEdge(at, direction);
        const steadyEnd = at * direction > 0 ? nowhere(direction) : -STEADY_MS * direction;
        const skipTo = nearest([nextEdge - EDGE_REACH_MS * direction, steadyEnd], direction);
        candidate = furthest([candidate, skipTo], direction);
      }
    }
    if (!((limit - candidate) * direction >= 0)) return nowhere(direction);
    // Going back, a change at the candidate shows in the millisecond before it.
    const beyond = direction > 0 ? candidate : candidate - 1;
    if (timeline.isOpenAt(beyond) !== isOpen) return candidate;
    at = beyond;
  }
}
