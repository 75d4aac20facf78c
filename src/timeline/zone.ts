import { outOfRange } from '../schedule/describe.js';
import type { Direction } from '../schedule/direction.js';

/** The furthest instants that a `Date` can hold, either way (ECMA-262, section 21.4.1.1). */
export const MAX_EPOCH_MS = 8.64e15;

/**
 * 6.2 days. The shortest stretch between two transitions of any zone is 6.958 days: a law in the
 * tests watches over that.
 */
export const BUCKET_MS = 2 ** 29;

/** Nearly nine years, in 16 kB; what lies further apart shares its places. */
const SLOTS = 512;

/** What a time zone's clocks differ from UTC by, over time. */
export interface Zone {
  /** What to add to epoch milliseconds to read them off the zone's wall clock. */
  offsetAt(epochMs: number): number;
  /**
   * The end of the stretch around `epochMs` over which the offset is known to hold: a transition, or an
   * instant at which there may be none. With direction -1 its start, at or before `epochMs`.
   */
  edge(epochMs: number, direction: Direction): number;
}

/** A zone of one offset for ever. */
export function fixedZone(offset: number): Zone {
  return { offsetAt: () => offset, edge: (_, direction) => direction / 0 };
}

/**
 * The offset of one zone from UTC over time, learnt from the runtime as far as it is asked for.
 *
 * Time is cut into buckets shorter than the shortest stretch between two transitions of any zone, so
 * each holds one transition at the most: equal offsets at both its edges prove that nothing happened
 * in between, and different ones lead to the transition by bisection.
 */
export class LearntZone implements Zone {
  readonly #read: (epochMs: number) => number;
  /** Four numbers to a bucket: its number, its transition (else Infinity), the offsets before and from it. */
  readonly #table = new Float64Array(SLOTS * 4);

  /** A zone whose offsets a function reads off the runtime. */
  constructor(read: (epochMs: number) => number) {
    this.#read = read;
    this.#table[0] = NaN; // what is zero would be known of bucket 0, and of no other
  }

  offsetAt(epochMs: number): number {
    const at = this.#find(epochMs);
    const table = this.#table;
    return epochMs < table[at + 1]! ? table[at + 2]! : table[at + 3]!;
  }

  edge(epochMs: number, direction: Direction): number {
    const at = this.#find(epochMs);
    const bucket = this.#table[at]! + (direction > 0 ? 1 : 0);
    const transition = this.#table[at + 1]!;
    const isAhead = transition < Infinity && epochMs < transition === direction > 0;
    return isAhead ? transition : bucket * BUCKET_MS;
  }

  /** Where the bucket of an instant stands in the table. */
  #find(epochMs: number): number {
    const bucket = Math.floor(epochMs / BUCKET_MS);
    const at = placeOf(bucket);
    if (this.#table[at] !== bucket) this.#learn(bucket, at);
    return at;
  }

  #learn(bucket: number, at: number): void {
    if (!Number.isFinite(bucket)) outOfRange('finite epoch milliseconds', bucket);
    let low = bucket * BUCKET_MS;
    let high = low + BUCKET_MS;
    // Who walks on has just learnt how this bucket begins.
    const last = placeOf(bucket - 1);
    const table = this.#table;
    const before = table[last] === bucket - 1 ? table[last + 3]! : this.#probe(low);
    const after = this.#probe(high);
    while (before !== after && high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.#probe(middle) === before) low = middle;
      else high = middle;
    }
    table.set([bucket, before === after ? Infinity : high, before, after], at);
  }

  #probe(epochMs: number): number {
    return this.#read(Math.min(Math.max(epochMs, -MAX_EPOCH_MS), MAX_EPOCH_MS));
  }
}

/** Where a bucket stands in a table, if it is there. */
function placeOf(bucket: number): number {
  return (bucket << 2) & (SLOTS * 4 - 1);
}
