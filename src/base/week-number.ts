import { DAY_MS, MONDAY_TO_EPOCH_DAYS, WEEK_MS } from './time-units.js';

// Weeks are numbered from the one that began on Monday 1969-12-29, days from 1970-01-01.

/** The day number of a week's Monday. */
export function mondayOf(week: number): number {
  return week * 7 - MONDAY_TO_EPOCH_DAYS;
}

/** The week of a day number. */
export function weekOfDay(day: number): number {
  return Math.floor((day + MONDAY_TO_EPOCH_DAYS) / 7);
}

/** The reading at which a week starts, in milliseconds of the wall clock since 1970-01-01 00:00. */
export function weekStartMs(week: number): number {
  return mondayOf(week) * DAY_MS;
}

/** The week of a reading in the same milliseconds. */
export function weekOfReading(readingMs: number): number {
  return Math.floor((readingMs + MONDAY_TO_EPOCH_DAYS * DAY_MS) / WEEK_MS);
}
