import { describe, isObject } from '../../base/describe.js';
import type { Issue, IssueCode, IssuePath } from './issue.js';

/** Enough for a person to work through; bounded, so that hostile input cannot make the report huge. */
const MAX_ISSUES = 100;

/** The longest text that is tried as JSON, to say that it was not parsed. */
const MAX_JSON_LENGTH = 100_000;

/** A part of an input, and the issues of the whole. */
interface Place {
  readonly value: unknown;
  readonly path: IssuePath;
  readonly issues: Issue[];
}

/** What an issue may say beside its code and message. */
type Details = Pick<Issue, 'expected' | 'received'>;

/** What was probably meant, if that is known. */
type Fix = '' | { path?: IssuePath; value: unknown } | { key: string } | undefined;

// Each function adds one issue about a part of an input, and returns undefined: there is no value.

/** A value of another type than the expected one, or whatever else was received instead. */
export function failType(
  place: Place,
  expected: string,
  code: IssueCode = 'wrong-type',
  received = describe(place.value),
  hint = '',
  fix?: Fix,
): undefined {
  const message = `expected ${expected}, got ${received}${hint}`;
  return fail(place, code, message, { expected, received }, fix);
}

/** A list that is too long. */
export function failSize(place: Place, expected: string, size: number): undefined {
  return failType(place, expected, 'too-many-items', `${size}`);
}

/** A value that should be an object. It may be JSON that was not parsed. */
export function failObject(place: Place): undefined {
  const value = parseJson(place.value);
  return isObject(value)
    ? failType(place, 'an object', undefined, undefined, ': JSON that was not parsed?', { value })
    : failType(place, 'an object');
}

/** A text, which is quoted; `meant` is what to write instead, if that is known. */
export function failText(
  place: Place,
  code: IssueCode,
  problem: string,
  expected?: string,
  meant?: string,
): undefined {
  const received = describe(place.value);
  const hint = meant ? `; did you mean ${describe(meant)}?` : '';
  const details = { ...(expected && { expected }), received };
  return fail(place, code, `${received}: ${problem}${hint}`, details, meant && { value: meant });
}

/** An unknown key; `key` is the one that was meant, if that is known. */
export function failKey(place: Place, expected: string, key: string | undefined): undefined {
  const hint = key ? `did you mean "${key}"?` : `expected one of ${expected}`;
  return fail(place, 'unknown-key', `unknown key; ${hint}`, { expected }, key && { key });
}

/** Any issue. What is to be fixed is this part, unless the fix has a path of its own. */
export function fail(
  place: Place,
  code: IssueCode,
  message: string,
  details?: Details,
  fix?: Fix,
): undefined {
  const { issues, path } = place;
  if (issues.length === MAX_ISSUES) {
    issues.push({ path: [], code: 'too-many-issues', message: `more than ${MAX_ISSUES} issues` });
    throw issues; // reading on would report nothing more
  }
  issues.push({ path, code, message, ...details, ...(fix && { fix: { path, ...fix } }) });
}

/** A value that threw while it was read. */
export function failRead(place: Place): undefined {
  return fail(place, 'unreadable', 'threw while it was read');
}

function parseJson(value: unknown): unknown {
  try {
    const parsed =
      typeof value === 'string' && value.length <= MAX_JSON_LENGTH && JSON.parse(value);
    // What is nested too deep to be written again is no use as a fix.
    return JSON.stringify(parsed) && parsed;
  } catch {
    return undefined;
  }
}
