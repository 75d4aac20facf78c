/** Large teams as they come from a database: one object per row, nothing shared. */
import type { Brand, ScheduleData } from 'livehours';
import { reference } from './schedules.js';

export const brand = { schedule: reference } satisfies Brand;

export interface Row {
  readonly id: number;
  readonly schedule?: ScheduleData;
}

export type Hours = 'all inherit' | '12 distinct per zone' | 'all distinct';

/** A team of `count` members, spread over `zones` zones. */
export function teamOf(count: number, hours: Hours, zones: number): Row[] {
  const names = zoneNames(zones);
  return Array.from({ length: count }, (_, id) => {
    if (hours === 'all inherit') return { id };
    const timeZone = names[id % zones] ?? '';
    const variant = hours === 'all distinct' ? id : Math.floor(id / zones) % 12;
    return { id, schedule: fresh(variantOf(timeZone, variant)) };
  });
}

/** A schedule like the reference; different numbers below 3.5 million give different hours. */
export function variantOf(timeZone: string, number: number): ScheduleData {
  const [start, lunch, end] = [
    number % 120,
    Math.floor(number / 120) % 120,
    Math.floor(number / 14_400) % 240,
  ];
  const day = [
    `${time(8 * 60 + start)}-${time(11 * 60 + lunch)}`,
    `${time(13 * 60 + (lunch % 60))}-${time(16 * 60 + end)}`,
  ];
  const [monday, tuesday, wednesday, thursday] = [day, day, day, day];
  const friday = [...day, '22:00-02:00'];
  return { timeZone, weekly: { monday, tuesday, wednesday, thursday, friday } };
}

/** A copy as if just read from text: it shares no string or list with another object. */
export function fresh<T>(json: T): T {
  return JSON.parse(JSON.stringify(json)) as T;
}

/** Names of `count` zones: Paris first, the others spread over the alphabet. */
function zoneNames(count: number): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  const others = known.filter((zone) => zone !== 'Europe/Paris');
  const step = others.length / (count - 1 || 1);
  return [
    'Europe/Paris',
    ...Array.from({ length: count - 1 }, (_, i) => others[Math.floor(i * step)] ?? ''),
  ];
}

function time(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
