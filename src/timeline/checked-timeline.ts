import type { Direction } from '../schedule/direction.js';
import { BaseTimeline, horizon, search, type Timeline } from './timeline.js';

/**
 * Somebody else's timeline, whose word is checked: an answer that is no number or does not move on is
 * a `TypeError`, changes at which nothing changes are passed over, fractions of a millisecond are
 * rounded up to the first whole one.
 */
export class CheckedTimeline extends BaseTimeline {
  readonly #timeline: Timeline;

  constructor(timeline: Timeline) {
    super();
    this.#timeline = timeline;
  }

  isOpenAt(epochMs: number): boolean {
    return Boolean(this.#timeline.isOpenAt(epochMs));
  }

  change(epochMs: number, direction: Direction, limit = horizon(this, epochMs, direction)): number {
    const method = direction > 0 ? 'nextChangeAfter' : 'previousChangeUpTo';
    return search(this, epochMs, direction, limit, (at) => {
      const change: unknown = this.#timeline[method](at);
      if (typeof change === 'number' && (direction > 0 ? change > at : change <= at)) {
        return Math.ceil(change);
      }
      throw new TypeError(`${method}(${at}) of a timeline gave ${String(change)}`);
    });
  }
}
