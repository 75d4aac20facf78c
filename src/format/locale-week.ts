import { DAY_MS } from '../base/time-units.js';
import type { Day } from '../schedule/weekday.js';

/** In the order of `Date.prototype.getUTCDay`. */
const DAYS: readonly Day[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];

/** A Sunday followed by two weeks of the same month, so that `formatRange` of weekdays writes no month. */
const SUNDAY_MS = Date.UTC(2023, 9, 1);

interface WeekInfo {
  /** From 1 for Monday to 7 for Sunday. */
  readonly firstDay: number;
}

/** A day of the week: its name in schedules, and a midnight of UTC that falls on it. */
export interface Weekday {
  readonly day: Day;
  readonly readingMs: number;
}

/** The day of the week on which a midnight of UTC falls. */
export function dayOf(readingMs: number): Day {
  return DAYS[new Date(readingMs).getUTCDay()]!;
}

/** The days of a week, beginning with the given one, else with the locale's first day. */
export function daysOfWeek(tag: string, firstDay: Day | undefined): Weekday[] {
  const first = firstDay === undefined ? localeFirstDay(tag) : DAYS.indexOf(firstDay);
  if (first < 0) throw new RangeError(`expected a day such as "monday", got ${String(firstDay)}`);
  return DAYS.map((_, index) => {
    const readingMs = SUNDAY_MS + (first + index) * DAY_MS;
    return { day: dayOf(readingMs), readingMs };
  });
}

/** The index of the locale's first day; Monday where the runtime does not say (ISO 8601). */
function localeFirstDay(tag: string): number {
  // Once a property, now a method; not in every runtime yet, nor in TypeScript's library.
  const locale =
    Intl.Locale && (new Intl.Locale(tag) as { weekInfo?: WeekInfo; getWeekInfo?(): WeekInfo });
  const info = locale?.getWeekInfo?.() ?? locale?.weekInfo;
  return (info?.firstDay ?? 1) % 7;
}

/** The midnight of UTC at which a date's week begins, given the first day of weeks. */
export function weekStart(readingMs: number, first: Weekday): number {
  const days = (readingMs - first.readingMs) / DAY_MS;
  return first.readingMs + Math.floor(days / 7) * 7 * DAY_MS;
}
