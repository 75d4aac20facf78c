import { describe, outOfRange } from '../schedule/describe.js';
import { MAX_EPOCH_MS } from './epoch.js';

/** A `Temporal.Instant` of any implementation, by its shape. */
export interface InstantLike {
  readonly epochMilliseconds: number;
  /** What tells an instant from other things that have epoch milliseconds. */
  toZonedDateTimeISO(timeZone: string): unknown;
}

/** A `Temporal.ZonedDateTime` of any implementation, by its shape. */
export interface ZonedDateTimeLike {
  readonly epochMilliseconds: number;
  readonly timeZoneId: string;
  readonly calendarId: string;
  /** The same instant, without its zone and calendar. */
  toInstant(): InstantLike;
}

/** A point in time: epoch milliseconds, a `Date`, or a Temporal instant of any implementation. */
export type Instant = number | Date | InstantLike | ZonedDateTimeLike;

/** The kind of instant that comes out where an `A` went in. */
export type Same<A extends Instant> = A extends number ? number : A extends Date ? Date : A;

/** What messages expect where an instant is asked for. */
export const AN_INSTANT = 'an instant: epoch milliseconds, a Date or one of Temporal';

/** Whole epoch milliseconds of an instant of any kind, rounded down. */
export function toEpochMs(at: Instant): number {
  const epochMs = typeof at === 'number' ? at : readEpochMs(at);
  if (!(Math.abs(epochMs) <= MAX_EPOCH_MS)) outOfRange(AN_INSTANT, epochMs);
  return Math.floor(epochMs) + 0; // no -0
}

/** The `Temporal.Instant` that was last read, which never changes: reading a polyfill's takes microseconds. */
let known: unknown = NaN; // which equals nothing
let knownMs = NaN;

function readEpochMs(at: Date | InstantLike | ZonedDateTimeLike): number {
  if (at === known) return knownMs;
  const shape = Object(at) as Partial<
    InstantLike & ZonedDateTimeLike & Date & { [Symbol.toStringTag]: string }
  >;
  const isTemporal = shape.toZonedDateTimeISO ?? shape.toInstant;
  const epochMs: unknown = isTemporal ? shape.epochMilliseconds : shape.getTime?.();
  if (typeof epochMs !== 'number')
    throw new TypeError(`expected ${AN_INSTANT}, got ${describe(at)}`);
  // Whatever else has the shape of an instant may change.
  if (shape[Symbol.toStringTag] === 'Temporal.Instant') {
    known = at;
    knownMs = epochMs;
  }
  return epochMs;
}

/** What every implementation's Instant class and ZonedDateTime have, of which nothing more is needed. */
interface InstantClass {
  fromEpochMilliseconds(epochMs: number): InstantLike;
}
interface CalendarBearer {
  withCalendar(calendar: string): unknown;
}

/** The instant at `epochMs`, of the same kind as `like`; of its zone and calendar, if it has them. */
export function instantLike<A extends Instant>(like: A, epochMs: number): Same<A>;
export function instantLike(like: Instant, epochMs: number): unknown {
  if (typeof like === 'number') return epochMs;
  if (!('epochMilliseconds' in like)) return new Date(epochMs);
  const isZoned = 'timeZoneId' in like;
  const sample = isZoned ? like.toInstant() : like;
  const instant = (sample.constructor as unknown as InstantClass).fromEpochMilliseconds(epochMs);
  if (!isZoned) return instant;
  const zoned = instant.toZonedDateTimeISO(like.timeZoneId) as CalendarBearer;
  return zoned.withCalendar(like.calendarId);
}

/** The same, with null for an infinite `epochMs`, or one that no Date can hold: there is none. */
export function instantOrNull<A extends Instant>(like: A, epochMs: number): Same<A> | null {
  return Math.abs(epochMs) <= MAX_EPOCH_MS ? instantLike(like, epochMs) : null;
}
