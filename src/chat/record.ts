import { describe } from '../schedule/describe.js';
import type { Input } from '../schedule/input.js';
import { nearest } from '../schedule/suggest.js';

/**
 * Reads a row of the caller's, keeping all its fields: only a key that misses a known one by its case
 * or by one letter is an issue. `parse` gives those fields another value that it knows better.
 */
export function readRow(
  input: Input,
  parsers: { readonly [key: string]: (field: Input) => unknown },
): object {
  const known = Object.keys(parsers);
  const entries: [string, unknown][] = [];
  for (const [key, field] of input.isObject() ? input.entries() : []) {
    const isKnown = known.includes(key);
    const meant = isKnown ? undefined : nearest(key, known, 1);
    if (meant) field.fail('unknown-key', `did you mean "${meant}"?`);
    const { value } = field;
    entries.push([key, isKnown && value !== null ? parsers[key]!(field) : value]);
  }
  // Unlike an assignment, this makes a field even of a key such as __proto__.
  return Object.fromEntries(entries);
}

/** Checks a word that may be absent, and gives it back. */
export function readWord<Word extends string>(
  input: Input,
  allowed: readonly Word[],
): Word | undefined | null {
  const word = input.value as Word | undefined | null;
  if (word === undefined || word === null || allowed.includes(word)) return word;
  const expected = allowed.map((one) => `"${one}"`).join(' or ');
  return input.fail('invalid-value', `expected ${expected}, got ${describe(word)}`);
}
