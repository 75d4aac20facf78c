import type { Direction } from '../base/direction.js';
import type { Timeline } from './timeline.js';

/**
 * A timeline that can be searched in both directions and within limits: every timeline of this
 * library is one, and `validated` makes one of any other.
 */
export interface SearchableTimeline extends Timeline {
  /**
   * The first change after `epochMs`, or (back) the last one at or before it, up to `limit`; infinite
   * if none. A change beyond the limit may be returned, too. Without a limit the timeline's own
   * horizon holds, and nothing beyond that is returned.
   */
  change(epochMs: number, direction: Direction, limit?: number): number;
  /**
   * The first edge after `epochMs`, or (back) the last one at or before it; infinite if none. An edge
   * is where a dated override or an interval begins or is over; those of overrides are given by the
   * day, as if in UTC.
   */
  nextEdge(epochMs: number, direction: Direction): number;
  /** From an instant on, the time in which every week is like the one before; undefined if that is not known. */
  regimeAt?(epochMs: number, direction: Direction): WeeklyRegime | undefined;
}

/** A stretch of time in which a timeline repeats itself every week. */
export interface WeeklyRegime {
  /** Regimes of one timeline with the same key have the same week, in real time. */
  readonly key: string;
  /** Where it ends, in the direction of the search. */
  readonly until: number;
}

/** A timeline made of functions. A `change` that might search forever asks `horizon` for its limit. */
export class FunctionTimeline implements SearchableTimeline {
  readonly isOpenAt: SearchableTimeline['isOpenAt'];
  readonly change: SearchableTimeline['change'];
  readonly nextEdge: SearchableTimeline['nextEdge'];
  readonly regimeAt: NonNullable<SearchableTimeline['regimeAt']>;
  readonly nextChangeAfter: SearchableTimeline['nextChangeAfter'];
  readonly previousChangeUpTo: SearchableTimeline['previousChangeUpTo'];

  constructor(
    isOpenAt: SearchableTimeline['isOpenAt'],
    change: SearchableTimeline['change'],
    nextEdge: SearchableTimeline['nextEdge'],
    regimeAt: SearchableTimeline['regimeAt'] = () => undefined,
  ) {
    this.isOpenAt = isOpenAt;
    this.change = change;
    this.nextEdge = nextEdge;
    this.regimeAt = regimeAt;
    this.nextChangeAfter = (epochMs) => change(epochMs, 1);
    this.previousChangeUpTo = (epochMs) => change(epochMs, -1);
  }
}
