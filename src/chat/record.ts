import { describe, type IssueList, type Place } from '../schedule/issue.js';
import { readObject } from '../schedule/read.js';
import { nearest } from '../schedule/suggest.js';

/**
 * Reads a row of the caller's, keeping all its fields: only a key that misses a known one by its case
 * or by one letter is an issue.
 */
export function readRecord(
  input: unknown,
  place: Place,
  known: readonly string[],
  issues: IssueList,
): Record<string, unknown> {
  const entries = readObject(input, place, issues) ?? [];
  for (const [key] of entries) {
    const meant = known.includes(key) ? undefined : nearest(key, known, 1);
    if (!meant) continue;
    issues.add({ parent: place, key }, 'unknown-key', `did you mean ${describe(meant)}?`);
  }
  // Unlike an assignment, this makes a field even of a key such as __proto__.
  return Object.fromEntries(entries);
}

/** Checks a word that may be absent. */
export function checkWord(
  value: unknown,
  allowed: readonly string[],
  place: Place,
  issues: IssueList,
): void {
  if (value === undefined || value === null || allowed.includes(value as string)) return;
  const expected = allowed.map((word) => `"${word}"`).join(' or ');
  issues.add(place, 'invalid-value', `expected ${expected}, got ${describe(value)}`);
}

/** Whether a brand or a member is an object at all. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

export function addNoObject(value: unknown, place: Place, issues: IssueList): void {
  issues.add(place, 'wrong-type', `expected an object, got ${describe(value)}`);
}
