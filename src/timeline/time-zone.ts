import { nearest } from '../schedule/suggest.js';
import { Zone } from './zone.js';

/**
 * The zones that have been asked for, by lower-case name. Only names that the runtime knows get in,
 * and fixed offsets of whole minutes: a few thousand at the very most, whoever sends them.
 */
const zones = new Map<string, Zone>();

/** Longer than any name of the IANA database, so that nothing longer is even looked at. */
const LONGEST_NAME = 64;

/** The zone of a name, in any letter case, or undefined if the runtime knows none. */
export function findZone(name: string): Zone | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  const key = name.toLowerCase();
  const known = zones.get(key);
  if (known) return known;
  const zone = fixedZone(name) ?? namedZone(name);
  if (zone) zones.set(key, zone);
  return zone;
}

/** A zone of `±HH:MM`, which Intl of Node 20 does not read, or of UTC, which needs no Intl. */
function fixedZone(name: string): Zone | undefined {
  if (/^utc$/i.test(name)) return Zone.fixed(0);
  const parts = /^([+-])([01]\d|2[0-3]):([0-5]\d)$/.exec(name);
  if (!parts) return undefined;
  const minutes = Number(parts[2]) * 60 + Number(parts[3]);
  return Zone.fixed((parts[1] === '-' ? -minutes : minutes) * 60_000);
}

function namedZone(name: string): Zone | undefined {
  // Only what can be a name (RFC 9557, section 4.1): other forms of an offset, which some runtimes
  // take, are not of our format.
  if (!/^[a-z._][\w.+-]*(\/[\w.+-]+)*$/i.test(name)) return undefined;
  try {
    return Zone.of(offsetReader(name));
  } catch {
    return undefined;
  }
}

const WEEKDAYS = 'SunMonTueWedThuFriSat';

/** Reads offsets off `Intl`: the wall clock's weekday and time against those of UTC. */
function offsetReader(timeZone: string): (epochMs: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return (epochMs) => {
    const [, weekday, hour, minute, second] = WALL_CLOCK.exec(format.format(epochMs))!;
    const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
    const epochSecond = Math.floor(epochMs / 1000);
    const epochDay = Math.floor(epochSecond / 86_400);
    // 1970-01-01 was a Thursday. An offset is shorter than a day: the dates differ by one at most.
    const days = ((WEEKDAYS.indexOf(weekday!) / 3 - mod(epochDay + 4, 7) + 10) % 7) - 3;
    return (days * 86_400 + seconds - mod(epochSecond, 86_400)) * 1000;
  };
}

const WALL_CLOCK = /^(\w+)\D+(\d+)\D(\d+)\D(\d+)/;

function mod(value: number, divisor: number): number {
  return value - Math.floor(value / divisor) * divisor;
}

/** The known zone that was probably meant, by its city or by its spelling. */
export function suggestTimeZone(name: string): string | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  const known = Intl.supportedValuesOf?.('timeZone') ?? [];
  const city = name.trim().toLowerCase().replace(/\s+/g, '_');
  const byCity = known.find((zone) => zone.toLowerCase().endsWith(`/${city}`));
  return byCity ?? nearest(city, known, 3);
}
