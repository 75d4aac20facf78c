export const DAY_MS = 86_400_000;
export const WEEK_MS = 7 * DAY_MS;

/** Weeks are counted from the Monday before 1970-01-01: so many days before. */
const SINCE_MONDAY = 3;

/** The day number of a week's Monday. */
export function mondayOf(week: number): number {
  return week * 7 - SINCE_MONDAY;
}

/** The week of a day. */
export function dayWeek(day: number): number {
  return Math.floor((day + SINCE_MONDAY) / 7);
}

/** The wall-clock milliseconds at which a week starts. */
export function startOf(week: number): number {
  return mondayOf(week) * DAY_MS;
}

/** The week of a reading of the wall clock. */
export function weekOf(localMs: number): number {
  return Math.floor((localMs + SINCE_MONDAY * DAY_MS) / WEEK_MS);
}
