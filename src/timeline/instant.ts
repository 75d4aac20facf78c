import { describe } from '../schedule/describe.js';
import { MAX_EPOCH_MS } from './zone.js';

/** A `Temporal.Instant` of any implementation, by its shape. */
export interface InstantLike {
  readonly epochMilliseconds: number;
  toZonedDateTimeISO(timeZone: string): unknown;
}

/** A `Temporal.ZonedDateTime` of any implementation, by its shape. */
export interface ZonedDateTimeLike {
  readonly epochMilliseconds: number;
  readonly timeZoneId: string;
  readonly calendarId: string;
  toInstant(): InstantLike;
}

/** A point in time: epoch milliseconds, a `Date`, or a Temporal instant of any implementation. */
export type Instant = number | Date | InstantLike | ZonedDateTimeLike;

/** The kind of instant that comes out where an `A` went in. */
export type Same<A extends Instant> = A extends number ? number : A extends Date ? Date : A;

/** Whole epoch milliseconds of an instant of any kind, rounded down. */
export function toEpochMs(at: Instant): number {
  const epochMs = typeof at === 'number' ? at : readEpochMs(at);
  if (Math.abs(epochMs) <= MAX_EPOCH_MS) return Math.floor(epochMs) + 0; // no -0
  throw new RangeError(
    `expected an instant within the range of Date, got ${typeof at === 'number' ? at : `one at ${epochMs} ms`}`,
  );
}

function readEpochMs(at: unknown): number {
  if (typeof at === 'object' && at !== null) {
    const { epochMilliseconds } = at as Partial<InstantLike>;
    if (typeof epochMilliseconds === 'number') return epochMilliseconds;
    const { getTime } = at as Partial<Date>;
    if (typeof getTime === 'function') {
      const time: unknown = getTime.call(at);
      if (typeof time === 'number') return time;
    }
  }
  throw new TypeError(
    `expected epoch milliseconds, a Date, a Temporal.Instant or a Temporal.ZonedDateTime, got ${describe(at)}`,
  );
}

/** The statics that every implementation's Instant class has. */
interface InstantClass {
  fromEpochMilliseconds(epochMs: number): InstantLike;
}

/** The instant at `epochMs`, of the same kind as `like`; of its zone and calendar, if it has them. */
export function instantLike<A extends Instant>(like: A, epochMs: number): Same<A> {
  return instantOf(like, epochMs) as Same<A>;
}

function instantOf(like: Instant, epochMs: number): unknown {
  if (typeof like === 'number') return epochMs;
  if (!('epochMilliseconds' in like)) return new Date(epochMs);
  if (!('timeZoneId' in like)) return classOf(like).fromEpochMilliseconds(epochMs);
  const instant = classOf(like.toInstant()).fromEpochMilliseconds(epochMs);
  const zoned = instant.toZonedDateTimeISO(like.timeZoneId) as {
    withCalendar(calendar: string): unknown;
  };
  return zoned.withCalendar(like.calendarId);
}

function classOf(instant: InstantLike): InstantClass {
  return (instant as unknown as { constructor: InstantClass }).constructor;
}

/** The same, with null for an infinite `epochMs`, or one that no Date can hold: there is none. */
export function instantOrNull<A extends Instant>(like: A, epochMs: number): Same<A> | null {
  return Math.abs(epochMs) <= MAX_EPOCH_MS ? instantLike(like, epochMs) : null;
}
