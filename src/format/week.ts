import type { Day } from '../schedule/week.js';
import { DAY_MS } from './wall-clock.js';

/** As `Date.prototype.getUTCDay` counts them. */
const DAYS: readonly Day[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];

/** A Sunday from which two weeks lie in one month, so that a range of weekdays needs no more. */
const SUNDAY_MS = Date.UTC(2023, 9, 1);

interface WeekInfo {
  /** From 1 for Monday to 7 for Sunday. */
  readonly firstDay: number;
}

/** A day of a week: its name in schedules, and a midnight of UTC that falls on it. */
export interface Weekday {
  readonly day: Day;
  readonly wallMs: number;
}

/** The day of the week on which a midnight of UTC falls. */
export function dayOf(wallMs: number): Day {
  return DAYS[new Date(wallMs).getUTCDay()]!;
}

/** The days of a week, from the given one on, else from that with which the locale begins it. */
export function daysOfWeek(tag: string, firstDay: Day | undefined): Weekday[] {
  const first = firstDay === undefined ? localeFirstDay(tag) : DAYS.indexOf(firstDay);
  if (first < 0) throw new RangeError(`expected a day such as "monday", got ${String(firstDay)}`);
  return DAYS.map((_, index) => {
    const wallMs = SUNDAY_MS + (first + index) * DAY_MS;
    return { day: dayOf(wallMs), wallMs };
  });
}

/** The locale's first day, counted as above; Monday where the runtime does not say (ISO 8601). */
function localeFirstDay(tag: string): number {
  // First a property, then a method; not in every runtime yet, nor in TypeScript's library.
  const locale = new Intl.Locale(tag) as { weekInfo?: WeekInfo; getWeekInfo?(): WeekInfo };
  const info = locale.getWeekInfo?.() ?? locale.weekInfo;
  return (info?.firstDay ?? 1) % 7;
}

/** The midnight of UTC that begins a date's week, given the day on which weeks begin. */
export function weekStart(wallMs: number, first: Weekday): number {
  const days = (wallMs - first.wallMs) / DAY_MS;
  return first.wallMs + Math.floor(days / 7) * 7 * DAY_MS;
}
