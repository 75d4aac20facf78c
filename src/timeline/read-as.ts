import type { CanonicalData, ScheduleData } from '../schedule/data.js';
import { describe } from '../schedule/describe.js';
import { Input } from '../schedule/input.js';
import { type Issue, ScheduleError } from '../schedule/issue.js';
import { readSchedule } from '../schedule/read-schedule.js';
import { type Compiled, isTimeline, type Purpose } from './purpose.js';
import { findZone, suggestTimeZone } from './time-zone.js';
import type { Timeline } from './timeline.js';

/** What came of parsing: the value, or every issue at once. */
export type ParseResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads a schedule, or a part of a larger input that is one, and compiles it. Undefined where there are issues. */
export function readAs<T>(Compiled: Compiled<T>, input: Input): T | undefined {
  const data = readSchedule(input);
  if (!data) return undefined;
  const { timeZone = 'UTC' } = data;
  const zone = findZone(timeZone);
  if (zone) return input.isSound ? new Compiled(data as CanonicalData, zone) : undefined;
  const meant = suggestTimeZone(timeZone);
  const hint = meant ? `did you mean "${meant}"?` : 'expected an IANA name or "+05:30"';
  const text = `${describe(timeZone)}: unknown time zone; ${hint}`;
  return input.at('timeZone').fail('unknown-time-zone', text);
}

/** What a caller passed as hours, for a purpose: a timeline as it is, data parsed afresh. */
export function readTimeline<T>(purpose: Purpose<T>, timeline: Timeline | ScheduleData): T {
  return isTimeline(timeline)
    ? purpose.adopt(timeline)
    : valid((input) => readAs(purpose.Compiled, input), timeline);
}

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
  if (!result.ok) throw new ScheduleError(result.issues);
  return result.value;
}
