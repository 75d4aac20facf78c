import type { ScheduleData } from '../schedule/data.js';
import { readOrThrow } from '../schedule/parse/parse-result.js';
import { isTimeline, type Timeline } from '../timeline/timeline.js';
import { readTimetable } from './read-timetable.js';
import type { Schedule } from './schedule.js';
import { Timetable } from './timetable.js';

/** Anything that can answer `isOpenAt`: a timeline, or the timetable of data that was read for that alone. */
export type Availability = Timeline | Timetable;

/**
 * What a caller passed as a schedule: a timeline as it is, data parsed afresh.
 *
 * @throws {ScheduleError} if it is neither
 */
export function availabilityOf(schedule: Timeline | ScheduleData): Availability {
  return isTimeline(schedule) ? schedule : readOrThrow(readTimetable, schedule);
}

/** The timetable of a schedule, of whichever copy of this library; undefined for any other timeline. */
export function timetableOf(hours: Availability): Timetable | undefined {
  if (hours instanceof Timetable) return hours;
  return 'timeZone' in hours ? readOrThrow(readTimetable, (hours as Schedule).toJSON()) : undefined;
}
