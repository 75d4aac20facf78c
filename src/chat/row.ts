import { describe } from '../schedule/describe.js';
import type { Input, Readers } from '../schedule/input.js';
import type { Schedule } from '../timeline/schedule.js';
import type { Timeline } from '../timeline/timeline.js';

/** What parsing makes of a schedule: timelines and null stay as they are. */
export type ParsedTimeline<S> = unknown extends S
  ? Schedule | Timeline | null | undefined
  : S extends Timeline | null | undefined
    ? S
    : Schedule;

/** A row with its schedule parsed, and every other field as it was. */
export type Parsed<T, Own> = Omit<T, keyof Own> &
  Pick<Own, Exclude<keyof Own, 'schedule'>> &
  (T extends { readonly schedule?: infer S }
    ? { readonly schedule: ParsedTimeline<S> }
    : { readonly schedule?: Schedule | Timeline | null | undefined });

/** What reads a row of the caller's: what its readers know, and every other field as it is. */
export function rowReader<Own>(
  key: string,
  readers: Readers<Own>,
): <T>(root: Input) => Parsed<T, Own> {
  return <T>(root: Input) => {
    const others = new Map<string, unknown>();
    const fields = root.at(key, root.value).fields(readers, others);
    // Not spread: of such an object, V8 takes long to say that it has no `presence`.
    const row = Object.assign(Object.fromEntries(others), fields);
    // An instance of a class stays one.
    return (fields && Object.setPrototypeOf(row, Object.getPrototypeOf(root.value))) as Parsed<
      T,
      Own
    >;
  };
}

/** Reads a word that may be absent. */
export function readWord<Word extends string>(
  input: Input,
  allowed: readonly Word[],
): Word | undefined | null {
  const word = input.value as Word | undefined | null;
  if (word == null || allowed.includes(word)) return word;
  return input.failType(allowed.map(describe).join(' or '), 'invalid-value');
}
