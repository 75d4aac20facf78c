/**
 * The offset of one zone from UTC over time, learnt from the runtime as far as it is asked for.
 *
 * Time is cut into buckets shorter than the shortest stretch between two transitions of any zone,
 * so each holds one transition at the most: equal offsets at both its edges prove that nothing
 * happened in between, and different ones lead to the transition by bisection.
 */
export class Zone {
  readonly #offsetAt: (epochMs: number) => number;
  readonly #bucketMs: number;
  readonly #perMs: number;
  /** Four numbers to a bucket: its number, its transition (else Infinity), the offsets before and from it. */
  #table: Float64Array;
  #mask: number;
  #stored = 0;

  private constructor(offsetAt: (epochMs: number) => number, bucketMs: number, slots: number) {
    this.#offsetAt = offsetAt;
    this.#bucketMs = bucketMs;
    this.#perMs = 1 / bucketMs; // exact, because buckets are powers of two
    this.#table = emptyTable(slots);
    this.#mask = slots - 1;
  }

  static fixed(offsetMs: number): Zone {
    return new Zone(() => offsetMs, FOREVER, 2);
  }

  static of(offsetAt: (epochMs: number) => number): Zone {
    return new Zone(offsetAt, BUCKET, 8);
  }

  /** What to add to epoch milliseconds to read them off the zone's wall clock. */
  offsetAt(epochMs: number): number {
    const at = this.#find(Math.floor(epochMs * this.#perMs));
    const table = this.#table;
    return epochMs < table[at + 1]! ? table[at + 2]! : table[at + 3]!;
  }

  /** The first transition after `epochMs`, or some later instant if there is none before `limit`. */
  holdsUntil(epochMs: number, limit: number): number {
    let bucket = Math.floor(epochMs * this.#perMs);
    let at = this.#find(bucket);
    let transition = this.#table[at + 1]!;
    if (epochMs < transition && transition !== Number.POSITIVE_INFINITY) return transition;
    const offset = this.#table[at + 3]!;
    for (;;) {
      bucket += 1;
      const edge = bucket * this.#bucketMs;
      if (edge >= limit) return edge;
      at = this.#find(bucket);
      if (this.#table[at + 2] !== offset) return edge;
      transition = this.#table[at + 1]!;
      if (transition !== Number.POSITIVE_INFINITY) return transition;
    }
  }

  /** The last transition at or before `epochMs`, or some earlier instant if there is none after `limit`. */
  holdsSince(epochMs: number, limit: number): number {
    let bucket = Math.floor(epochMs * this.#perMs);
    let at = this.#find(bucket);
    if (epochMs >= this.#table[at + 1]!) return this.#table[at + 1]!;
    const offset = this.#table[at + 2]!;
    for (;;) {
      const edge = bucket * this.#bucketMs;
      if (edge <= limit) return edge;
      bucket -= 1;
      at = this.#find(bucket);
      if (this.#table[at + 3] !== offset) return edge;
      const transition = this.#table[at + 1]!;
      if (transition !== Number.POSITIVE_INFINITY) return transition;
    }
  }

  /** Where a bucket stands in the table. */
  #find(bucket: number): number {
    const at = (bucket & this.#mask) << 2;
    return this.#table[at] === bucket ? at : this.#learn(bucket);
  }

  #learn(bucket: number): number {
    if (!Number.isFinite(bucket)) throw new RangeError('expected finite epoch milliseconds');
    const start = bucket * this.#bucketMs;
    const end = start + this.#bucketMs;
    const before = this.#probe(start);
    const after = this.#probe(end);
    let transition = before === after ? Number.POSITIVE_INFINITY : this.#bisect(start, end, after);
    if (transition === end) transition = Number.POSITIVE_INFINITY; // the next bucket's
    const isFree = transition === Number.POSITIVE_INFINITY;
    return this.#store(bucket, transition, before, isFree ? before : after);
  }

  /** The first instant in `(start, end]` of the offset that holds at the end: transitions fall on whole seconds. */
  #bisect(start: number, end: number, after: number): number {
    let low = start;
    let high = end;
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2);
      if (this.#probe(middle) === after) high = middle;
      else low = middle;
    }
    return Math.floor(high / 1000) * 1000;
  }

  #probe(epochMs: number): number {
    return this.#offsetAt(Math.min(Math.max(epochMs, -MAX_EPOCH_MS), MAX_EPOCH_MS));
  }

  #store(bucket: number, transition: number, before: number, after: number): number {
    if (this.#isCrowded(bucket)) this.#grow();
    const at = (bucket & this.#mask) << 2;
    if (Number.isNaN(this.#table[at])) this.#stored += 1;
    this.#table.set([bucket, transition, before, after], at);
    return at;
  }

  /** Whether a bucket's place is taken and more room is due; else it takes the place of the other. */
  #isCrowded(bucket: number): boolean {
    const slots = this.#mask + 1;
    const isTaken = !Number.isNaN(this.#table[(bucket & this.#mask) << 2]);
    return isTaken && (slots < FEW_SLOTS || (slots < MOST_SLOTS && this.#stored > slots / 2));
  }

  #grow(): void {
    const old = this.#table;
    this.#mask = this.#mask * 2 + 1;
    this.#table = emptyTable(this.#mask + 1);
    for (let at = 0; at < old.length; at += 4) {
      if (Number.isNaN(old[at])) continue;
      this.#table.set(old.subarray(at, at + 4), (old[at]! & this.#mask) << 2);
    }
  }
}

/** The furthest instants that a `Date` can hold, either way (ECMA-262, section 21.4.1.1). */
export const MAX_EPOCH_MS = 8.64e15;

/**
 * 6.2 days. The shortest stretch between two transitions of any zone is 6.958 days; a law in the
 * tests watches over that.
 */
const BUCKET = 2 ** 29;

/** Two buckets for all of time, for zones that never change. */
const FOREVER = 2 ** 54;

/** 8 kB: up to here, room is made for any two buckets that want one place. */
const FEW_SLOTS = 256;

/** 69 years, in 128 kB; what lies further apart shares its places. */
const MOST_SLOTS = 4096;

function emptyTable(slots: number): Float64Array {
  return new Float64Array(slots * 4).fill(Number.NaN);
}
