import { hoursOn } from '../timeline/hours-on.js';
import type { Instant, Same } from '../timeline/instant.js';
import { always } from '../timeline/intervals.js';
import type { Schedule } from '../timeline/schedule.js';
import { addOpenTime } from '../timeline/window.js';
import { DAY_MS, toEpochMs, wallAt } from './wall-clock.js';

/** A date as `YYYY-MM-DD`, or an instant, which stands for the date on which it falls. */
export type DateLike = Instant | string;

/** Instants come out as one went in; for a date, as epoch milliseconds. */
export type InstantOf<D> = D extends Instant ? Same<D> : number;

/** The midnight of UTC that begins the date which is meant in the schedule's zone. */
export function midnightOf(date: DateLike, calendar: Schedule): number {
  if (typeof date === 'string') {
    hoursOn(calendar, date); // throws for what is no date
    return Date.parse(date);
  }
  return Math.floor(wallAt(toEpochMs(date), calendar.timeZone) / DAY_MS) * DAY_MS;
}

/** What turns epoch milliseconds into instants of the same kind. */
export function instantsLike<D extends DateLike>(date: D): (epochMs: number) => InstantOf<D> {
  if (typeof date === 'string') return (epochMs) => epochMs as InstantOf<D>;
  const fromMs = toEpochMs(date);
  return (epochMs) => addOpenTime(always, date as Instant, epochMs - fromMs) as InstantOf<D>;
}
