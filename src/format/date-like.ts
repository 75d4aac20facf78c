import { DAY_MS } from '../base/time-units.js';
import type { Schedule } from '../engine/schedule.js';
import { toDayNumber } from '../query/calendar-date.js';
import { type Instant, instantLike, type Same, toEpochMs } from '../query/instant.js';
import { readingAt } from '../zone/wall-clock.js';
import { zoneOf } from './schedule-and-zone.js';

/** A date as `YYYY-MM-DD`, or an instant, which stands for the date on which it falls. */
export type DateLike = Instant | string;

/** Instants come back as the kind that was passed; for a date, as epoch milliseconds. */
export type InstantOf<D> = D extends Instant ? Same<D> : number;

/** A date, as the UTC midnight at which it starts; an instant's date is that in the schedule's zone. */
export function midnightOf(date: DateLike, calendar: Schedule): number {
  const day =
    typeof date === 'string'
      ? toDayNumber(date)
      : Math.floor(readingAt(zoneOf(calendar), toEpochMs(date)) / DAY_MS);
  return day * DAY_MS;
}

/** A function that turns epoch milliseconds into instants of the same kind. */
export function instantsLike<D extends DateLike>(date: D): (epochMs: number) => InstantOf<D> {
  if (typeof date === 'string') return (epochMs) => epochMs as InstantOf<D>;
  return (epochMs) => instantLike(date as Instant, epochMs) as InstantOf<D>;
}
