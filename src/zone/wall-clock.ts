import { DAY_MS, DAY_SECONDS } from '../base/time-units.js';
import type { Clock } from './clock.js';

/**
 * What the wall clock reads at an instant, as the epoch milliseconds at which UTC reads the same.
 *
 * Only this direction exists: an instant has one reading. In a fold two instants share a reading, in a gap
 * a reading has no instant, and neither needs a rule of its own: `Timetable` asks whether hours contain the
 * reading. See `docs/semantics.md#the-fold-times-that-the-clock-repeats-happen-twice`.
 */
export function readingAt(clock: Clock, epochMs: number): number {
  return epochMs + clock.spanAt(epochMs).offset;
}

/** The day that a reading is on, and the seconds from its midnight. */
export function dayAndSecond(readingMs: number): [day: number, second: number] {
  const day = Math.floor(readingMs / DAY_MS);
  return [day, readingMs / 1000 - day * DAY_SECONDS];
}

/** Whether the wall clock reads the same at another instant, too, because it is set back. */
export function isRepeated(clock: Clock, epochMs: number): boolean {
  const readingMs = readingAt(clock, epochMs);
  // Two days are more than any clock is set by, and less than the time between two transitions.
  return [-2 * DAY_MS, 2 * DAY_MS].some((distance) => {
    const other = readingMs - clock.spanAt(epochMs + distance).offset;
    return other !== epochMs && readingAt(clock, other) === readingMs;
  });
}
