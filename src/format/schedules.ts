import type { ScheduleData } from '../schedule/data.js';
import { parseSchedule, safeParseSchedule } from '../timeline/parse-schedule.js';
import type { Schedule } from '../timeline/schedule.js';

/** A schedule as it is, data parsed. */
export function scheduleOf(schedule: Schedule | ScheduleData): Schedule {
  const { isOpenAt, timeZone } = (schedule ?? {}) as Partial<Schedule>;
  const isParsed = typeof isOpenAt === 'function' && timeZone !== undefined;
  return isParsed ? (schedule as Schedule) : parseSchedule(schedule);
}

/** A schedule of a zone, without hours: it tells dates, and proves that there is such a zone. */
export function scheduleIn(timeZone: string): Schedule {
  const result = safeParseSchedule({ timeZone, weekly: {} });
  if (result.ok) return result.value;
  const { message } = result.issues[0]!;
  throw typeof timeZone === 'string' ? new RangeError(message) : new TypeError(message);
}
