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
 * A timeline that can be searched within bounds: what every timeline of this library is, and what
 * `searchable` makes of any other.
 */
export interface SearchableTimeline extends Timeline {
  /** The first change after `epochMs`, at or before `limit`; one that lies beyond may come back too. */
  changeAfter(epochMs: number, limit: number): number;
  /** The last change at or before `epochMs`, at or after `limit`; one that lies beyond may come back too. */
  changeUpTo(epochMs: number, limit: number): number;
  /** The earliest and the latest dated edge, [Infinity, -Infinity] if there is none. */
  edges(): Edges;
}

/** Epoch milliseconds of the earliest and of the latest dated override or interval edge. */
export type Edges = readonly [earliest: number, latest: number];

export const NO_EDGES: Edges = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

/** Ten years: how far one search of a combination goes beyond its start, or the furthest edge. */
const HORIZON_MS = 3653 * 86_400_000;

/** Where a search for the next change from `epochMs` ends. */
export function horizonAfter(edges: Edges, epochMs: number): number {
  return Math.max(epochMs, edges[1]) + HORIZON_MS;
}

/** Where a search for the previous change from `epochMs` ends. */
export function horizonUpTo(edges: Edges, epochMs: number): number {
  return Math.min(epochMs, edges[0]) - HORIZON_MS;
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
    return Number.POSITIVE_INFINITY;
  }

  previousChangeUpTo(): number {
    return Number.NEGATIVE_INFINITY;
  }

  changeAfter(): number {
    return Number.POSITIVE_INFINITY;
  }

  changeUpTo(): number {
    return Number.NEGATIVE_INFINITY;
  }

  edges(): Edges {
    return NO_EDGES;
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
