import type { Interval } from '../timeline/intervals.js';
import { type TimeRange, timeRanges, timeText } from './time-range.js';
import { isRepeated, wallAt, zoneName } from './wall-clock.js';

/** A stretch of open time within one date. */
export interface DateRange<A> extends TimeRange {
  /** The stretch itself. */
  readonly interval: Interval<A>;
}

/** What writes the stretches of a zone's dates, given in epoch milliseconds. */
export function dateRanges(
  tag: string,
  timeZone: string,
): (interval: Interval<number>, overnight: boolean) => TimeRange {
  const range = timeRanges(tag);
  return ({ start, end }, overnight) => {
    // A clock that is set on at the end never gets there: it reads the end of what came before.
    const last = end - 1;
    const isAmbiguous = isRepeated(start, timeZone) || isRepeated(last, timeZone);
    const mark = (epochMs: number) => (isAmbiguous ? ` ${zoneName(epochMs, timeZone, tag)}` : '');
    return range(
      timeText(tag, wallAt(start, timeZone)) + mark(start),
      timeText(tag, wallAt(last, timeZone) + 1) + mark(last),
      overnight,
    );
  };
}
