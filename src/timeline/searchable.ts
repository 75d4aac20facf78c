import type { ScheduleData } from '../schedule/data.js';
import { checked } from './checked-timeline.js';
import { CompiledSchedule } from './compiled-schedule.js';
import { OpenHours } from './open-hours.js';
import { type Openable, openableOf } from './openable.js';
import type { SearchableTimeline, Timeline } from './timeline.js';

/** Hours that can be searched, made of hours that can be asked. */
export function searchableOf(hours: Openable): SearchableTimeline {
  // Never a caller's: whatever was parsed, by this copy of the library or by another, is a timeline.
  if (hours instanceof OpenHours) return new CompiledSchedule(hours);
  return 'edges' in hours ? (hours as SearchableTimeline) : checked(hours);
}

/**
 * The timeline of what a caller passed: a timeline as it is, data parsed afresh.
 *
 * @throws {ScheduleError} if it is neither
 */
export function asSearchable(timeline: Timeline | ScheduleData): SearchableTimeline {
  return searchableOf(openableOf(timeline));
}
