import { nearestWord } from '../base/spelling.js';

/** The known zone that was probably meant, by its city or by its spelling: a hint for a message. */
export function suggestZone(name: string): string | undefined {
  const known = Intl.supportedValuesOf?.('timeZone') ?? [];
  const city = `/${name.trim().replaceAll(' ', '_').toLowerCase()}`;
  return known.find((zone) => zone.toLowerCase().endsWith(city)) ?? nearestWord(name, known, 2);
}
