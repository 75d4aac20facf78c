import type { ScheduleData } from '../schedule/data.js';
import { checked } from './checked-timeline.js';
import { CompiledSchedule } from './compiled-schedule.js';
import { always } from './intervals.js';
import type { Purpose } from './purpose.js';
import { readTimeline } from './read-as.js';
import type { SearchableTimeline, Timeline } from './timeline.js';

/** Reads hours that are going to be searched. */
export const searchable: Purpose<SearchableTimeline> = {
  Compiled: CompiledSchedule,
  adopt: (timeline) => ('edges' in timeline ? (timeline as SearchableTimeline) : checked(timeline)),
  always: always as SearchableTimeline,
};

/**
 * The timeline of what a caller passed: a timeline as it is, data parsed afresh.
 *
 * @throws {ScheduleError} if it is neither
 */
export function asSearchable(timeline: Timeline | ScheduleData): SearchableTimeline {
  return readTimeline(searchable, timeline);
}
