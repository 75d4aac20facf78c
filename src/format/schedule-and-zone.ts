import { timetableOf } from '../engine/availability.js';
import { parseSchedule, safeParseSchedule } from '../engine/parse-schedule.js';
import type { Schedule } from '../engine/schedule.js';
import type { ScheduleData } from '../schedule/data.js';
import type { Zone } from '../zone/zone.js';

/** A parsed schedule as it is, data parsed. */
export function scheduleOf(schedule: Schedule | ScheduleData): Schedule {
  const { isOpenAt, timeZone } = (schedule ?? {}) as Partial<Schedule>;
  const isParsed = typeof isOpenAt === 'function' && timeZone !== undefined;
  return isParsed ? (schedule as Schedule) : parseSchedule(schedule);
}

/**
 * A schedule without hours in a zone: a calendar of its dates.
 *
 * @throws {TypeError | RangeError} if there is no such zone
 */
export function emptyScheduleIn(timeZone: string): Schedule {
  const result = safeParseSchedule({ timeZone, weekly: {} });
  if (result.ok) return result.value;
  const { message } = result.issues[0]!;
  throw typeof timeZone === 'string' ? new RangeError(message) : new TypeError(message);
}

/** The zone of a schedule. */
export function zoneOf(schedule: Schedule): Zone {
  return timetableOf(schedule)!.zone;
}
