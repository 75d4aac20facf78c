import { tableIndex } from '../base/table-index.js';
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
  /** The first span of each bucket that is known. */
  readonly #spans = [] as (OffsetSpan | undefined)[];

  constructor(own: Clock, stays: readonly Stay[]) {
    this.#own = own;
    this.#stays = stays;
    this.#edges = stays.flatMap(({ first, last }) => [first, last + 1]);
  }

  spanAt(epochMs: number): OffsetSpan {
    const bucket = Math.floor(epochMs / BUCKET_MS);
    let span = this.#spans[tableIndex(bucket)];
    if (span?.bucket !== bucket) {
      span = this.#learn(bucket * BUCKET_MS);
      this.#spans[tableIndex(bucket)] = span;
    }
    const ms = msOfBucket(epochMs);
    while (ms >= span!.until) span = span!.next;
    return span!;
  }

  /** The span at an instant, and those after it in the same bucket. */
  #learn(at: number): OffsetSpan {
    const bucket = Math.floor(at / BUCKET_MS);
    const start = bucket * BUCKET_MS;
    const own = this.#own.spanAt(at);
    const day = Math.floor((at + own.offset) / DAY_MS);
    const span = stayOn(this.#stays, day)?.clock.spanAt(at) ?? own;
    const nextEdge = Math.min(...this.#edges.filter((edge) => edge > day));
    const ends = [own, span].map((one) => spanBound(one, 1));
    const until = Math.min(...ends, nextEdge * DAY_MS - own.offset);
    const next = until < start + BUCKET_MS ? this.#learn(until) : undefined;
    return offsetSpan(bucket, at - start, until - start, span.offset, next);
  }
}
