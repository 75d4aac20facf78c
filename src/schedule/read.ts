import { describe, type IssueList, type Place } from './issue.js';
import { nearest } from './suggest.js';

/**
 * Reading values that anyone may have made: every property is read once, an exception on the way
 * becomes an issue, and nothing is written to.
 */

/** The fields of an object that the format knows; others are issues. Undefined for no object. */
export function readFields<Key extends string>(
  value: unknown,
  place: Place | undefined,
  known: readonly Key[],
  issues: IssueList,
): { [K in Key]?: unknown } | undefined {
  const object = readObject(value, place, issues);
  if (!object) return undefined;
  const fields: { [K in Key]?: unknown } = {};
  for (const [key, field] of object) {
    if ((known as readonly string[]).includes(key)) fields[key as Key] = field;
    else addUnknownKey(key, place, known, issues);
    if (issues.isFull) break;
  }
  return fields;
}

function addUnknownKey(
  key: string,
  parent: Place | undefined,
  known: readonly string[],
  issues: IssueList,
): void {
  const meant = nearest(key, known, 2);
  const hint = meant ? `did you mean ${describe(meant)}?` : `expected one of ${known.join(', ')}`;
  issues.add({ parent, key }, 'unknown-key', `unknown key; ${hint}`);
}

/** An object's own enumerable properties, those that are undefined left out. */
export function readObject(
  value: unknown,
  place: Place | undefined,
  issues: IssueList,
): [key: string, field: unknown][] | undefined {
  try {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return readEntries(value, place, issues);
    }
  } catch {
    addUnreadable(place, issues);
    return undefined;
  }
  addWrongType(value, place, 'an object', issues);
  return undefined;
}

function readEntries(value: object, place: Place | undefined, issues: IssueList) {
  const entries: [string, unknown][] = [];
  for (const key of Object.keys(value)) {
    try {
      const field: unknown = (value as Record<string, unknown>)[key];
      if (field !== undefined) entries.push([key, field]);
    } catch {
      addUnreadable({ parent: place, key }, issues);
      if (issues.isFull) break;
    }
  }
  return entries;
}

/** Gives each item of a list to `readItem`, until nothing more could be reported. False for no list. */
export function readList(
  value: unknown,
  place: Place,
  expected: string,
  issues: IssueList,
  readItem: (item: unknown, index: number) => void,
): boolean {
  let list: readonly unknown[];
  let length: number;
  try {
    if (!Array.isArray(value)) {
      addWrongType(value, place, expected, issues);
      return false;
    }
    list = value;
    length = list.length;
  } catch {
    addUnreadable(place, issues);
    return false;
  }
  for (let index = 0; index < length && !issues.isFull; index++) {
    let item: unknown;
    try {
      item = list[index];
    } catch {
      addUnreadable({ parent: place, key: index }, issues);
      continue;
    }
    readItem(item, index);
  }
  return true;
}

/** A string, or undefined with an issue. */
export function readString(
  value: unknown,
  place: Place,
  expected: string,
  issues: IssueList,
): string | undefined {
  if (typeof value === 'string') return value;
  addWrongType(value, place, expected, issues);
  return undefined;
}

export function addMissing(
  parent: Place | undefined,
  key: string,
  expected: string,
  issues: IssueList,
): void {
  issues.add({ parent, key }, 'missing-key', `required: ${expected}`);
}

function addWrongType(
  value: unknown,
  place: Place | undefined,
  expected: string,
  issues: IssueList,
): void {
  issues.add(place, 'wrong-type', `expected ${expected}, got ${describe(value)}`);
}

function addUnreadable(place: Place | undefined, issues: IssueList): void {
  issues.add(place, 'unreadable', 'reading this value threw an exception');
}
