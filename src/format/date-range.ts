import type { Schedule } from '../engine/schedule.js';
import type { Interval } from '../timeline/interval-timeline.js';
import { isRepeated, readingAt } from '../zone/wall-clock.js';
import { zoneOf } from './schedule-and-zone.js';
import { type TimeRange, timeRanges, timeText } from './time-range.js';
import { zoneName } from './zone-name.js';

/** An open interval within one date. */
export interface DateRange<A> extends TimeRange {
  /** The interval itself. */
  readonly interval: Interval<A>;
}

/** A function that writes intervals of a calendar's dates, given in epoch milliseconds. */
export function dateRanges(
  tag: string,
  calendar: Schedule,
): (interval: Interval<number>, overnight: boolean) => TimeRange {
  const range = timeRanges(tag);
  const zone = zoneOf(calendar);
  return ({ start, end }, overnight) => {
    // A clock that is set forward at the end never reads that time, so read the millisecond before it.
    const last = end - 1;
    const isAmbiguous = isRepeated(zone, start) || isRepeated(zone, last);
    const mark = (epochMs: number) =>
      isAmbiguous ? ` ${zoneName(epochMs, calendar.timeZone, tag)}` : '';
    return range(
      timeText(tag, readingAt(zone, start)) + mark(start),
      timeText(tag, readingAt(zone, last) + 1) + mark(last),
      overnight,
    );
  };
}
