import { horizon, type SearchableTimeline, search, type Timeline, timelineOf } from './timeline.js';

/**
 * Somebody else's timeline, whose word is checked: an answer that is no number or does not move on is
 * a `TypeError`, changes at which nothing changes are passed over, fractions of a millisecond are
 * rounded up to the first whole one.
 */
export function checked(timeline: Timeline): SearchableTimeline {
  const hours = timelineOf(
    (epochMs) => Boolean(timeline.isOpenAt(epochMs)),
    (epochMs, direction, limit = horizon(hours, epochMs, direction)) => {
      const method = direction > 0 ? 'nextChangeAfter' : 'previousChangeUpTo';
      return search(hours, epochMs, direction, limit, (at) => {
        const change: unknown = timeline[method](at);
        if (typeof change === 'number' && (direction > 0 ? change > at : change <= at)) {
          return Math.ceil(change);
        }
        throw new TypeError(`${method}(${at}) of a timeline gave ${String(change)}`);
      });
    },
  );
  return hours;
}
