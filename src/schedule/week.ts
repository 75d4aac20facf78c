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

/** The day of the week of a day number. 1970-01-01 was a Thursday; before it, `at` counts from the end. */
export function weekdayOf(day: number): Day {
  return DAYS.at((day + 3) % 7)!;
}
