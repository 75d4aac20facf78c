import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { CanonicalData, ScheduleData } from '../schedule/data.js';
import { describe, type Issue, IssueList, type Place, ScheduleError } from '../schedule/issue.js';
import { readSchedule } from '../schedule/read-schedule.js';
import { CompiledSchedule } from './compiled-schedule.js';
import type { Schedule } from './schedule.js';
import { findZone, suggestTimeZone } from './time-zone.js';

/** What came of parsing: the value, or every issue at once. */
export type ParseResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Parses a schedule from untrusted JSON into its canonical, immutable form. The input is neither
 * changed nor kept. See the format in `docs/concepts.md`.
 *
 * @throws {ScheduleError} with every issue at once, each with its path
 * @example
 * ```ts
 * import { parseSchedule } from 'livehours';
 *
 * const schedule = parseSchedule({
 *   timeZone: 'Europe/Paris',
 *   weekly: { monday: ['13:30-18:00', '09:00-12:00', '12:00-12:30'] },
 * });
 * schedule.weekly.monday; // => ['09:00-12:30', '13:30-18:00']
 * ```
 */
export function parseSchedule(input: unknown): Schedule {
  return valid((issues) => readCompiled(input, undefined, issues));
}

/**
 * Parses a schedule like `parseSchedule`, and gives issues as data instead of throwing them.
 *
 * @example
 * ```ts
 * import { safeParseSchedule } from 'livehours';
 *
 * const result = safeParseSchedule({ timeZone: 'Paris', weekly: {} });
 * result.ok || result.issues[0]?.message;
 * // => 'timeZone: "Paris": unknown time zone; did you mean "Europe/Paris"?'
 * ```
 */
export function safeParseSchedule(input: unknown): ParseResult<Schedule> {
  return safely((issues) => readCompiled(input, undefined, issues));
}

/**
 * The same parser as a [Standard Schema](https://standardschema.dev) (version 1), for forms and
 * routers that validate with any schema library.
 *
 * @example
 * ```ts
 * import { scheduleSchema } from 'livehours';
 *
 * const result = await scheduleSchema['~standard'].validate({ timeZone: 'UTC' });
 * result.issues?.[0]?.path; // => ['weekly']
 * ```
 */
export const scheduleSchema: StandardSchemaV1<ScheduleData, Schedule> = {
  '~standard': {
    version: 1,
    vendor: 'livehours',
    validate(value) {
      const result = safeParseSchedule(value);
      return result.ok ? { value: result.value } : { issues: result.issues };
    },
  },
};

/** Reads and compiles a schedule that is part of a larger input. Undefined where there are issues. */
export function readCompiled(
  input: unknown,
  place: Place | undefined,
  issues: IssueList,
): CompiledSchedule | undefined {
  const data = readSchedule(input, place, issues);
  const { timeZone } = data;
  const zone = timeZone === undefined ? undefined : findZone(timeZone);
  if (timeZone !== undefined && !zone) {
    const meant = suggestTimeZone(timeZone);
    const hint = meant ? `did you mean ${describe(meant)}?` : 'expected an IANA name or "+05:30"';
    const message = `${describe(timeZone)}: unknown time zone; ${hint}`;
    issues.add({ parent: place, key: 'timeZone' }, 'unknown-time-zone', message);
  }
  return zone && issues.isEmpty ? new CompiledSchedule(data as CanonicalData, zone) : undefined;
}

/** What `read` makes of an input, or the issues that it found. */
export function safely<T>(read: (issues: IssueList) => T | undefined): ParseResult<T> {
  const issues = new IssueList();
  const value = read(issues);
  return issues.isEmpty ? { ok: true, value: value as T } : { ok: false, issues: issues.toArray() };
}

/** What `read` makes of an input; its issues are thrown. */
export function valid<T>(read: (issues: IssueList) => T | undefined): T {
  const result = safely(read);
  if (!result.ok) throw new ScheduleError(result.issues);
  return result.value;
}
