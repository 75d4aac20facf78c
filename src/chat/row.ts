import { describe } from '../base/describe.js';
import { readCompiledSchedule } from '../engine/parse-schedule.js';
import type { Schedule } from '../engine/schedule.js';
import type { Input, Readers } from '../schedule/parse/input.js';
import { isTimeline, type Timeline } from '../timeline/timeline.js';

/** What a schedule becomes when it is parsed; timelines and null stay as they are. */
export type ParsedTimeline<S> = unknown extends S
  ? Schedule | Timeline | null | undefined
  : S extends Timeline | null | undefined
    ? S
    : Schedule;

/** A row with its schedule parsed and every other field as it was. */
export type Parsed<T, Own> = Omit<T, keyof Own> &
  Pick<Own, Exclude<keyof Own, 'schedule'>> &
  (T extends { readonly schedule?: infer S }
    ? { readonly schedule: ParsedTimeline<S> }
    : { readonly schedule?: Schedule | Timeline | null | undefined });

/** A function that parses a caller's row: the fields that have readers. It keeps all others. */
export function rowReader<Own>(
  key: string,
  readers: Readers<Own>,
): <T>(root: Input) => Parsed<T, Own> {
  return <T>(root: Input) => {
    const others = new Map<string, unknown>();
    const fields = root.at(key, root.value).fields(readers, others);
    // Not by spreading: V8 is slow to look up a missing `presence` in the result of that.
    const row = Object.assign(Object.fromEntries(others), fields);
    // An instance of a class stays one.
    return (fields && Object.setPrototypeOf(row, Object.getPrototypeOf(root.value))) as Parsed<
      T,
      Own
    >;
  };
}

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
  return input.failType(allowed.map(describe).join(' or '), 'invalid-value');
}
