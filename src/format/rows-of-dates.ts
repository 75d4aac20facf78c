import { intersection, union } from '../algebra/combination.js';
import { DAY_MS } from '../base/time-units.js';
import { parseSchedule } from '../engine/parse-schedule.js';
import type { Schedule } from '../engine/schedule.js';
import { hoursOn } from '../query/hours-on.js';
import { openDuration } from '../query/open-duration.js';
import { openIntervals } from '../query/open-intervals.js';
import type { ScheduleData } from '../schedule/data.js';
import type { Interval } from '../timeline/interval-timeline.js';
import type { Timeline } from '../timeline/timeline.js';
import { type DateLike, type InstantOf, instantsLike } from './date-like.js';
import { type DateRange, dateRanges } from './date-range.js';
import { readingText } from './formatters.js';
import { dayOf } from './locale-week.js';

/** One date, and when it is open. */
export interface DateRow<A> {
  /** Such as `Mon 5 Jan`. */
  readonly day: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Empty while closed. A range that runs past midnight continues in the next row. */
  readonly hours: readonly DateRange<A>[];
  /** Whether the whole date is open, however long it is. */
  readonly allDay: boolean;
  /** The label of the last labelled override that covers the date, if there is one. */
  readonly label?: string;
}

/** Consecutive dates in the calendar's zone; the first is given by its midnight in UTC. */
export interface Dates {
  /** Its zone gives the clock, its overrides the labels. */
  readonly calendar: Schedule;
  readonly midnight: number;
  readonly count: number;
}

/** A row for each date except those that the zone skipped; instants are of the kind of `like`. */
export function rowsOfDates<D extends DateLike>(
  timeline: Timeline | ScheduleData,
  { calendar, midnight, count }: Dates,
  tag: string,
  like: D,
): DateRow<InstantOf<D>>[] {
  const hours = union(timeline); // parsed once
  const range = dateRanges(tag, calendar);
  const instant = instantsLike(like);
  const rows: DateRow<InstantOf<D>>[] = [];
  for (let readingMs = midnight; readingMs < midnight + count * DAY_MS; readingMs += DAY_MS) {
    const date = new Date(readingMs).toISOString().split('T')[0]!;
    const { label } = hoursOn(calendar, date);
    const [length, open] = openOn(readingMs, calendar.timeZone, hours);
    if (length === 0) continue;
    rows.push({
      day: readingText(tag, readingMs, { weekday: 'short', month: 'short', day: 'numeric' }),
      date,
      hours: open.map((interval) => ({
        ...range(interval, hours.isOpenAt(interval.end)),
        interval: { start: instant(interval.start), end: instant(interval.end) },
      })),
      allDay: open.reduce((sum, { start, end }) => sum + end - start, 0) === length,
      ...(label !== undefined && { label }),
    });
  }
  return rows;
}

/** The length of a date, which is 0 for one that the zone skipped, and its open intervals. */
function openOn(
  readingMs: number,
  timeZone: string,
  hours: Timeline,
): [length: number, open: Interval<number>[]] {
  // The engine knows the date as it is: of 23 or 25 hours, in two pieces, or skipped. No zone is a day
  // from UTC, so the window holds no other date with this weekday.
  const date = parseSchedule({ timeZone, weekly: { [dayOf(readingMs)]: ['00:00-24:00'] } });
  const window = [readingMs - DAY_MS, readingMs + 2 * DAY_MS] as const;
  return [openDuration(date, ...window), [...openIntervals(intersection(hours, date), ...window)]];
}
