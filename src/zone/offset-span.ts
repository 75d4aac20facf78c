import type { Direction } from '../base/direction.js';
import { weekOfReading, weekStartMs } from '../base/week-number.js';
import { BUCKET_MS, msOfBucket } from './bucket.js';

/** A stretch of time over which a zone's offset holds: a bucket, or the part before or after a transition. */
export interface OffsetSpan {
  readonly bucket: number;
  /** The milliseconds of its bucket at which it starts and ends. */
  readonly from: number;
  readonly until: number;
  /** Added to epoch milliseconds, gives the reading of the zone's wall clock. */
  readonly offset: number;
  /** The reading at the start of the bucket, if this offset held there: the week, and the milliseconds into it. */
  readonly week: number;
  readonly weekMs: number;
  /** The span after it in the same bucket, if it ends at a transition. */
  readonly next: OffsetSpan | undefined;
}

/** Makes a span of a bucket. */
export function offsetSpan(
  bucket: number,
  from: number,
  until: number,
  offset: number,
  next?: OffsetSpan,
): OffsetSpan {
  const readingMs = bucket * BUCKET_MS + offset;
  const week = weekOfReading(readingMs);
  // `| 0` makes small integers, which V8 stores without a box each. The fields that every answer
  // reads come first, so that they lie together in memory.
  return {
    bucket,
    until: until | 0,
    weekMs: (readingMs - weekStartMs(week)) | 0,
    week,
    offset: offset | 0,
    from: from | 0,
    next,
  };
}

/**
 * What the wall clock reads at an instant of a span, in milliseconds since its `week` began. A bucket
 * is shorter than a week, so the reading lies in that week or in the next one.
 */
export function readingInWeeks(span: OffsetSpan, epochMs: number): number {
  return msOfBucket(epochMs) + span.weekMs;
}

/** Whether a millisecond of the bucket lies strictly inside the span. */
export function isInside(span: OffsetSpan, ms: number): boolean {
  return span.from < ms && ms < span.until;
}

/** The instant at which a span ends or, going back, starts: a transition, or merely the bucket's bound. */
export function spanBound(span: OffsetSpan, direction: Direction): number {
  return span.bucket * BUCKET_MS + (direction > 0 ? span.until : span.from);
}
