import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { ScheduleData } from '../schedule/data.js';
import { describe } from '../schedule/describe.js';
import { Input } from '../schedule/input.js';
import { type Issue, ScheduleError } from '../schedule/issue.js';
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
  return valid((issues) => readCompiled(new Input(input, issues)));
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
  return safely((issues) => readCompiled(new Input(input, issues)));
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

/** Reads and compiles a schedule, or a part of a larger input that is one. Undefined where there are issues. */
export function readCompiled(input: Input): CompiledSchedule | undefined {
  const data = readSchedule(input);
  if (!data) return undefined;
  const { timeZone } = data;
  const zone = findZone(timeZone);
  if (zone) return input.isSound ? new CompiledSchedule(data, zone) : undefined;
  const meant = suggestTimeZone(timeZone);
  const hint = meant ? `did you mean "${meant}"?` : 'expected an IANA name or "+05:30"';
  const text = `${describe(timeZone)}: unknown time zone; ${hint}`;
  return input.at('timeZone').fail('unknown-time-zone', text);
}

/** What `read` makes of an input, or the issues that it notes. */
export function safely<T>(read: (issues: Issue[]) => T | undefined): ParseResult<T> {
  const issues: Issue[] = [];
  const value = read(issues);
  return issues.length === 0 ? { ok: true, value: value as T } : { ok: false, issues };
}

/** What `read` makes of an input; its issues are thrown. */
export function valid<T>(read: (issues: Issue[]) => T | undefined): T {
  const result = safely(read);
  if (!result.ok) throw new ScheduleError(result.issues);
  return result.value;
}
