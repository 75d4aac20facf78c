import { DAY_MS } from '../base/time-units.js';

/** The `YYYY-MM-DD` of a day number. */
export function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().split('T')[0]!;
}
