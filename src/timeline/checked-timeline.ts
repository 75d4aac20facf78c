import type { Direction } from './direction.js';
import { changeWithinHorizon, type SearchableTimeline, type Timeline } from './timeline.js';

/**
 * Somebody else's timeline, whose word is checked: an answer that is no number or does not move on is
 * a `TypeError`, changes at which nothing changes are passed over, fractions of a millisecond are
 * rounded up to the first whole one.
 */
export class CheckedTimeline implements SearchableTimeline {
  readonly #timeline: Timeline;

  constructor(timeline: Timeline) {
    this.#timeline = timeline;
  }

  isOpenAt(epochMs: number): boolean {
    return Boolean(this.#timeline.isOpenAt(epochMs));
  }

  nextChangeAfter(epochMs: number): number {
    return changeWithinHorizon(this, epochMs, 1);
  }

  previousChangeUpTo(epochMs: number): number {
    return changeWithinHorizon(this, epochMs, -1);
  }

  change(epochMs: number, direction: Direction, limit: number): number {
    let at = epochMs;
    while ((limit - at) * direction >= 0) {
      const change = Math.ceil(this.#changeFrom(at, direction));
      if (Math.abs(change) === Number.POSITIVE_INFINITY) break;
      if (this.isOpenAt(change - 1) !== this.isOpenAt(change)) return change;
      at = direction > 0 ? change : change - 1;
    }
    return direction / 0;
  }

  #changeFrom(at: number, direction: Direction): number {
    const method = direction > 0 ? 'nextChangeAfter' : 'previousChangeUpTo';
    const change: unknown = this.#timeline[method](at);
    const movesOn = direction > 0 ? (change as number) > at : (change as number) <= at;
    if (typeof change === 'number' && movesOn) return change;
    throw new TypeError(`${method}(${at}) of a timeline gave ${String(change)}`);
  }

  edges(): readonly number[] {
    return [];
  }
}
