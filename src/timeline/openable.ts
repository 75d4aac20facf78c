import type { CanonicalData, ScheduleData } from '../schedule/data.js';
import type { Input } from '../schedule/input.js';
import { readSchedule } from '../schedule/read-schedule.js';
import { valid } from '../schedule/reading.js';
import type { CompiledSchedule } from './compiled-schedule.js';
import { OpenHours } from './open-hours.js';
import type { Schedule } from './schedule.js';
import { findZone, suggestTimeZone } from './time-zone.js';
import type { Timeline } from './timeline.js';

/** What can be asked whether it is open: a timeline as it is, or data that was read for no more than that. */
export type Openable = Timeline | OpenHours;

/** Whether a value is a timeline, by its shape: copies of this library may meet in one process. */
export function isTimeline(value: unknown): value is Timeline {
  try {
    return typeof (value as Partial<Timeline> | null)?.isOpenAt === 'function';
  } catch {
    return false; // the parser will say what is unreadable
  }
}

/** What lies behind the hours of a schedule, of any make; undefined for a timeline that is none. */
export function openHoursOf(hours: Openable): OpenHours | undefined {
  if (hours instanceof OpenHours) return hours;
  return 'timeZone' in hours ? valid(readOpenHours, (hours as Schedule).toJSON()) : undefined;
}

/**
 * Whether a timeline is a schedule of this copy of the library. What another copy lays out, it may lay out
 * otherwise.
 */
export function isCompiled(timeline: Timeline): timeline is CompiledSchedule {
  return timeline instanceof OpenHours;
}

/** What a caller passed as hours: a timeline as it is, data parsed afresh. */
export function openableOf(hours: Timeline | ScheduleData): Openable {
  return isTimeline(hours) ? hours : valid(readOpenHours, hours);
}

/** Reads a schedule, or a part of a larger input that is one. Undefined where there are issues. */
export function readOpenHours(input: Input): OpenHours | undefined {
  const data = readSchedule(input);
  if (!data) return undefined;
  const { timeZone = 'UTC' } = data;
  const zone = findZone(timeZone);
  if (zone) return input.isSound ? new OpenHours(data as CanonicalData, zone) : undefined;
  const meant = suggestTimeZone(timeZone);
  const hint = meant ? `did you mean "${meant}"?` : 'expected an IANA name or "+05:30"';
  const named = input.at('timeZone', timeZone);
  return named.failText('unknown-time-zone', `unknown time zone; ${hint}`);
}
