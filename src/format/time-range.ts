import { needed } from '../base/needed.js';
import { HOUR_MS } from '../base/time-units.js';
import { readingFormatter, readingText } from './formatters.js';

/** A range of times, as the locale writes them. */
export interface TimeRange {
  /** Such as `9:00 AM` or `09:00`. */
  readonly start: string;
  /** The end, not included; midnight at the end of a day is `12:00 AM` or `00:00`. */
  readonly end: string;
  /** Both, such as `09:00–17:00`, with the locale's own sign between them. */
  readonly text: string;
  /** Whether it ends on the next date. */
  readonly overnight: boolean;
}

/** A time of day in the locale's 12 or 24 hour form, with seconds only if there are any. */
export function timeText(tag: string, readingMs: number): string {
  const hasSeconds = new Date(readingMs).getUTCSeconds() > 0;
  return readingText(tag, readingMs, { timeStyle: hasSeconds ? 'medium' : 'short' });
}

/** A function that makes a range of two times, given as text. */
export function timeRanges(
  tag: string,
): (start: string, end: string, overnight: boolean) => TimeRange {
  const sign = rangeSign(tag);
  return (start, end, overnight) => ({ start, end, text: start + sign + end, overnight });
}

/**
 * The text between two times: a dash, in some languages a word. Ranges are put together with it because
 * `formatRange` adds dates to a range that ends on the next one, and shortens some others
 * ("9:00 – 11:00 AM").
 */
function rangeSign(tag: string): string {
  const format = readingFormatter(tag, { timeStyle: 'short' });
  needed(format.formatRangeToParts, 'Intl.DateTimeFormat.prototype.formatRangeToParts');
  const parts = format.formatRangeToParts(9 * HOUR_MS, 17 * HOUR_MS);
  const isAfterStart = parts.map(({ source }) => source).lastIndexOf('startRange') + 1;
  const isEnd = parts.findIndex(({ source }) => source === 'endRange');
  const between = parts.slice(isAfterStart, isEnd);
  const sign = between.map(({ value }) => value).join('');
  // Where ranges write times longer than single times (9時00分～17時00分), drop what was added.
  const last = parts.at(-1)!;
  const isSuffix = last.type === 'literal' && sign.startsWith(last.value);
  return isSuffix ? sign.slice(last.value.length) : sign;
}
