import { describe, outOfRange, wrongType } from '../base/describe.js';

/** A `Temporal.Duration` of any implementation, by its shape. */
export interface DurationLike {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly milliseconds: number;
  readonly microseconds: number;
  readonly nanoseconds: number;
}

/**
 * Whole milliseconds of a length of time that a caller passed; fractions are truncated.
 *
 * @param name the argument, for messages
 */
export function toMilliseconds(amount: number | DurationLike, name: string): number {
  const expected = 'finite milliseconds, or a Temporal.Duration of hours or smaller units';
  if (typeof amount === 'number') {
    if (!Number.isFinite(amount)) outOfRange(name, expected, describe(amount));
    return Math.trunc(amount) + 0; // no -0
  }
  const duration = Object(amount) as DurationLike;
  if (typeof duration.nanoseconds !== 'number') {
    wrongType(name, expected, amount);
  }
  const { years, months, weeks, days, hours, minutes, seconds } = duration;
  if (years || months || weeks || days) {
    // A day is no fixed length of open time.
    outOfRange(
      name,
      `${expected} (for whole days, see addOpenDays)`,
      'a Duration with days or longer units',
    );
  }
  const { milliseconds, microseconds, nanoseconds } = duration;
  const whole = ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
  return Math.trunc(whole + microseconds / 1e3 + nanoseconds / 1e6) + 0;
}
