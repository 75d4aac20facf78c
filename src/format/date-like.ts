import { instantText, outOfRange } from '../base/describe.js';
import { DAY_MS, FIRST_DAY, LAST_DAY } from '../base/time-units.js';
import type { Schedule } from '../engine/schedule.js';
import { type CalendarDate, isPlainDate, toDayNumber } from '../query/calendar-date.js';
import { type Instant, instantLike, type SameKind, toEpochMs } from '../query/instant.js';
import { readingAt } from '../zone/wall-clock.js';
import { zoneOf } from './schedule-and-zone.js';

/** A date, or an instant, which stands for the date on which it falls. */
export type DateLike = Instant | CalendarDate;

/** Instants come back as the kind that was passed; for a date, as epoch milliseconds. */
export type InstantOf<D> = D extends Instant ? SameKind<D> : number;

/** A date, as the UTC midnight at which it starts; an instant's date is that in the schedule's zone. */
export function midnightOf(date: DateLike, calendar: Schedule, name: string): number {
  if (isCalendarDate(date)) return toDayNumber(date, name) * DAY_MS;
  const epochMs = toEpochMs(date, name);
  const day = Math.floor(readingAt(zoneOf(calendar), epochMs) / DAY_MS);
  if (day < FIRST_DAY || day > LAST_DAY) {
    outOfRange(name, 'an instant in the years 0000 to 9999', instantText(epochMs));
  }
  return day * DAY_MS;
}

function isCalendarDate(date: DateLike): date is CalendarDate {
  return typeof date === 'string' || isPlainDate(date);
}

/** A function that turns epoch milliseconds into instants of the same kind. */
export function instantsLike<D extends DateLike>(date: D): (epochMs: number) => InstantOf<D> {
  if (isCalendarDate(date)) return (epochMs) => epochMs as InstantOf<D>;
  return (epochMs) => instantLike(date as Instant, epochMs) as InstantOf<D>;
}
