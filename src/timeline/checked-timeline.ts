import {
  type Edges,
  horizonAfter,
  horizonUpTo,
  NO_EDGES,
  type SearchableTimeline,
  type Timeline,
} from './timeline.js';

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
    return this.changeAfter(epochMs, horizonAfter(NO_EDGES, epochMs));
  }

  previousChangeUpTo(epochMs: number): number {
    return this.changeUpTo(epochMs, horizonUpTo(NO_EDGES, epochMs));
  }

  changeAfter(epochMs: number, limit: number): number {
    const isOpen = this.isOpenAt(epochMs);
    for (let at = epochMs; at <= limit; ) {
      const next: unknown = this.#timeline.nextChangeAfter(at);
      if (typeof next !== 'number' || !(next > at)) {
        throw new TypeError(`nextChangeAfter(${at}) must give a later instant, got ${next}`);
      }
      at = Math.ceil(next);
      if (at !== Number.POSITIVE_INFINITY && this.isOpenAt(at) !== isOpen) return at;
    }
    return Number.POSITIVE_INFINITY;
  }

  changeUpTo(epochMs: number, limit: number): number {
    const isOpen = this.isOpenAt(epochMs);
    for (let at = epochMs; at >= limit; at -= 1) {
      const since: unknown = this.#timeline.previousChangeUpTo(at);
      if (typeof since !== 'number' || !(since <= at)) {
        throw new TypeError(`previousChangeUpTo(${at}) must give no later instant, got ${since}`);
      }
      at = Math.ceil(since);
      if (at !== Number.NEGATIVE_INFINITY && this.isOpenAt(at - 1) !== isOpen) return at;
    }
    return Number.NEGATIVE_INFINITY;
  }

  edges(): Edges {
    return NO_EDGES;
  }
}
