import type { Direction } from './direction.js';

/**
 * Open and closed over time. Anyone may implement it; the queries throw a `TypeError` for one that
 * returns NaN or does not move on. All instants are whole epoch milliseconds.
 */
export interface Timeline {
  isOpenAt(epochMs: number): boolean;
  /** The first change after `epochMs`, or Infinity if there is none. */
  nextChangeAfter(epochMs: number): number;
  /** The last change at or before `epochMs`, or -Infinity if there is none. */
  previousChangeUpTo(epochMs: number): number;
}

/**
 * A timeline that can be searched within bounds, either way: what every timeline of this library is,
 * and what `searchable` makes of any other.
 */
export interface SearchableTimeline extends Timeline {
  /**
   * The first change after `epochMs`, or (with direction -1) the last one at or before it, up to
   * `limit`; else infinite. One that lies beyond the limit may come back, too.
   */
  change(epochMs: number, direction: Direction, limit: number): number;
  /** Some epoch milliseconds, among them the earliest and the latest dated override or interval edge. */
  edges(): readonly number[];
}

/** Ten years: how far one search of a combination goes beyond its start, or the furthest edge. */
const HORIZON_MS = 3653 * 86_400_000;

/** The next or the last change, unless it lies beyond the horizon. */
export function changeWithinHorizon(
  timeline: SearchableTimeline,
  epochMs: number,
  direction: Direction,
): number {
  const further = (a: number, b: number) => ((b - a) * direction > 0 ? b : a);
  const limit = timeline.edges().reduce(further, epochMs) + HORIZON_MS * direction;
  const change = timeline.change(epochMs, direction, limit);
  return (limit - change) * direction >= 0 ? change : direction / 0;
}

/** A timeline that never changes. */
class Constant implements SearchableTimeline {
  readonly #isOpen: boolean;

  constructor(isOpen: boolean) {
    this.#isOpen = isOpen;
  }

  isOpenAt(): boolean {
    return this.#isOpen;
  }

  nextChangeAfter(): number {
    return this.change(0, 1);
  }

  previousChangeUpTo(): number {
    return this.change(0, -1);
  }

  change(_epochMs: number, direction: Direction): number {
    return direction / 0;
  }

  edges(): readonly number[] {
    return [];
  }
}

/**
 * Open at every instant: the hours of a brand without a schedule.
 *
 * @example
 * ```ts
 * import { always, isOpen, nextChange } from 'livehours';
 *
 * isOpen(always, 0); // => true
 * nextChange(always, 0); // => null
 * ```
 */
export const always: Timeline = /* @__PURE__ */ new Constant(true);

/**
 * Open at no instant.
 *
 * @example
 * ```ts
 * import { isOpen, never } from 'livehours';
 *
 * isOpen(never, 0); // => false
 * ```
 */
export const never: Timeline = /* @__PURE__ */ new Constant(false);
