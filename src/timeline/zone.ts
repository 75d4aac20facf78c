import { outOfRange } from '../schedule/describe.js';
import { BUCKET_MS, MAX_EPOCH_MS, msOfBucket } from './epoch.js';
import { AN_INSTANT } from './instant.js';
import { type Stretch, stretchOf } from './stretch.js';
import { placeInTable } from './table.js';

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
    this.#read = (epochMs) => read(Math.min(Math.max(epochMs, -MAX_EPOCH_MS), MAX_EPOCH_MS));
  }

  /** The stretch around an instant over which the offset is known to hold. */
  stretchAt(epochMs: number): Stretch {
    const bucket = Math.floor(epochMs / BUCKET_MS);
    let stretch = this.#known[placeInTable(bucket)];
    if (!stretch || stretch.bucket !== bucket) stretch = this.#learn(bucket, epochMs);
    return msOfBucket(epochMs) < stretch.until ? stretch : stretch.next!;
  }

  #learn(bucket: number, epochMs: number): Stretch {
    // A search may go somewhat further than a Date can.
    if (!(Math.abs(epochMs) < 2 * MAX_EPOCH_MS)) outOfRange(AN_INSTANT, epochMs);
    let low = bucket * BUCKET_MS;
    let high = low + BUCKET_MS;
    const before = this.#read(low);
    const after = this.#read(high);
    while (before !== after && high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.#read(middle) === before) low = middle;
      else high = middle;
    }
    const until = high - bucket * BUCKET_MS;
    const next = before === after ? undefined : stretchOf(bucket, until, BUCKET_MS, after);
    const stretch = stretchOf(bucket, 0, until, before, next);
    this.#known[placeInTable(bucket)] = stretch;
    return stretch;
  }
}
