import { AN_INSTANT, outOfRange } from '../base/describe.js';
import type { Direction } from '../base/direction.js';
import { tableIndex } from '../base/table-index.js';
import { MAX_EPOCH_MS } from '../base/time-units.js';
import { BUCKET_MS, msOfBucket } from './bucket.js';
import type { Clock } from './clock.js';
import { type OffsetSpan, offsetSpan, spanBound } from './offset-span.js';

/**
 * How far, up to a limit or somewhat beyond it, a clock keeps the offset that it has at an instant; back
 * from an instant, the one that it has there.
 */
export function steadyUntil(
  clock: Clock,
  epochMs: number,
  limit: number,
  direction: Direction,
): number {
  const { offset } = clock.spanAt(epochMs);
  let until = epochMs;
  while ((limit - until) * direction > 0) {
    const span = clock.spanAt(direction > 0 ? until : until - 1);
    if (span.offset !== offset) break;
    until = spanBound(span, direction);
  }
  return until;
}

/**
 * The offset of one time zone from UTC over time, learnt from the runtime on demand.
 *
 * A bucket holds at most one transition (see `BUCKET_MS`). So equal offsets at both its bounds prove
 * that nothing happened in between, and different ones lead to the transition by bisection.
 */
export class Zone implements Clock {
  readonly #readOffset: (epochMs: number) => number;
  /** The first span of each bucket that is known; after a transition there is a second one. */
  readonly #spans = [] as (OffsetSpan | undefined)[];

  /** @param readOffset asks the runtime for the offset at an instant, in milliseconds */
  constructor(readOffset: (epochMs: number) => number) {
    let lastAt = NaN;
    let lastOffset = 0;
    this.#readOffset = (epochMs) => {
      // Who walks from bucket to bucket asks for each bound twice.
      if (epochMs !== lastAt) {
        lastOffset = readOffset(Math.min(Math.max(epochMs, -MAX_EPOCH_MS), MAX_EPOCH_MS));
        lastAt = epochMs;
      }
      return lastOffset;
    };
  }

  /** The span around an instant over which the offset is known to hold. */
  spanAt(epochMs: number): OffsetSpan {
    const bucket = Math.floor(epochMs / BUCKET_MS);
    let span = this.#spans[tableIndex(bucket)];
    if (!span || span.bucket !== bucket) span = this.#learn(bucket, epochMs);
    return msOfBucket(epochMs) < span.until ? span : span.next!;
  }

  #learn(bucket: number, epochMs: number): OffsetSpan {
    // A search may go somewhat beyond what a `Date` can hold.
    if (!(Math.abs(epochMs) < 2 * MAX_EPOCH_MS)) outOfRange('epochMs', AN_INSTANT, epochMs);
    let low = bucket * BUCKET_MS;
    let high = low + BUCKET_MS;
    const before = this.#readOffset(low);
    const after = this.#readOffset(high);
    while (before !== after && high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.#readOffset(middle) === before) low = middle;
      else high = middle;
    }
    const until = high - bucket * BUCKET_MS;
    const next = before === after ? undefined : offsetSpan(bucket, until, BUCKET_MS, after);
    const span = offsetSpan(bucket, 0, until, before, next);
    this.#spans[tableIndex(bucket)] = span;
    return span;
  }
}
