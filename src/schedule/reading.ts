import { Input } from './input.js';
import { type Issue, ScheduleError } from './issue.js';

/** What came of parsing: the value, or every issue at once. */
export type ParseResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** What `read` makes of an input, or the issues that come up. */
export function safely<T>(read: (input: Input) => T | undefined, value?: unknown): ParseResult<T> {
  const input = new Input(value);
  const { issues } = input;
  let result: T | undefined;
  try {
    result = read(input);
  } catch (error) {
    if (error !== issues) throw error;
  }
  return input.isSound ? { ok: true, value: result as T } : { ok: false, issues };
}

/** What `read` makes of an input; issues are thrown. */
export function valid<T>(read: (input: Input) => T | undefined, value?: unknown): T {
  const result = safely(read, value);
  if (result.ok) return result.value;
  throw new ScheduleError(result.issues);
}
