import type { Temporal } from 'livehours/temporal';

export type Zoned = InstanceType<typeof Temporal.ZonedDateTime>;

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** `Sunday 29 March 2026` */
export function longDate(at: Zoned): string {
  return `${DAYS[at.dayOfWeek - 1]} ${at.day} ${MONTHS[at.month - 1]} ${at.year}`;
}

/** `Sun 29 Mar` */
export function shortDate(at: Zoned): string {
  return `${DAYS[at.dayOfWeek - 1]?.slice(0, 3)} ${at.day} ${MONTHS[at.month - 1]?.slice(0, 3)}`;
}

/** `01:30`, on the wall clock of the instant's own zone. */
export function time(at: Zoned): string {
  return at.toPlainTime().toString({ smallestUnit: 'minute' });
}

/** `Sun 01:30` */
export function dayAndTime(at: Zoned): string {
  return `${shortDate(at).slice(0, 3)} ${time(at)}`;
}

/** `Sun 29 Mar 01:30` */
export function dateAndTime(at: Zoned): string {
  return `${shortDate(at)} ${time(at)}`;
}

/** `26 h 30 min`, in elapsed time. */
export function duration(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  const parts = [`${Math.floor(minutes / 60)} h`, `${minutes % 60} min`];
  if (minutes === 0) return '0 h';
  return parts.filter((part) => !part.startsWith('0 ')).join(' ');
}

/** The elapsed time between two instants. */
export function between(from: Zoned, to: Zoned): string {
  return duration(to.epochMilliseconds - from.epochMilliseconds);
}
