import { AN_INSTANT, describe, outOfRange, wrongType } from '../base/describe.js';
import { MAX_EPOCH_MS } from '../base/time-units.js';

/** A `Temporal.Instant` of any implementation, by its shape. */
export interface InstantLike {
  readonly epochMilliseconds: number;
  /** Distinguishes an instant from other objects that have epoch milliseconds. */
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

/** The kind of instant that comes out when an `A` goes in. */
export type SameKind<A extends Instant> = A extends number ? number : A extends Date ? Date : A;

/**
 * Whole epoch milliseconds of an instant of any kind, rounded down.
 *
 * @param name the argument, for messages
 */
export function toEpochMs(at: Instant, name: string): number {
  const epochMs = typeof at === 'number' ? at : readEpochMs(at, name);
  if (!(Math.abs(epochMs) <= MAX_EPOCH_MS)) outOfRange(name, AN_INSTANT, describeInvalid(at));
  return Math.floor(epochMs) + 0; // no -0
}

/** A number that is not an instant, or an object that holds such a number, as a message writes it. */
function describeInvalid(at: Instant): string {
  return typeof at === 'number' ? describe(at) : 'an invalid Date';
}

/** The `Temporal.Instant` read last. It never changes, and reading a polyfill's takes microseconds. */
let lastRead: unknown = NaN; // equals nothing
let lastReadMs = NaN;

function readEpochMs(at: Date | InstantLike | ZonedDateTimeLike, name: string): number {
  if (at === lastRead) return lastReadMs;
  const shape = Object(at) as Partial<
    InstantLike & ZonedDateTimeLike & Date & { [Symbol.toStringTag]: string }
  >;
  const isTemporal = shape.toZonedDateTimeISO ?? shape.toInstant;
  const epochMs: unknown = isTemporal ? shape.epochMilliseconds : shape.getTime?.();
  if (typeof epochMs !== 'number') {
    wrongType(name, AN_INSTANT, at);
  }
  // Anything else with the shape of an instant may change.
  if (shape[Symbol.toStringTag] === 'Temporal.Instant') {
    lastRead = at;
    lastReadMs = epochMs;
  }
  return epochMs;
}

/** The parts of any implementation's Instant class and of a ZonedDateTime that are used. */
interface InstantClass {
  fromEpochMilliseconds(epochMs: number): InstantLike;
}
interface CalendarBearer {
  withCalendar(calendar: string): unknown;
}

/** The instant at `epochMs`, of the same kind as `like`, and in its zone and calendar if it has them. */
export function instantLike<A extends Instant>(like: A, epochMs: number): SameKind<A>;
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

/** The same, or null if `epochMs` is infinite or beyond what a `Date` can hold. */
export function instantOrNull<A extends Instant>(like: A, epochMs: number): SameKind<A> | null {
  return Math.abs(epochMs) <= MAX_EPOCH_MS ? instantLike(like, epochMs) : null;
}
