import { needed } from '../base/needed.js';

/** More formatters than a page, or a server of many languages, uses at a time. */
const MAX_FORMATTERS = 256;

/** The classes of `Intl` in use, by name, each with its options. */
interface Formatters {
  DateTimeFormat: [Intl.DateTimeFormat, Intl.DateTimeFormatOptions];
  ListFormat: [Intl.ListFormat, Intl.ListFormatOptions];
  NumberFormat: [Intl.NumberFormat, Intl.NumberFormatOptions];
  RelativeTimeFormat: [Intl.RelativeTimeFormat, Intl.RelativeTimeFormatOptions];
}

const formatters = new Map<string, unknown>();

/**
 * A formatter of `Intl`, from a bounded cache: making one costs far more than using it. When the cache
 * is full, the oldest is dropped.
 */
export function formatter<N extends keyof Formatters>(
  name: N,
  tag: string,
  options: Formatters[N][1],
): Formatters[N][0] {
  const key = `${name} ${tag} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known) return known as Formatters[N][0];
  const Format = needed(Intl[name], `Intl.${name}`) as new (
    tag: string,
    options: Formatters[N][1],
  ) => Formatters[N][0];
  const made = new Format(tag, options);
  if (formatters.size >= MAX_FORMATTERS) formatters.delete(formatters.keys().next().value!);
  formatters.set(key, made);
  return made;
}

/** The text of a wall clock's reading, given as the epoch milliseconds at which UTC reads the same. */
export function readingText(
  tag: string,
  readingMs: number,
  options: Omit<Intl.DateTimeFormatOptions, 'timeZone'>,
): string {
  return readingFormatter(tag, options).format(readingMs);
}

/** Formats readings of a wall clock. */
export function readingFormatter(
  tag: string,
  options: Omit<Intl.DateTimeFormatOptions, 'timeZone'>,
): Intl.DateTimeFormat {
  return formatter('DateTimeFormat', tag, { ...options, timeZone: 'UTC' });
}
