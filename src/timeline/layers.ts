import type { Overrides, ScheduleData } from '../schedule/data.js';
import type { IssueList, Place } from '../schedule/issue.js';
import { readOverrides } from '../schedule/read-override.js';
import type { CompiledSchedule } from './compiled-schedule.js';
import { readCompiled, valid } from './parse-schedule.js';
import type { Schedule } from './schedule.js';
import { hasMethod, isTimeline } from './searchable.js';
import type { SearchableTimeline } from './timeline.js';

/** Overrides that a parser made, with the schedule that they were last laid over. */
const layers = new WeakMap<Overrides, { base?: CompiledSchedule; layered?: CompiledSchedule }>();

/** Reads overrides that are kept apart from any schedule; laying them over one again is then quick. */
export function parseOverrides(value: unknown, place: Place, issues: IssueList): Overrides {
  const overrides = readOverrides(value, place, issues);
  if (issues.isEmpty) layers.set(overrides, {});
  return overrides;
}

/**
 * Hours with more overrides laid over them, in the zone of those hours. A `schedule` that is none
 * has no zone: its dates then have none, which is an issue.
 */
export function withOverrides(
  schedule: unknown,
  hours: SearchableTimeline,
  value: unknown,
  place: Place,
  issues: IssueList,
): SearchableTimeline {
  const layer = layers.get(value as Overrides);
  const overrides = layer ? (value as Overrides) : readOverrides(value, place, issues);
  if (overrides.length === 0 || !issues.isEmpty) return hours;
  const base = isCompiled(hours) ? hours : readForeign(schedule, place, issues);
  if (!base) return hours;
  if (layer?.base === base) return layer.layered!;
  const layered = base.with(overrides);
  if (layer) Object.assign(layer, { base, layered });
  return layered;
}

/** The compiled schedule of a schedule of any make, or of its data. */
export function compiled(schedule: Schedule | ScheduleData): CompiledSchedule {
  if (isCompiled(schedule)) return schedule;
  return valid((issues) => readCompiled(dataOf(schedule), undefined, issues));
}

function isCompiled(value: unknown): value is CompiledSchedule {
  return isTimeline(value) && hasMethod(value, 'explain');
}

function readForeign(
  schedule: unknown,
  place: Place,
  issues: IssueList,
): CompiledSchedule | undefined {
  if (isTimeline(schedule) && 'timeZone' in schedule) {
    return readCompiled(dataOf(schedule), place, issues);
  }
  const message = 'dates need a time zone, and there is no schedule underneath that has one';
  issues.add(place, 'missing-time-zone', message);
  return undefined;
}

/** A schedule of another make gives its data, as `JSON.stringify` would have it. */
function dataOf(schedule: unknown): unknown {
  return hasMethod(schedule, 'toJSON') ? (schedule as Schedule).toJSON() : schedule;
}
