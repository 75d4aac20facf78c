import { withPath } from '../base/path-text.js';
import { scheduleTimetable, timetableOf } from '../engine/availability.js';
import type { CompiledSchedule } from '../engine/compiled-schedule.js';
import { safeParseSchedule } from '../engine/parse-schedule.js';
import type { Schedule } from '../engine/schedule.js';
import { searchableOf } from '../engine/searchable.js';
import type { ScheduleData } from '../schedule/data.js';
import type { Zone } from '../zone/zone.js';

/**
 * A parsed schedule as it is, data parsed.
 *
 * @throws {TypeError} if it is a timeline that is not a schedule
 */
export function scheduleOf(schedule: Schedule | ScheduleData): Schedule {
  return searchableOf(scheduleTimetable(schedule)) as CompiledSchedule;
}

/**
 * A schedule without hours in a zone: a calendar of its dates.
 *
 * @throws {TypeError | RangeError} if there is no such zone
 */
export function emptyScheduleIn(timeZone: string): Schedule {
  const result = safeParseSchedule({ timeZone, weekly: {} });
  if (result.ok) return result.value;
  const { path, message } = result.issues[0]!;
  const text = withPath(path, message);
  throw typeof timeZone === 'string' ? new RangeError(text) : new TypeError(text);
}

/** The zone of a schedule. */
export function zoneOf(schedule: Schedule): Zone {
  return timetableOf(schedule)!.zone;
}
