import type { OffsetSpan } from './offset-span.js';

/** A wall clock: that of a zone, or one that is taken along on journeys. */
export interface Clock {
  /** The span around an instant over which the clock's offset from UTC is known to hold. */
  spanAt(epochMs: number): OffsetSpan;
}
