import { withPath } from '../../base/path-text.js';

/**
 * What can be wrong with a schedule, a brand or a member. `docs/errors.md` shows an example of each.
 *
 * - `unreadable`: reading the value threw an exception
 * - `wrong-type`: a value of another type than the format expects
 * - `missing-key`: a required key is missing
 * - `unknown-key`: a key that the format does not know
 * - `conflicting-keys`: keys that exclude each other, or one that its dates do not go with
 * - `invalid-range`: not `HH:MM-HH:MM` (or with seconds) on a 24-hour clock, or of zero length
 * - `overlapping-ranges`: two ranges of one list that overlap
 * - `invalid-date`: of no form that is allowed there, or not a date of the calendar
 * - `mixed-dates`: `from` and `to` in different forms
 * - `reversed-dates`: a full `to` before its `from`, or an `until` before its first date
 * - `unknown-time-zone`: a zone that the runtime does not know
 * - `invalid-value`: a word or a number other than those allowed, for instance as a mode
 * - `duplicate-id`: two members of one id, in a roster or a store
 * - `too-many-items`: more overrides, ranges, weekdays or journeys than are allowed
 * - `too-many-issues`: there are more issues than are listed
 */
export type IssueCode =
  | 'unreadable'
  | 'wrong-type'
  | 'missing-key'
  | 'unknown-key'
  | 'conflicting-keys'
  | 'invalid-range'
  | 'overlapping-ranges'
  | 'invalid-date'
  | 'mixed-dates'
  | 'reversed-dates'
  | 'unknown-time-zone'
  | 'invalid-value'
  | 'duplicate-id'
  | 'too-many-items'
  | 'too-many-issues';

/** Where a value is: keys and list indexes, from the outermost in. */
export type IssuePath = readonly (string | number)[];

/** What was probably meant: another value at a path, or another name for the key there. */
export type IssueFix =
  | { readonly path: IssuePath; readonly value: unknown }
  | { readonly path: IssuePath; readonly key: string };

/** One problem with an input. */
export interface Issue {
  /** Where it is, from the outermost key in; empty for the input as a whole. */
  readonly path: IssuePath;
  readonly code: IssueCode;
  /** For people, without the path: what came and what was expected, such as `"25:00-26:00": hours run …`. */
  readonly message: string;
  /** What the format expects there, such as `a text`; where it can be said in a few words. */
  readonly expected?: string;
  /** What came, quoted in a few dozen characters. */
  readonly received?: string;
  /** What was probably meant, for a button. */
  readonly fix?: IssueFix;
}

/**
 * Thrown for an invalid schedule, brand or member, with every issue at once.
 *
 * @example
 * ```ts
 * import { parseSchedule, ScheduleError } from 'livehours';
 *
 * let message = '';
 * try {
 *   parseSchedule({ timeZone: 'Europe/Paris', weekly: { friday: ['25:00-26:00'] } });
 * } catch (error) {
 *   if (error instanceof ScheduleError) message = error.message;
 * }
 * message; // => 'weekly.friday[0]: "25:00-26:00": hours run from 00 to 23 (24:00 only as an end)'
 * ```
 */
export class ScheduleError extends Error {
  override readonly name = 'ScheduleError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(({ path, message }) => withPath(path, message)).join('\n'));
    this.issues = issues;
  }
}
