import { AN_INSTANT } from '../base/describe.js';
import { type Instant, toEpochMs } from '../query/instant.js';
import { parseDate } from '../schedule/date-expression.js';
import { failType } from '../schedule/parse/fail.js';
import type { Input } from '../schedule/parse/input.js';

/**
 * An instant as a row holds it: of any kind, or a text, an RFC 3339 date-time with seconds and `Z` or an
 * offset, as JSON writes a `Date`.
 */
export type StoredInstant = Instant | string;

const DATE_TIME =
  /^(.{10})T((?:[01]\d|2[0-3])(?::[0-5]\d){2})(?:\.(\d+))?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;

/** Epoch milliseconds, rounded down; NaN for a text that is no date-time. */
function parseDateTime(text: string): number {
  const [, date = '', time, fraction = '', offset] = DATE_TIME.exec(text) ?? [];
  // Engines differ in the dates that they accept, and in how many digits a fraction may have.
  if (parseDate(date) === undefined) return NaN;
  return Date.parse(
    `${date}T${time}.${fraction.padEnd(3, '0').slice(0, 3)}${offset}`.toUpperCase(),
  );
}

/** Reads up to when a row is paused, in epoch milliseconds; -Infinity if it is not. */
export function readPausedUntil(input: Input): number | undefined {
  const value = input.value as StoredInstant | null | undefined;
  if (value == null) return -Infinity;
  const expected = `${AN_INSTANT}, or a text such as 2026-01-05T16:30:00Z`;
  try {
    const epochMs = typeof value === 'string' ? parseDateTime(value) : toEpochMs(value, '');
    return Number.isNaN(epochMs) ? failType(input, expected, 'invalid-value') : epochMs;
  } catch (error) {
    return failType(input, expected, error instanceof RangeError ? 'invalid-value' : undefined);
  }
}

/** Reads the same as a row keeps it; a `Date`, which may change, is copied. */
export function readStoredInstant(input: Input): StoredInstant | null | undefined {
  const value = input.value as StoredInstant | null | undefined;
  const epochMs = readPausedUntil(input);
  if (epochMs === undefined || typeof value !== 'object' || value === null) return value;
  return 'epochMilliseconds' in value ? value : new Date(epochMs);
}
