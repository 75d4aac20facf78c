import { needed } from '../base/needed.js';
import { formatter } from './formatters.js';

/** The zone's name at an instant, such as `GMT+1`: it tells repeated times apart. */
export function zoneName(epochMs: number, timeZone: string, tag: string): string {
  const format = formatter('DateTimeFormat', tag, { timeZone, timeZoneName: 'short' });
  needed(format.formatToParts, 'Intl.DateTimeFormat.prototype.formatToParts');
  const parts = format.formatToParts(epochMs);
  return parts.find(({ type }) => type === 'timeZoneName')!.value;
}
