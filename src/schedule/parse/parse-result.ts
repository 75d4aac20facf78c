import { Input } from './input.js';
import { type Issue, ScheduleError } from './issue.js';

/** The outcome of parsing: the value, or every issue at once. */
export type ParseResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** What `read` returns for an input, or the issues that it found. */
export function readSafely<T>(
  read: (input: Input) => T | undefined,
  value?: unknown,
): ParseResult<T> {
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

/** What `read` returns for an input; issues are thrown as one `ScheduleError`. */
export function readOrThrow<T>(read: (input: Input) => T | undefined, value?: unknown): T {
  const result = readSafely(read, value);
  if (result.ok) return result.value;
  throw new ScheduleError(result.issues);
}
