import type { Instant } from '../timeline/instant.js';
import { always } from '../timeline/intervals.js';
import { openIntervals } from '../timeline/window.js';
import { intl } from './intl.js';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** The first instant that a `Date` can hold (ECMA-262, section 21.4.1.1). */
const FIRST_MS = -8.64e15;

/** Epoch milliseconds of an instant of any kind, read and checked as by every query. */
export function toEpochMs(at: Instant): number {
  // Where two instants go in, the results are of the first one's kind: here, numbers.
  const [before] = openIntervals(always, FIRST_MS, at);
  return before ? before.end : FIRST_MS;
}

/** What the wall clock of a zone reads, as the epoch milliseconds at which UTC reads the same. */
export function wallAt(epochMs: number, timeZone: string): number {
  // Intl of Node 20 reads no fixed offsets.
  const offset = /^[+-]/.test(timeZone) ? timeZone : namedOffset(epochMs, timeZone);
  const [, hours = 0, minutes = 0, seconds = 0] = offset.split(/\D+/).map(Number);
  const sign = offset[0] === '+' ? 1 : -1;
  return epochMs + sign * 1000 * (hours * 3600 + minutes * 60 + seconds);
}

/** `+01:00`, or for the local mean time of old `-00:44:30`. */
function namedOffset(epochMs: number, timeZone: string): string {
  const format = intl(Intl.DateTimeFormat, 'en-US', {
    timeZone,
    hour: 'numeric',
    timeZoneName: 'longOffset',
  });
  return format.format(epochMs).split('GMT')[1]!;
}

/** Whether the wall clock reads the same at another instant too, because it is set back. */
export function isRepeated(epochMs: number, timeZone: string): boolean {
  const wallMs = wallAt(epochMs, timeZone);
  // Further away than any clock is set, and nearer than the next time it could be set again.
  return [-2 * DAY_MS, 2 * DAY_MS].some((distance) => {
    const there = epochMs + distance;
    const other = wallMs - (wallAt(there, timeZone) - there);
    return other !== epochMs && wallAt(other, timeZone) === wallMs;
  });
}

/** What the zone is called just then, such as `GMT+1`: it tells repeated times from one another. */
export function zoneName(epochMs: number, timeZone: string, tag: string): string {
  const format = intl(Intl.DateTimeFormat, tag, { timeZone, timeZoneName: 'short' });
  const parts = format.formatToParts(epochMs);
  return parts.find(({ type }) => type === 'timeZoneName')!.value;
}
