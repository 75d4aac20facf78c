import type { ScheduleData } from '../schedule/data.js';
import type { Direction } from './direction.js';
import { searchable } from './searchable.js';
import {
  always,
  changeWithinHorizon,
  never,
  type SearchableTimeline,
  type Timeline,
} from './timeline.js';

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
  return combined(true, timelines.map(searchable));
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
  return combined(false, timelines.map(searchable));
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
  return combined(false, [searchable(a), new Complement(searchable(b))]);
}

/** One part is its own combination, and is searched as exactly as alone. */
export function combined(
  dominant: boolean,
  parts: Iterable<SearchableTimeline>,
): SearchableTimeline {
  const distinct = [...new Set(parts)];
  if (distinct.length === 0) return (dominant ? never : always) as SearchableTimeline;
  return distinct.length === 1 ? distinct[0]! : new Combination(dominant, distinct);
}

/**
 * A union or an intersection: in a union one open part is enough (open is dominant), in an
 * intersection one closed part is (closed is dominant). One search serves both.
 */
class Combination implements SearchableTimeline {
  readonly #dominant: boolean;
  readonly #parts: readonly SearchableTimeline[];

  constructor(dominant: boolean, parts: readonly SearchableTimeline[]) {
    this.#dominant = dominant;
    this.#parts = parts;
  }

  isOpenAt(epochMs: number): boolean {
    return (this.#holderAt(epochMs) !== undefined) === this.#dominant;
  }

  nextChangeAfter(epochMs: number): number {
    return changeWithinHorizon(this, epochMs, 1);
  }

  previousChangeUpTo(epochMs: number): number {
    return changeWithinHorizon(this, epochMs, -1);
  }

  change(epochMs: number, direction: Direction, limit: number): number {
    let holder = this.#holderAt(epochMs);
    if (!holder) {
      // The first part to become dominant changes the whole.
      const changes = this.#parts.map((part) => part.change(epochMs, direction, limit));
      return changes.reduce((first, change) => ((change - first) * direction < 0 ? change : first));
    }
    // As long as one part hands over to the next, nothing changes.
    let at = epochMs;
    let change = at;
    while (holder) {
      change = holder.change(at, direction, limit);
      if (!((limit - change) * direction >= 0)) return direction / 0;
      at = direction > 0 ? change : change - 1;
      holder = this.#holderAt(at);
    }
    return change;
  }

  edges(): readonly number[] {
    return this.#parts.flatMap((part) => part.edges());
  }

  /** A part that is dominant at an instant, and so decides for the whole. */
  #holderAt(epochMs: number): SearchableTimeline | undefined {
    return this.#parts.find((part) => part.isOpenAt(epochMs) === this.#dominant);
  }
}

/** Open where another timeline is closed. */
export class Complement implements SearchableTimeline {
  readonly #timeline: SearchableTimeline;

  constructor(timeline: SearchableTimeline) {
    this.#timeline = timeline;
  }

  isOpenAt(epochMs: number): boolean {
    return !this.#timeline.isOpenAt(epochMs);
  }

  nextChangeAfter(epochMs: number): number {
    return this.#timeline.nextChangeAfter(epochMs);
  }

  previousChangeUpTo(epochMs: number): number {
    return this.#timeline.previousChangeUpTo(epochMs);
  }

  change(epochMs: number, direction: Direction, limit: number): number {
    return this.#timeline.change(epochMs, direction, limit);
  }

  edges(): readonly number[] {
    return this.#timeline.edges();
  }
}
