import type { Direction } from '../schedule/direction.js';
import { BUCKET_MS, msOfBucket } from './epoch.js';
import { startOf, weekOf } from './week.js';

/**
 * A stretch of time over which a zone's offset is known to hold: a bucket, or what of it lies before a
 * transition or after. Whatever is asked of it often is a small integer, which engines keep at hand.
 */
export class Stretch {
  readonly bucket: number;
  /** How far into its bucket it starts and ends. */
  readonly from: number;
  readonly until: number;
  readonly offset: number;
  /** What comes after it in its bucket, if it does not reach to the end. */
  readonly next: Stretch | undefined;
  /** The week that the clock would show at the start of the bucket, and how far into it that is. */
  readonly week: number;
  readonly #lead: number;

  constructor(bucket: number, from: number, until: number, offset: number, next?: Stretch) {
    const localMs = bucket * BUCKET_MS + offset;
    this.bucket = bucket;
    this.from = from | 0;
    this.until = until | 0;
    this.offset = offset;
    this.next = next;
    this.week = weekOf(localMs);
    this.#lead = (localMs - startOf(this.week)) | 0;
  }

  /**
   * What the clock shows at an instant of this stretch, in milliseconds since the start of `week`: it
   * may lie in the week after, but no further.
   */
  weekMsOf(epochMs: number): number {
    return msOfBucket(epochMs) + this.#lead;
  }

  /** Whether it reaches beyond what lies so many milliseconds after an instant of this stretch, or before. */
  holds(epochMs: number, wait: number): boolean {
    const ms = msOfBucket(epochMs) + wait;
    return this.from < ms && ms < this.until;
  }

  /** Where it ends, or with direction -1 starts. */
  edge(direction: Direction): number {
    return this.bucket * BUCKET_MS + (direction > 0 ? this.until : this.from);
  }
}
