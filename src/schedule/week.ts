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

/** Days from the Monday of a day number's week: 0 for Monday to 6 for Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  const weekday = (day + 3) % 7;
  return weekday < 0 ? weekday + 7 : weekday;
}
