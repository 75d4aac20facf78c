import { needed } from '../base/needed.js';

/** Longer than any meaningful language tag. */
const LONGEST = 99;

/**
 * The first of the locales that the runtime supports, else English: by default, `Intl` would take the
 * system's language.
 */
export function languageTag(locale: string | readonly string[]): string {
  const expected = 'locale: expected a language tag such as "en-GB", or a list of them';
  if (typeof locale !== 'string' && !Array.isArray(locale)) {
    throw new TypeError(`${expected}, got ${typeof locale}`);
  }
  const DateTimeFormat = needed(globalThis.Intl?.DateTimeFormat, 'Intl.DateTimeFormat');
  try {
    const [tag = 'en'] = DateTimeFormat.supportedLocalesOf(locale);
    if (tag.length <= LONGEST) return tag;
  } catch {
    // Engines word this differently, and most do not quote the input.
  }
  throw new RangeError(
    `${expected}, got ${JSON.stringify(locale).slice(0, LONGEST)}, which Intl refuses`,
  );
}
