/**
 * Text as it reads, whatever release of the Unicode data the runtime has: its spaces of all widths
 * as plain ones, none around a dash, and no marks of direction.
 */
export function plain(text: string): string {
  return text
    .replace(/[\u061c\u200e\u200f]/g, '')
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/(?<!:) ?[–～] ?/g, '–');
}

/** The eight locales of the tables. */
export const LOCALES = ['en-US', 'en-GB', 'fr', 'de', 'ar', 'ja', 'he', 'hi'] as const;
