import { DAY_MS } from '../base/time-units.js';
import { BUCKET_MS, msOfBucket } from './bucket.js';
import type { Clock } from './clock.js';
import { type OffsetSpan, offsetSpan, spanBound } from './offset-span.js';

/** Days of the own clock, first and last, on which another clock is read. */
export interface Stay {
  readonly first: number;
  readonly last: number;
  readonly clock: Clock;
}

/** The last of some stays that covers a day. */
export function stayOn<S extends Stay>(stays: readonly S[], day: number): S | undefined {
  return stays.filter(({ first, last }) => first <= day && day <= last).at(-1);
}

/**
 * The clock of somebody who travels: their own, and at every instant at which that reads a day of a stay,
 * the other one. Where the own clock comes back to a day, so does the stay.
 */
export class TravelClock implements Clock {
  readonly #own: Clock;
  readonly #stays: readonly Stay[];
  /** The days on which another clock may begin to count. */
  readonly #edges: readonly number[];
  /** The spans of the bucket that was asked for last, in order. */
  #spans: readonly OffsetSpan[] = [];

  constructor(own: Clock, stays: readonly Stay[]) {
    this.#own = own;
    this.#stays = stays;
    this.#edges = stays.flatMap(({ first, last }) => [first, last + 1]);
  }

  spanAt(epochMs: number): OffsetSpan {
    const bucket = Math.floor(epochMs / BUCKET_MS);
    if (this.#spans[0]?.bucket !== bucket) this.#spans = this.#learn(bucket);
    const ms = msOfBucket(epochMs);
    return this.#spans.find(({ until }) => ms < until)!;
  }

  #learn(bucket: number): OffsetSpan[] {
    const start = bucket * BUCKET_MS;
    const spans: OffsetSpan[] = [];
    for (let at = start; at < start + BUCKET_MS; ) {
      const own = this.#own.spanAt(at);
      const day = Math.floor((at + own.offset) / DAY_MS);
      const stay = stayOn(this.#stays, day);
      const span = stay ? stay.clock.spanAt(at) : own;
      const nextEdge = Math.min(...this.#edges.filter((edge) => edge > day));
      const until = Math.min(spanBound(own, 1), spanBound(span, 1), nextEdge * DAY_MS - own.offset);
      spans.push(offsetSpan(bucket, at - start, until - start, span.offset));
      at = until;
    }
    return spans;
  }
}
