import type { Direction } from '../schedule/direction.js';
import { BUCKET_MS } from './epoch.js';
import { startOf, weekOf } from './week.js';

/**
 * A stretch of time over which a zone's offset is known to hold: a bucket, or what of it lies before a
 * transition or after.
 */
export interface Stretch {
  readonly bucket: number;
  /** At which millisecond of its bucket it starts, and ends. */
  readonly from: number;
  readonly until: number;
  /** What to add to epoch milliseconds to read them off the zone's wall clock. */
  readonly offset: number;
  /**
   * The week that the clock would show at the start of the bucket, and how many milliseconds of it. So many
   * and those of the bucket since then may lead into the week after, but no further.
   */
  readonly week: number;
  readonly lead: number;
  /** What comes after it in its bucket, if it does not reach to the end. */
  readonly next: Stretch | undefined;
}

/** A stretch of a bucket. */
export function stretchOf(
  bucket: number,
  from: number,
  until: number,
  offset: number,
  next?: Stretch,
): Stretch {
  const localMs = bucket * BUCKET_MS + offset;
  const week = weekOf(localMs);
  // As small integers, or V8 would keep a box for each: the difference of two large numbers has one. What
  // every answer reads comes first, to lie together.
  return {
    bucket,
    until: until | 0,
    lead: (localMs - startOf(week)) | 0,
    week,
    offset: offset | 0,
    from: from | 0,
    next,
  };
}

/** Whether a stretch reaches to a millisecond of its bucket, and beyond. */
export function holds(stretch: Stretch, ms: number): boolean {
  return stretch.from < ms && ms < stretch.until;
}

/**
 * Where a stretch ends: at a transition, or at an instant at which there may be none. With direction -1
 * where it starts.
 */
export function edgeOf(stretch: Stretch, direction: Direction): number {
  return stretch.bucket * BUCKET_MS + (direction > 0 ? stretch.until : stretch.from);
}
