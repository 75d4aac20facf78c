import type { ScheduleData } from '../schedule/data.js';
import { checked } from './checked-timeline.js';
import { CompiledSchedule } from './compiled-schedule.js';
import { OpenHours } from './open-hours.js';
import { type Openable, openableOf } from './openable.js';
import type { SearchableTimeline, Timeline } from './timeline.js';

/** Hours that can be searched, made of hours that can be asked. */
export function searchableOf(hours: Openable): SearchableTimeline {
  if ((hours as Partial<SearchableTimeline>).nextEdge) return hours as SearchableTimeline;
  return hours instanceof OpenHours ? new CompiledSchedule(hours) : checked(hours as Timeline);
}

/**
 * The timeline of what a caller passed: a timeline as it is, data parsed afresh.
 *
 * @throws {ScheduleError} if it is neither
 */
export function asSearchable(timeline: Timeline | ScheduleData): SearchableTimeline {
  return searchableOf(openableOf(timeline));
}
