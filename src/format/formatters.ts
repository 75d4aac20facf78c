/** More formatters than a page, or a server of many languages, uses at a time. */
const MAX_FORMATTERS = 256;

const formatters = new Map<string, unknown>();

/**
 * A formatter of `Intl`, from a bounded cache: making one costs far more than using it. When the cache
 * is full, the oldest is dropped.
 */
export function formatter<T, O>(
  Format: new (tag: string, options: O) => T,
  tag: string,
  options: O,
): T {
  const key = `${Format.name} ${tag} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known) return known as T;
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
  return formatter(Intl.DateTimeFormat, tag, { ...options, timeZone: 'UTC' });
}
