/** Longer than any language tag that means something. */
const LONGEST = 99;

/**
 * The first of the locales that the runtime has words for, else English: left to itself, `Intl` would
 * take the system's language.
 */
export function languageTag(locale: string | readonly string[]): string {
  const expected = 'expected a locale such as "en-GB", or a list of them';
  if (typeof locale !== 'string' && !Array.isArray(locale)) {
    throw new TypeError(`${expected}, got ${typeof locale}`);
  }
  try {
    const [tag = 'en'] = Intl.DateTimeFormat.supportedLocalesOf(locale);
    if (tag.length <= LONGEST) return tag;
  } catch {
    // Engines word this as they like, and most do not say what came.
  }
  throw new RangeError(`${expected}, got ${JSON.stringify(locale).slice(0, LONGEST)}`);
}
