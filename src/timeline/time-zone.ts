import { nearest } from '../schedule/suggest.js';
import { Zone } from './zone.js';

/**
 * The zones that have been asked for, by lower-case name. Only names that the runtime knows get in,
 * and fixed offsets of whole minutes: a few thousand at the very most, whoever sends them.
 */
const zones = new Map<string, Zone>();

/** The zone of a name, in any letter case, or undefined if the runtime knows none. */
export function findZone(name: string): Zone | undefined {
  if (name.length > 64) return undefined; // longer than any name there is
  const key = name.toLowerCase();
  let zone = zones.get(key);
  if (!zone) {
    zone = makeZone(name);
    if (zone) zones.set(key, zone);
  }
  return zone;
}

function makeZone(name: string): Zone | undefined {
  // Intl of Node 20 reads no fixed offsets; of UTC nothing needs to be learnt.
  const [offset, hours, minutes] = /^[+-]([01]\d|2[0-3]):([0-5]\d)$/.exec(name) ?? [];
  if (offset) return new Zone(offsetMs(offset, Number(hours), Number(minutes)));
  if (/^utc$/i.test(name)) return new Zone(0);
  // Other forms of an offset, which some runtimes take, are not of our format (nor of RFC 9557, 4.1).
  if (!/^[a-z._][\w.+-]*(\/[\w.+-]+)*$/i.test(name)) return undefined;
  try {
    return new Zone(offsetReader(name));
  } catch {
    return undefined;
  }
}

/** Reads offsets off `Intl`, as "GMT+01:00" or, for the local mean time of old, "GMT-00:44:30". */
function offsetReader(timeZone: string): (epochMs: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hour: 'numeric', // keeps the rest of the date out, which would cost as much again
    timeZoneName: 'longOffset',
  });
  return (epochMs) => {
    const [, offset] = format.format(epochMs).split('GMT');
    const [hours = 0, minutes = 0, seconds = 0] = offset?.match(/\d+/g)?.map(Number) ?? [];
    return offsetMs(offset ?? '', hours, minutes, seconds);
  };
}

function offsetMs(sign: string, hours: number, minutes: number, seconds = 0): number {
  return (sign[0] === '+' ? 1000 : -1000) * (hours * 3600 + minutes * 60 + seconds);
}

/** The known zone that was probably meant, by its city or by its spelling. */
export function suggestTimeZone(name: string): string | undefined {
  const known = Intl.supportedValuesOf?.('timeZone') ?? [];
  const city = `/${name.trim().replaceAll(' ', '_').toLowerCase()}`;
  return known.find((zone) => zone.toLowerCase().endsWith(city)) ?? nearest(name, known, 2);
}
