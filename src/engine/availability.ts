import type { ScheduleData } from '../schedule/data.js';
import { readOrThrow } from '../schedule/parse/parse-result.js';
import { isTimeline, type Timeline } from '../timeline/timeline.js';
import type { Overlay } from './overlay.js';
import { readTimetable } from './read-timetable.js';
import type { Schedule } from './schedule.js';
import { Timetable } from './timetable.js';

/**
 * Anything that can answer `isOpenAt`: a timeline, or what was read for that alone, the timetable of data
 * or an overlay. `searchableOf` makes a timeline of it that can be searched.
 */
export type Availability = Timeline | Timetable | Overlay<Availability>;

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
  return isSchedule(hours) ? readOrThrow(readTimetable, hours.toJSON()) : undefined;
}

/**
 * The timetable of what a caller passed as a schedule, and not as any timeline.
 *
 * @throws {TypeError} if it is a timeline that is not a schedule
 * @throws {ScheduleError} if it is invalid
 */
export function scheduleTimetable(schedule: Schedule | ScheduleData): Timetable {
  const timetable = timetableOf(availabilityOf(schedule));
  if (timetable) return timetable;
  throw new TypeError('schedule: expected a schedule, got a timeline');
}

/** Whether a timeline is a schedule, by its shape: it may come from another copy of this library. */
function isSchedule(hours: Availability): hours is Schedule {
  const { timeZone, toJSON } = hours as Partial<Schedule>;
  return typeof timeZone === 'string' && typeof toJSON === 'function';
}
