import { textCache } from '../base/text-cache.js';
import { offsetReader, parseOffset } from './runtime-offset.js';
import { Zone } from './zone.js';

/**
 * The zones that have been asked for, by lower-case name. Only names that the runtime knows get in,
 * and fixed offsets of whole minutes: a few thousand at most, whoever sends them.
 */
const cachedZone = /* @__PURE__ */ textCache<Zone | undefined>(9999);

/**
 * The zone of a name in any letter case, or undefined if the runtime knows none: then `findZoneOrFail`
 * writes the message.
 */
export function findZone(name: string): Zone | undefined {
  const key = name.toLowerCase();
  // Some letters outside ASCII become an ASCII one in lower case. No zone's name has them.
  if (/[^ -~]/.test(name)) return undefined;
  try {
    return cachedZone(key, () => zoneOf(key));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function zoneOf(key: string): Zone | undefined {
  // Node 20's Intl knows no fixed offsets, and later versions accept more forms than the format does.
  if (/^(utc|[+-]([01]\d|2[0-3]):[0-5]\d)$/.test(key)) {
    const offset = parseOffset(key);
    return new Zone(() => offset);
  }
  return /^[+-]/.test(key) ? undefined : new Zone(offsetReader(key));
}
