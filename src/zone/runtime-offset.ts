import { needed } from '../base/needed.js';
import { DAY_MS, WEEK_MS } from '../base/time-units.js';

/** The part of the runtime's own `Temporal` that is used, if it has one. */
interface InstantClass {
  fromEpochMilliseconds(epochMs: number): {
    toZonedDateTimeISO(timeZone: string): { offsetNanoseconds: number; timeZoneId: string };
  };
}

/**
 * A function that asks the runtime for a zone's offset at an instant, in milliseconds: its own
 * `Temporal`, which is quicker, else `Intl`.
 *
 * @throws {RangeError} if the runtime does not know the zone
 * @throws {Error} if it has neither
 */
export function offsetReader(timeZone: string): (epochMs: number) => number {
  const { Temporal } = globalThis as { Temporal?: { Instant?: InstantClass } };
  const Instant = Temporal?.Instant;
  // A polyfill would only ask `Intl` in turn.
  if (Instant && String(Instant).includes('[native code]')) {
    const zonedAt = (epochMs: number) =>
      Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone);
    // Temporal also accepts longer texts with a zone in them, such as a date and time: those are no names.
    if (zonedAt(0).timeZoneId.toLowerCase() === timeZone) {
      return (epochMs) => zonedAt(epochMs).offsetNanoseconds / 1e6;
    }
  }
  const DateTimeFormat = needed(globalThis.Intl?.DateTimeFormat, 'Intl.DateTimeFormat');
  // Without a date, which would take as long again.
  const formatOf = (options: Intl.DateTimeFormatOptions) =>
    new DateTimeFormat('en-US', { timeZone, hour: 'numeric', ...options });
  let clock: Intl.DateTimeFormat | undefined;
  const readClock = (epochMs: number) => {
    clock ??= formatOf({ weekday: 'short', minute: 'numeric', second: 'numeric' });
    return offsetOfClock(clock.format(epochMs), epochMs);
  };
  let format: Intl.DateTimeFormat | undefined;
  try {
    format = formatOf({ timeZoneName: 'longOffset' });
  } catch {
    // Some engines refuse the option, such as React Native's Hermes. All refuse an unknown zone.
    readClock(0);
  }
  return (epochMs) => {
    // "GMT", "GMT+01:00", or "GMT-00:44:30" where it was local mean time. An engine that ignores the
    // option writes nothing of the kind, a name, or "GMT+1", which would have no seconds.
    const offset = format && /GMT([+-]\d\d:.*)?$/.exec(format.format(epochMs));
    return offset ? parseOffset(offset[0]) : readClock(epochMs);
  };
}

/** How the names of the days begin in English, from the weekday of 1970-01-01. */
const DAY_NAMES = 'ThuFriSatSunMonTueWed';

/**
 * The offset, in milliseconds, of a clock that reads "Thu 1:00:00 AM" or the like at an instant. The
 * weekday tells yesterday from tomorrow; unlike a date, it is the same in the Julian calendar, which some
 * engines use for years before 1582. Where a phone is set to 24 hours there is no AM or PM, and
 * midnight may be 24:00.
 */
export function offsetOfClock(text: string, epochMs: number): number {
  const period = /[AP]M/.test(text) ? DAY_MS / 2 : DAY_MS;
  const readingMs =
    (DAY_NAMES.indexOf(text.slice(0, 3)) / 3) * DAY_MS +
    (/PM/.test(text) ? period : 0) +
    (parseOffset(text) % period);
  const ahead = readingMs - Math.floor(epochMs / 1000) * 1000;
  return ahead - Math.round(ahead / WEEK_MS) * WEEK_MS;
}

/** The milliseconds of the hours, minutes and seconds in a text such as `GMT-00:44:30`; of none, 0. */
export function parseOffset(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = (text.match(/\d+/g) ?? []).map(Number);
  return (text.includes('-') ? -1000 : 1000) * (hours * 3600 + minutes * 60 + seconds) + 0; // no -0
}
