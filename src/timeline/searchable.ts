import type { ScheduleData } from '../schedule/data.js';
import type { IssueList, Place } from '../schedule/issue.js';
import { CheckedTimeline } from './checked-timeline.js';
import { readCompiled, valid } from './parse-schedule.js';
import type { SearchableTimeline, Timeline } from './timeline.js';

/** Whether a value is a timeline, by its shape: copies of this library may meet in one process. */
export function isTimeline(value: unknown): value is Timeline {
  return hasMethod(value, 'isOpenAt');
}

/**
 * The timeline of what a caller passed: a timeline as it is, data parsed afresh.
 *
 * @throws {ScheduleError} if it is neither
 */
export function searchable(timeline: Timeline | ScheduleData): SearchableTimeline {
  return valid((issues) => readSearchable(timeline, undefined, issues));
}

/** The same for a part of a larger input, whose place the issues name. */
export function readSearchable(
  value: unknown,
  place: Place | undefined,
  issues: IssueList,
): SearchableTimeline | undefined {
  if (!isTimeline(value)) return readCompiled(value, place, issues);
  return hasMethod(value, 'changeAfter')
    ? (value as SearchableTimeline)
    : new CheckedTimeline(value);
}

/** A timeline as it is, data parsed: for rows that are kept. */
export function readTimeline(
  value: unknown,
  place: Place,
  issues: IssueList,
): Timeline | undefined {
  return isTimeline(value) ? value : readCompiled(value, place, issues);
}

export function hasMethod(value: unknown, name: string): boolean {
  try {
    return typeof (value as Record<string, unknown> | null)?.[name] === 'function';
  } catch {
    return false; // the parser will say what is unreadable
  }
}
