import { horizon, type SearchableTimeline, search, type Timeline, timelineOf } from './timeline.js';

/** How often a timeline may name an instant at which nothing changes, before its word counts no more. */
const MOST_IDLE_STEPS = 100_000;

/**
 * Somebody else's timeline, whose word is checked: an answer that is no number or does not move on is
 * a `TypeError`, changes at which nothing changes are passed over, fractions of a millisecond are
 * rounded up to the first whole one.
 */
export function checked(timeline: Timeline): SearchableTimeline {
  const hours = timelineOf(
    (epochMs) => Boolean(timeline.isOpenAt(epochMs)),
    (epochMs, direction, limit) => {
      const method = direction > 0 ? 'nextChangeAfter' : 'previousChangeUpTo';
      let steps = 0;
      const step = (at: number) => {
        const change: unknown = timeline[method]?.(at);
        const isOnward = typeof change === 'number' && (direction > 0 ? change > at : change <= at);
        if (isOnward && steps++ < MOST_IDLE_STEPS) return Math.ceil(change) + 0; // no -0
        throw new TypeError(`${method}(${at}) of a timeline gave ${String(change)}`);
      };
      // What it says at first is not bounded; only a search for what it does not say is.
      const end = limit ?? horizon(hours, step(epochMs), direction);
      return search(hours, epochMs, direction, end, step);
    },
    // It may change in any way at any time, but is not asked for the end of all time.
    (epochMs, direction) => (Number.isFinite(epochMs) ? epochMs : direction / 0),
  );
  return hours;
}
