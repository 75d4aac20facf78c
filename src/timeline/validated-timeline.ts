import { nowhere } from '../base/direction.js';
import { horizon, search } from './search.js';
import { FunctionTimeline, type SearchableTimeline } from './searchable-timeline.js';
import { openAnswer, type Timeline } from './timeline.js';

/** How many instants a timeline may name in one search although it does not change there. */
const MAX_IDLE_STEPS = 100_000;

/**
 * Somebody else's timeline, whose answers are validated: one that is not a number or does not move on
 * is a `TypeError`, instants at which nothing changes are skipped, and fractions of a millisecond are
 * rounded up.
 */
export function validated(timeline: Timeline): SearchableTimeline {
  const searchable: SearchableTimeline = new FunctionTimeline(
    (epochMs) => openAnswer(timeline.isOpenAt(epochMs)),
    (epochMs, direction, limit) => {
      const method = direction > 0 ? 'nextChangeAfter' : 'previousChangeUpTo';
      let steps = 0;
      const step = (at: number) => {
        const change: unknown = timeline[method]?.(at);
        const isOnward = typeof change === 'number' && (direction > 0 ? change > at : change <= at);
        if (isOnward && steps++ < MAX_IDLE_STEPS) return Math.ceil(change) + 0; // no -0
        throw new TypeError(`${method}(${at}) of a timeline gave ${String(change)}`);
      };
      // Its first answer may lie at any distance; only the search beyond that is limited.
      const end = limit ?? horizon(searchable, step(epochMs), direction);
      return search(searchable, epochMs, direction, end, step);
    },
    // It may change in any way at any time, so every instant counts as an edge. There is no last one.
    (epochMs, direction) => (Number.isFinite(epochMs) ? epochMs : nowhere(direction)),
  );
  return searchable;
}
