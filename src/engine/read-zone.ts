import { failText } from '../schedule/parse/fail.js';
import type { Input } from '../schedule/parse/input.js';
import { findZone } from '../zone/find-zone.js';
import { suggestZone } from '../zone/suggest-zone.js';
import type { Zone } from '../zone/zone.js';

/** Finds a zone by its name. One that the runtime does not know is an issue: see `docs/errors.md#unknown-time-zone`. */
export function findZoneOrFail(input: Input, name: string): Zone | undefined {
  const zone = findZone(name);
  if (zone) return zone;
  const meant = suggestZone(name);
  const problem = `unknown time zone${meant ? '' : `; expected ${A_ZONE}`}`;
  return failText(input, 'unknown-time-zone', problem, A_ZONE, meant);
}

const A_ZONE = 'an IANA name or "+05:30"';

/** Reads the name of a zone that the runtime knows, which is kept as written. */
export function readZone(input: Input): string | undefined {
  const name = input.text('a time zone');
  return name !== undefined && findZoneOrFail(input, name) ? name : undefined;
}
