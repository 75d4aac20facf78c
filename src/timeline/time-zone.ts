import { recall } from '../schedule/recall.js';
import { nearest } from '../schedule/suggest.js';
import { Zone } from './zone.js';

/**
 * The zones that have been asked for, by lower-case name. Only names that the runtime knows get in,
 * and fixed offsets of whole minutes: a few thousand at the very most, whoever sends them.
 */
const recallZone = /* @__PURE__ */ recall<Zone>(9999);

/** The zone of a name, in any letter case, or undefined if the runtime knows none. */
export function findZone(name: string): Zone | undefined {
  const key = name.toLowerCase();
  // Some letters of other scripts have one of ours as their lower case; no zone is written with them.
  if (/[^ -~]/.test(name)) return undefined;
  try {
    return recallZone(key, () => zoneOf(key));
  } catch {
    return undefined;
  }
}

function zoneOf(name: string): Zone {
  // Intl of Node 20 reads no fixed offsets, and later ones read more forms than our format has.
  const fixed =
    name === 'utc' ? name : /^[+-]/.test(name) && /^.([01]\d|2[0-3]):[0-5]\d$/.exec(name)![0];
  if (!fixed) return new Zone(offsetReader(name));
  const offset = offsetMs(fixed);
  return new Zone(() => offset);
}

/** What is asked of the runtime's own `Temporal`, if it has one. */
interface InstantClass {
  fromEpochMilliseconds(epochMs: number): {
    toZonedDateTimeISO(timeZone: string): { offsetNanoseconds: number; timeZoneId: string };
  };
}

/** Reads offsets off the runtime's `Temporal`, which is quicker; else off `Intl`. */
function offsetReader(timeZone: string): (epochMs: number) => number {
  const { Temporal } = globalThis as { Temporal?: { Instant?: InstantClass } };
  const Instant = Temporal?.Instant;
  // A polyfill's only asks `Intl` in its turn.
  if (Instant && String(Instant).includes('[native code]')) {
    const zonedAt = (epochMs: number) =>
      Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone);
    // It reads the zone off other texts, too, such as those of times.
    if (zonedAt(0).timeZoneId.toLowerCase() === timeZone) {
      return (epochMs) => zonedAt(epochMs).offsetNanoseconds / 1e6;
    }
  }
  // As "GMT+01:00" or, for the local mean time of old, "GMT-00:44:30".
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hour: 'numeric', // keeps the date out, which would cost as much again
    timeZoneName: 'longOffset',
  });
  return (epochMs) => offsetMs(format.format(epochMs).split('GMT')[1]!);
}

/** The milliseconds of an offset such as `+01:00` or `-00:44:30`; of nothing, 0. */
function offsetMs(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = (text.match(/\d+/g) ?? []).map(Number);
  return (text[0] === '+' ? 1000 : -1000) * (hours * 3600 + minutes * 60 + seconds) + 0; // no -0
}

/** The known zone that was probably meant, by its city or by its spelling. */
export function suggestTimeZone(name: string): string | undefined {
  const known = Intl.supportedValuesOf?.('timeZone') ?? [];
  const city = `/${name.trim().replaceAll(' ', '_').toLowerCase()}`;
  return known.find((zone) => zone.toLowerCase().endsWith(city)) ?? nearest(name, known, 2);
}
