/** Formatters kept: more than a page or a server of many languages uses at a time. */
const KEPT = 256;

const kept = new Map<string, unknown>();

/**
 * A formatter of `Intl`, made once as long as it is used: making one costs far more than using it.
 * Whoever sends locales and zones, only so many are kept.
 */
export function intl<T, O>(Format: new (tag: string, options: O) => T, tag: string, options: O): T {
  const key = `${Format.name} ${tag} ${JSON.stringify(options)}`;
  const known = kept.get(key);
  if (known) return known as T;
  const format = new Format(tag, options);
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
  kept.set(key, format);
  return format;
}

/** The text of a wall clock's reading, given as the epoch milliseconds at which UTC reads the same. */
export function wallText(
  tag: string,
  wallMs: number,
  options: Omit<Intl.DateTimeFormatOptions, 'timeZone'>,
): string {
  return dateTimeFormat(tag, options).format(wallMs);
}

/** What formats the readings of a wall clock. */
export function dateTimeFormat(
  tag: string,
  options: Omit<Intl.DateTimeFormatOptions, 'timeZone'>,
): Intl.DateTimeFormat {
  return intl(Intl.DateTimeFormat, tag, { ...options, timeZone: 'UTC' });
}
