import type { ScheduleData } from '../schedule/data.js';
import { FunctionTimeline, type SearchableTimeline } from '../timeline/searchable-timeline.js';
import type { Timeline } from '../timeline/timeline.js';
import { validated } from '../timeline/validated-timeline.js';
import { type Availability, availabilityOf } from './availability.js';
import { CompiledSchedule } from './compiled-schedule.js';
import { Overlay } from './overlay.js';
import { searchableOverlay } from './searchable-overlay.js';
import { Timetable } from './timetable.js';

/** A timeline that can be searched, made of anything that can answer `isOpenAt`. */
export function searchableOf(hours: Availability): SearchableTimeline {
  if (hours instanceof CompiledSchedule || hours instanceof FunctionTimeline) return hours;
  if (hours instanceof Timetable) return new CompiledSchedule(hours);
  return hours instanceof Overlay
    ? searchableOverlay(hours, searchableOf(hours.base))
    : validated(hours);
}

/**
 * The same for what a caller passed as a schedule: a timeline, or data, which is parsed afresh.
 *
 * @throws {ScheduleError} if it is neither
 */
export function searchableFrom(schedule: Timeline | ScheduleData): SearchableTimeline {
  return searchableOf(availabilityOf(schedule));
}
