/**
 * What can be wrong with a schedule, a brand or a member. `docs/errors.md` shows an example of each.
 *
 * - `unreadable`: reading the value threw an exception
 * - `wrong-type`: a value of another kind than the format asks for
 * - `missing-key`: a key that the format requires is not there
 * - `unknown-key`: a key that the format does not know
 * - `conflicting-keys`: keys that exclude one another
 * - `invalid-time`: a range of hours that is not `HH:MM-HH:MM` (or with seconds) on a 24-hour clock
 * - `empty-range`: a range that ends where it starts
 * - `overlapping-ranges`: two ranges of one list that overlap
 * - `invalid-date`: not `YYYY-MM-DD` or `MM-DD`, or no date of the calendar
 * - `mixed-dates`: `from` and `to` of different forms
 * - `reversed-dates`: a full `to` before its `from`
 * - `unknown-time-zone`: a zone that the runtime does not know
 * - `missing-time-zone`: dated overrides over hours that have no zone
 * - `invalid-value`: a word that is none of those allowed, such as a mode
 * - `too-many-issues`: more issues than are listed
 */
export type IssueCode =
  | 'unreadable'
  | 'wrong-type'
  | 'missing-key'
  | 'unknown-key'
  | 'conflicting-keys'
  | 'invalid-time'
  | 'empty-range'
  | 'overlapping-ranges'
  | 'invalid-date'
  | 'mixed-dates'
  | 'reversed-dates'
  | 'unknown-time-zone'
  | 'missing-time-zone'
  | 'invalid-value'
  | 'too-many-issues';

/** Where a value stands: keys and list positions, from the outermost in. */
export type Path = readonly (string | number)[];

/** One thing that is wrong with an input. */
export interface Issue {
  /** Where it stands, from the outermost key in; empty for the input as a whole. */
  readonly path: Path;
  readonly code: IssueCode;
  /** For people: the path, what came and what was expected, such as `weekly.friday[1]: "25:00-26:00": …`. */
  readonly message: string;
}

/**
 * Thrown for a schedule, a brand or a member that makes no sense, with every issue at once.
 *
 * @example
 * ```ts
 * import { parseSchedule, ScheduleError } from 'livehours';
 *
 * let message = '';
 * try {
 *   parseSchedule({ timeZone: 'Europe/Paris', weekly: { friday: ['25:00-26:00'] } });
 * } catch (error) {
 *   if (error instanceof ScheduleError) message = error.issues[0]?.message ?? '';
 * }
 * message; // => 'weekly.friday[0]: "25:00-26:00": hours run from 00 to 23 (24:00 only as an end)'
 * ```
 */
export class ScheduleError extends Error {
  override readonly name = 'ScheduleError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => issue.message).join('\n'));
    this.issues = issues;
  }
}

/** Where the reader stands: a path that costs nothing until an issue needs it. */
export interface Place {
  readonly parent: Place | undefined;
  readonly key: string | number;
}

function pathOf(place: Place | undefined): Path {
  const path: (string | number)[] = [];
  for (let at = place; at; at = at.parent) path.unshift(at.key);
  return path;
}

/** Enough for a person to work through; bounded, so that a hostile input cannot make the report huge. */
const LISTED = 100;

/** The issues of one input, collected while it is read. */
export class IssueList {
  readonly #issues: Issue[] = [];

  get isEmpty(): boolean {
    return this.#issues.length === 0;
  }

  /** True once there are more issues than are listed: reading on would tell nothing more. */
  get isFull(): boolean {
    return this.#issues.length > LISTED;
  }

  add(place: Place | undefined, code: IssueCode, text: string): void {
    if (this.#issues.length < LISTED) {
      const path = pathOf(place);
      const where = pathText(path);
      this.#issues.push({ path, code, message: where ? `${where}: ${text}` : text });
    } else if (!this.isFull) {
      const message = `there are more issues than the ${LISTED} listed`;
      this.#issues.push({ path: [], code: 'too-many-issues', message });
    }
  }

  toArray(): readonly Issue[] {
    return this.#issues;
  }
}

function pathText(path: Path): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else if (!/^[\w$]{1,40}$/.test(key)) text += `[${describe(key)}]`;
    else text += text ? `.${key}` : key;
  }
  return text;
}

/** A few dozen characters of an input are enough to find it again. */
const QUOTED = 40;

/** A value as a message quotes it: short, and without running any code of the value's. */
export function describe(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > QUOTED ? `${value.slice(0, QUOTED)}…` : value);
  }
  if (typeof value === 'object' && value !== null) return isArray(value) ? 'a list' : 'an object';
  if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`;
  return String(value).slice(0, QUOTED);
}

function isArray(value: unknown): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false; // a revoked proxy
  }
}
