import { countUpTo } from './ranges.js';

/** The keys, such as day numbers, that the override at `index` covers: `from` to `to`, both included. */
export interface Covered {
  readonly from: number;
  readonly to: number;
  readonly index: number;
}

/**
 * Finds what covers a key in O(log n + found): an interval tree over a list sorted by `from`, each
 * middle of which knows how far its part of the list reaches.
 */
export class Cover {
  /** Sorted keys at which something begins, or is over: between two of them the same ones cover. */
  readonly cuts: readonly number[];
  readonly #sorted: readonly Covered[];
  readonly #reach: Float64Array;

  constructor(covered: readonly Covered[]) {
    this.#sorted = [...covered].sort((a, b) => a.from - b.from);
    this.#reach = new Float64Array(covered.length);
    this.#measure(0, covered.length);
    const cuts = covered.flatMap(({ from, to }) => [from, to + 1]).filter(Number.isFinite);
    this.cuts = [...new Set(cuts)].sort((a, b) => a - b);
  }

  /** The indexes of all that covers `key`, in no particular order. */
  covering(key: number): number[] {
    const found: number[] = [];
    if (this.#sorted.length > 0) this.#find(0, this.#sorted.length, key, found);
    return found;
  }

  /** Between which two cuts a key lies. */
  segmentOf(key: number): number {
    return countUpTo(this.cuts, key);
  }

  #measure(low: number, high: number): number {
    if (low >= high) return Number.NEGATIVE_INFINITY;
    const middle = (low + high) >>> 1;
    const reach = Math.max(
      this.#sorted[middle]!.to,
      this.#measure(low, middle),
      this.#measure(middle + 1, high),
    );
    this.#reach[middle] = reach;
    return reach;
  }

  #find(low: number, high: number, key: number, found: number[]): void {
    const middle = (low + high) >>> 1;
    if (low >= high || this.#reach[middle]! < key) return;
    const { from, to, index } = this.#sorted[middle]!;
    this.#find(low, middle, key, found);
    if (from > key) return;
    if (to >= key) found.push(index);
    this.#find(middle + 1, high, key, found);
  }
}
