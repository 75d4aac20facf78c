import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { ScheduleData } from '../schedule/data.js';
import type { Input } from '../schedule/parse/input.js';
import { type ParseResult, readOrThrow, readSafely } from '../schedule/parse/parse-result.js';
import { standardSchema } from '../schedule/parse/standard-schema.js';
import { CompiledSchedule } from './compiled-schedule.js';
import { readTimetable } from './read-timetable.js';
import type { Schedule } from './schedule.js';

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
  return readOrThrow(readCompiledSchedule, input);
}

/**
 * Parses a schedule like `parseSchedule`, and returns issues as data instead of throwing them.
 *
 * @example
 * ```ts
 * import { safeParseSchedule } from 'livehours';
 *
 * const result = safeParseSchedule({ timeZone: 'Paris', weekly: {} });
 * result.ok || result.issues[0]?.message;
 * // => '"Paris": unknown time zone; did you mean "Europe/Paris"?'
 * ```
 */
export function safeParseSchedule(input: unknown): ParseResult<Schedule> {
  return readSafely(readCompiledSchedule, input);
}

/**
 * The same parser as a [Standard Schema](https://standardschema.dev) (version 1), for forms and
 * routers that accept any schema library.
 *
 * @example
 * ```ts
 * import { scheduleSchema } from 'livehours';
 *
 * const result = await scheduleSchema['~standard'].validate({ timeZone: 'UTC' });
 * result.issues?.[0]?.path; // => ['weekly']
 * ```
 */
export const scheduleSchema: StandardSchemaV1<ScheduleData, Schedule> =
  /* @__PURE__ */ standardSchema(safeParseSchedule);

/** Reads a schedule that will be kept and searched; undefined where there are issues. */
export function readCompiledSchedule(input: Input): CompiledSchedule | undefined {
  const timetable = readTimetable(input);
  return timetable && new CompiledSchedule(timetable);
}
