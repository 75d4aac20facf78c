import { MONDAY_TO_EPOCH_DAYS } from '../base/time-units.js';

/** The days of the week, Monday first (ISO 8601). */
export const DAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** A day of the week. */
export type Day = (typeof DAYS)[number];

/** The weekday of a day number. */
export function weekdayOf(day: number): Day {
  // Before 1970 the remainder is negative, and `at` counts from the end.
  return DAYS.at((day + MONDAY_TO_EPOCH_DAYS) % 7)!;
}
