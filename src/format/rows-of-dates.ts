import type { ScheduleData } from '../schedule/data.js';
import { intersection, union } from '../timeline/combination.js';
import { hoursOn } from '../timeline/hours-on.js';
import type { Interval } from '../timeline/intervals.js';
import { parseSchedule } from '../timeline/parse-schedule.js';
import type { Schedule } from '../timeline/schedule.js';
import type { Timeline } from '../timeline/timeline.js';
import { openDuration, openIntervals } from '../timeline/window.js';
import { type DateLike, type InstantOf, instantsLike } from './date-like.js';
import { type DateRange, dateRanges } from './date-range.js';
import { wallText } from './intl.js';
import { DAY_MS } from './wall-clock.js';
import { dayOf } from './week.js';

/** One date, and when it is open. */
export interface DateRow<A> {
  /** Such as `Mon 5 Jan`. */
  readonly day: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Empty while closed. A range that runs on past midnight goes on in the next row. */
  readonly hours: readonly DateRange<A>[];
  /** Whether it is open throughout, however long the date is. */
  readonly allDay: boolean;
  /** The label of the last labelled override that covers the date, if there is one. */
  readonly label?: string;
}

/** Consecutive dates of the calendar's zone, from the one that begins at a midnight of UTC. */
export interface Dates {
  /** Its zone is the clock, its labels go with the rows. */
  readonly calendar: Schedule;
  readonly midnight: number;
  readonly count: number;
}

/** A row for each date, but for those that the zone skipped; instants are of the kind of `like`. */
export function rowsOfDates<D extends DateLike>(
  timeline: Timeline | ScheduleData,
  { calendar, midnight, count }: Dates,
  tag: string,
  like: D,
): DateRow<InstantOf<D>>[] {
  const hours = union(timeline); // parsed once
  const range = dateRanges(tag, calendar.timeZone);
  const instant = instantsLike(like);
  const rows: DateRow<InstantOf<D>>[] = [];
  for (let wallMs = midnight; wallMs < midnight + count * DAY_MS; wallMs += DAY_MS) {
    const date = new Date(wallMs).toISOString().split('T')[0]!;
    const { label } = hoursOn(calendar, date);
    const [length, open] = openOn(wallMs, calendar.timeZone, hours);
    if (length === 0) continue;
    rows.push({
      day: wallText(tag, wallMs, { weekday: 'short', month: 'short', day: 'numeric' }),
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

/** How long a date is, 0 for one that the zone skipped, and its open intervals. */
function openOn(
  wallMs: number,
  timeZone: string,
  hours: Timeline,
): [length: number, open: Interval<number>[]] {
  // The date as the engine knows it: of 23 or 25 hours, in two pieces, or not at all. No zone is a
  // day from UTC, so within the window there is no other date of this weekday.
  const date = parseSchedule({ timeZone, weekly: { [dayOf(wallMs)]: ['00:00-24:00'] } });
  const window = [wallMs - DAY_MS, wallMs + 2 * DAY_MS] as const;
  return [openDuration(date, ...window), [...openIntervals(intersection(hours, date), ...window)]];
}
