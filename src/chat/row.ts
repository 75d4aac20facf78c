import { describe, isObject } from '../base/describe.js';
import { isNear } from '../base/spelling.js';
import { readCompiledSchedule } from '../engine/parse-schedule.js';
import type { Schedule } from '../engine/schedule.js';
import { fail, failKey, failObject, failRead, failType } from '../schedule/parse/fail.js';
import type { Input, OtherKeys, Readers } from '../schedule/parse/input.js';
import { isTimeline, type Timeline } from '../timeline/timeline.js';

/**
 * What a row may not have: both are signs of a schedule in the place of its owner, which would count
 * as a row without a schedule, and so as always open.
 */
export interface NotASchedule {
  readonly weekly?: undefined;
  readonly isOpenAt?: undefined;
}

/** What a schedule becomes when it is parsed; timelines and null stay as they are. */
export type ParsedSchedule<S> = unknown extends S
  ? Schedule | Timeline | null | undefined
  : S extends Timeline | null | undefined
    ? S
    : Schedule;

/** Written out as one object type, for editors to show. */
type Flat<T> = { [K in keyof T]: T[K] } & {};

/** A row with its own fields parsed, and every other field as it was. */
export type ParsedRow<T, Own> = Flat<
  Omit<T, keyof Own> &
    Omit<Own, 'schedule' | keyof NotASchedule> &
    (T extends { readonly schedule?: infer S }
      ? { readonly schedule: ParsedSchedule<S> }
      : { readonly schedule?: Schedule | Timeline | null | undefined })
>;

/** Reads the row of a brand or a member, which must not be a schedule. Undefined with an issue if it is invalid. */
export function readRow<T>(row: T, input: Input): T | undefined {
  if (!isObject(row)) return failObject(input);
  let key: keyof NotASchedule | undefined;
  try {
    const { weekly, isOpenAt } = row as NotASchedule;
    if (isOpenAt !== undefined) key = 'isOpenAt';
    if (weekly !== undefined) key = 'weekly';
  } catch {
    return failRead(input);
  }
  if (key === undefined) return row;
  const { path } = input;
  const fix = { path, value: { schedule: row } };
  return fail(input.at(key), 'unknown-key', 'unknown key; did you mean { schedule: … }?', {}, fix);
}

/** How many foreign keys are remembered as such. */
const MAX_FOREIGN_KEYS = 1000;

/** A function that checks rows which are read once and kept for keys that were probably meant to be ours. */
export function keyChecker(known: readonly string[]): (row: object, input: Input) => void {
  // The rows of a team have the same foreign keys.
  const foreign = new Set<string>(known);
  return (row, input) => {
    for (const key of isObject(row) ? Object.keys(row) : []) {
      if (foreign.has(key)) continue;
      const meant = keyMeant(key, known);
      if (meant) failKey(input.at(key), known.join(', '), meant);
      else if (foreign.size < MAX_FOREIGN_KEYS) foreign.add(key);
    }
  };
}

/** A function that parses a row of the caller's: the fields that have readers; all others it keeps. */
export function rowReader<Own>(
  key: string,
  readers: Readers<Own>,
): <T>(root: Input) => ParsedRow<T, Own> | undefined {
  return <T>(root: Input) => {
    const input = root.at(key, root.value);
    if (!readRow(root.value, input)) return undefined;
    const others = new Map<PropertyKey, unknown>();
    const fields = input.fields(readers, {
      meant: keyMeant,
      keep: (name, value) => others.set(name, value),
    });
    return fields && (rebuilt(input, others, fields) as ParsedRow<T, Own>);
  };
}

/** A row of the same class and with the same keys, symbols and undefined values included. */
function rebuilt(
  input: Input,
  others: Map<PropertyKey, unknown>,
  fields: object,
): object | undefined {
  try {
    const original = input.value as Record<PropertyKey, unknown>;
    for (const key of Object.getOwnPropertySymbols(original)) {
      const isEnumerable = Object.prototype.propertyIsEnumerable.call(original, key);
      if (isEnumerable) others.set(key, original[key]);
    }
    // Not by spreading: V8 is slow to look up a missing `presence` in what that makes.
    const row = Object.assign(Object.fromEntries(others), fields);
    for (const key of Object.keys(original)) if (!Object.hasOwn(row, key)) row[key] = undefined;
    return Object.setPrototypeOf(row, Object.getPrototypeOf(original));
  } catch {
    return failRead(input);
  }
}

/** Keys of fewer letters are too often somebody's own: `code` beside `mode`. */
const LONG_KEY = 8;

/** The key of ours that a foreign one misses by its writing alone; a mere plural or singular does not. */
const keyMeant: OtherKeys['meant'] = (key, known) => {
  const plain = (text: string) => text.toLowerCase().replace(/[_-]/g, '');
  const written = plain(key);
  return known.find((name) => {
    const ours = plain(name);
    const isPlural = `${written}s` === ours || written === `${ours}s`;
    return isNear(written, ours, name.length >= LONG_KEY && !isPlural ? 1 : 0);
  });
};

/** Reads a schedule in a row: a timeline or null as it is, data parsed. */
export function readRowSchedule(input: Input): Timeline | null | undefined {
  const { value } = input;
  return value === null || isTimeline(value) ? value : readCompiledSchedule(input);
}

/** Reads one of a few words, which may be absent. */
export function readWord<Word extends string>(
  input: Input,
  allowed: readonly Word[],
): Word | undefined | null {
  const word = input.value as Word | undefined | null;
  if (word == null || allowed.includes(word)) return word;
  return failType(input, allowed.map(describe).join(' or '), 'invalid-value');
}

/** A day, in minutes. */
const MAX_MINUTES = 1440;

/** Reads a number of minutes, which may be absent. */
export function readMinutes(input: Input): number | null | undefined {
  const minutes = input.value as number | null | undefined;
  const isWhole = Number.isInteger(minutes) && minutes! >= 0 && minutes! <= MAX_MINUTES;
  if (minutes == null || isWhole) return minutes;
  const code = typeof minutes === 'number' ? 'invalid-value' : undefined;
  return failType(input, `a whole number of minutes from 0 to ${MAX_MINUTES}`, code);
}
