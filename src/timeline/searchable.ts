import type { ScheduleData } from '../schedule/data.js';
import { Input } from '../schedule/input.js';
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
  return asSearchable(timeline) ?? valid((issues) => readCompiled(new Input(timeline, issues)));
}

/** A timeline that can be searched; undefined for what is none, and may be data. */
export function asSearchable(value: unknown): SearchableTimeline | undefined {
  if (!isTimeline(value)) return undefined;
  return hasMethod(value, 'edges') ? (value as SearchableTimeline) : new CheckedTimeline(value);
}

export function hasMethod(value: unknown, name: string): boolean {
  try {
    return typeof (value as Record<string, unknown> | null)?.[name] === 'function';
  } catch {
    return false; // the parser will say what is unreadable
  }
}
