import { outOfRange } from '../schedule/describe.js';
import type { Direction } from '../schedule/direction.js';
import { BUCKET_MS, bucketOf, MAX_EPOCH_MS, msOfBucket } from './epoch.js';
import { slotOf } from './slot.js';
import { Stretch } from './stretch.js';

/**
 * The offset of one time zone from UTC over time, learnt from the runtime as far as it is asked for.
 *
 * Time is cut into buckets shorter than the shortest stretch between two transitions of any zone, so
 * each holds one transition at the most: equal offsets at both its edges prove that nothing happened
 * in between, and different ones lead to the transition by bisection.
 */
export class Zone {
  readonly #read: (epochMs: number) => number;
  /** The first stretch of each bucket that is known; after a transition there is a second. */
  readonly #known = [] as (Stretch | undefined)[];

  /** A zone whose offsets a function reads off the runtime. */
  constructor(read: (epochMs: number) => number) {
    this.#read = read;
  }

  /** The stretch around an instant over which the offset is known to hold. */
  stretchAt(epochMs: number): Stretch {
    const bucket = bucketOf(epochMs);
    let stretch = this.#known[slotOf(bucket)];
    if (!stretch || stretch.bucket !== bucket) stretch = this.#learn(bucket);
    return msOfBucket(epochMs) < stretch.until ? stretch : stretch.next!;
  }

  /** What to add to epoch milliseconds to read them off the zone's wall clock. */
  offsetAt(epochMs: number): number {
    return this.stretchAt(epochMs).offset;
  }

  /**
   * The end of the stretch around an instant: a transition, or an instant at which there may be none.
   * With direction -1 its start, at or before the instant.
   */
  edge(epochMs: number, direction: Direction): number {
    return this.stretchAt(epochMs).edge(direction);
  }

  #learn(bucket: number): Stretch {
    if (!Number.isFinite(bucket)) outOfRange('finite epoch milliseconds', bucket);
    const start = bucket * BUCKET_MS;
    let low = start;
    let high = start + BUCKET_MS;
    // Who walks on has just learnt how this bucket begins.
    const last = this.#known[slotOf(bucket - 1)];
    const before = last?.bucket === bucket - 1 ? (last.next ?? last).offset : this.#probe(low);
    const after = this.#probe(high);
    while (before !== after && high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.#probe(middle) === before) low = middle;
      else high = middle;
    }
    const next = before === after ? undefined : new Stretch(bucket, high - start, BUCKET_MS, after);
    const stretch = new Stretch(bucket, 0, high - start, before, next);
    this.#known[slotOf(bucket)] = stretch;
    return stretch;
  }

  #probe(epochMs: number): number {
    return this.#read(Math.min(Math.max(epochMs, -MAX_EPOCH_MS), MAX_EPOCH_MS));
  }
}
