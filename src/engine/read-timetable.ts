import type { CanonicalData } from '../schedule/data.js';
import { failText } from '../schedule/parse/fail.js';
import type { Input } from '../schedule/parse/input.js';
import { readScheduleData } from '../schedule/parse/read-schedule-data.js';
import { findZone } from '../zone/find-zone.js';
import { suggestZone } from '../zone/suggest-zone.js';
import { Timetable } from './timetable.js';

/**
 * Reads a schedule, which may be part of a larger input, and places it in its zone; undefined where there
 * are issues. An unknown zone is one: see `docs/errors.md#unknown-time-zone`.
 */
export function readTimetable(input: Input): Timetable | undefined {
  const data = readScheduleData(input);
  if (!data) return undefined;
  const { timeZone = 'UTC' } = data;
  const zone = findZone(timeZone);
  if (zone) return input.isSound ? new Timetable(data as CanonicalData, zone) : undefined;
  const meant = suggestZone(timeZone);
  const problem = `unknown time zone${meant ? '' : `; expected ${A_ZONE}`}`;
  return failText(input.at('timeZone', timeZone), 'unknown-time-zone', problem, A_ZONE, meant);
}

const A_ZONE = 'an IANA name or "+05:30"';
