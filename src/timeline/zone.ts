import { outOfRange } from '../schedule/describe.js';

/** The furthest instants that a `Date` can hold, either way (ECMA-262, section 21.4.1.1). */
export const MAX_EPOCH_MS = 8.64e15;

/**
 * 6.2 days. The shortest stretch between two transitions of any zone is 6.958 days: a law in the
 * tests watches over that.
 */
export const BUCKET_MS = 2 ** 29;

/** Two buckets for all of time, for zones that never change. */
const FOREVER_MS = 2 ** 54;

/** Nearly nine years, in 16 kB; what lies further apart shares its places. */
const SLOTS = 512;

/**
 * The offset of one zone from UTC over time, learnt from the runtime as far as it is asked for.
 *
 * Time is cut into buckets shorter than the shortest stretch between two transitions of any zone, so
 * each holds one transition at the most: equal offsets at both its edges prove that nothing happened
 * in between, and different ones lead to the transition by bisection.
 */
export class Zone {
  readonly #read: (epochMs: number) => number;
  readonly bucketMs: number;
  readonly #perMs: number;
  /** Four numbers to a bucket: its number, its transition (else Infinity), the offsets before and from it. */
  readonly table: Float64Array;

  /** A zone of one offset for ever, or of those that a function reads off the runtime. */
  constructor(offset: number | ((epochMs: number) => number)) {
    const isFixed = typeof offset === 'number';
    this.#read = isFixed ? () => offset : offset;
    this.bucketMs = isFixed ? FOREVER_MS : BUCKET_MS;
    this.#perMs = 1 / this.bucketMs; // exact, because buckets are powers of two
    this.table = new Float64Array((isFixed ? 2 : SLOTS) * 4).fill(NaN);
  }

  /** What to add to epoch milliseconds to read them off the zone's wall clock. */
  offsetAt(epochMs: number): number {
    const at = this.find(Math.floor(epochMs * this.#perMs));
    const table = this.table;
    return epochMs < table[at + 1]! ? table[at + 2]! : table[at + 3]!;
  }

  /** Where a bucket stands in the table. */
  find(bucket: number): number {
    const at = (bucket << 2) & (this.table.length - 1);
    if (this.table[at] !== bucket) this.#learn(bucket, at);
    return at;
  }

  #learn(bucket: number, at: number): void {
    if (!Number.isFinite(bucket)) outOfRange('finite epoch milliseconds', bucket);
    let low = bucket * this.bucketMs;
    let high = low + this.bucketMs;
    const before = this.#probe(low);
    const after = this.#probe(high);
    while (before !== after && high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.#probe(middle) === before) low = middle;
      else high = middle;
    }
    const transition = before === after ? Infinity : high;
    this.table.set([bucket, transition, before, after], at);
  }

  #probe(epochMs: number): number {
    return this.#read(Math.min(Math.max(epochMs, -MAX_EPOCH_MS), MAX_EPOCH_MS));
  }
}
