import type { CanonicalData } from '../schedule/data.js';
import type { Input } from '../schedule/parse/input.js';
import { readScheduleData } from '../schedule/parse/read-schedule-data.js';
import { findZoneOrFail, readZone } from './read-zone.js';
import { Timetable } from './timetable.js';

/**
 * Reads a schedule, which may be part of a larger input, and places it in its zone; undefined where there
 * are issues.
 */
export function readTimetable(input: Input): Timetable | undefined {
  const data = readScheduleData(input, readZone);
  if (!data) return undefined;
  const { timeZone = 'UTC' } = data;
  const zone = findZoneOrFail(input.at('timeZone', timeZone), timeZone);
  return zone && input.isSound ? new Timetable(data as CanonicalData, zone) : undefined;
}
