import { dateTimeFormat, wallText } from './intl.js';
import { HOUR_MS } from './wall-clock.js';

/** A stretch of one day, as the locale writes times. */
export interface TimeRange {
  /** Such as `9:00 AM` or `09:00`. */
  readonly start: string;
  /** The end, at which it is closed already; midnight at the end of a day is `12:00 AM` or `00:00`. */
  readonly end: string;
  /** Both, such as `09:00–17:00`, with the locale's own sign between them. */
  readonly text: string;
  /** Whether it runs on into the next date. */
  readonly overnight: boolean;
}

/** A time of day in the locale's 12 or 24 hour form; with seconds only where there are some. */
export function timeText(tag: string, wallMs: number): string {
  const hasSeconds = new Date(wallMs).getUTCSeconds() > 0;
  return wallText(tag, wallMs, { timeStyle: hasSeconds ? 'medium' : 'short' });
}

/** What makes ranges of two times that are text already. */
export function timeRanges(
  tag: string,
): (start: string, end: string, overnight: boolean) => TimeRange {
  const sign = rangeSign(tag);
  return (start, end, overnight) => ({ start, end, text: start + sign + end, overnight });
}

/**
 * What stands between two times: a dash, in some languages a word. Ranges are put together from it,
 * because `formatRange` adds the dates to a range that ends on the next one, and shortens some of
 * the others ("9:00 – 11:00 AM").
 */
function rangeSign(tag: string): string {
  const format = dateTimeFormat(tag, { timeStyle: 'short' });
  const parts = format.formatRangeToParts(9 * HOUR_MS, 17 * HOUR_MS);
  const isAfterStart = parts.findLastIndex(({ source }) => source === 'startRange') + 1;
  const isEnd = parts.findIndex(({ source }) => source === 'endRange');
  const between = parts.slice(isAfterStart, isEnd);
  const sign = between.map(({ value }) => value).join('');
  // Where ranges write more than single times do (9時00分～17時00分), that stands at both ends.
  const last = parts.at(-1)!;
  const isSuffix = last.type === 'literal' && sign.startsWith(last.value);
  return isSuffix ? sign.slice(last.value.length) : sign;
}
