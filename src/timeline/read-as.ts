import type { ScheduleData } from '../schedule/data.js';
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
  const { timeZone } = data;
  const zone = findZone(timeZone);
  if (zone) return input.isSound ? new Compiled(data, zone) : undefined;
  const meant = suggestTimeZone(timeZone);
  const hint = meant ? `did you mean "${meant}"?` : 'expected an IANA name or "+05:30"';
  const text = `${describe(timeZone)}: unknown time zone; ${hint}`;
  return input.at('timeZone').fail('unknown-time-zone', text);
}

/** What a caller passed as hours, for a purpose: a timeline as it is, data parsed afresh. */
export function readTimeline<T>(purpose: Purpose<T>, timeline: Timeline | ScheduleData): T {
  return isTimeline(timeline)
    ? purpose.adopt(timeline)
    : valid((issues) => readAs(purpose.Compiled, new Input(timeline, issues)));
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
