import type { Overrides, ScheduleData } from '../schedule/data.js';
import { Input } from '../schedule/input.js';
import { readOverrides } from '../schedule/read-override.js';
import { CompiledSchedule, isCompiled } from './compiled-schedule.js';
import { readCompiled, valid } from './parse-schedule.js';
import type { Schedule } from './schedule.js';
import { hasMethod, isTimeline } from './searchable.js';
import type { SearchableTimeline } from './timeline.js';

/** Overrides that a parser made, with the schedule that they were last laid over. */
const layers = new WeakMap<Overrides, { base?: CompiledSchedule; layered?: CompiledSchedule }>();

/** Reads overrides that are kept apart from any schedule; laying them over one again is then quick. */
export function parseOverrides(input: Input): Overrides {
  const overrides = readOverrides(input);
  if (input.isSound) layers.set(overrides, {});
  return overrides;
}

/**
 * Hours with more overrides laid over them, in the zone of those hours. A `schedule` that is none
 * has no zone: its dates then have none, which is an issue.
 */
export function withOverrides(
  schedule: unknown,
  hours: SearchableTimeline,
  input: Input,
): SearchableTimeline {
  const layer = layers.get(input.value as Overrides);
  const overrides = layer ? (input.value as Overrides) : readOverrides(input);
  if (overrides.length === 0 || !input.isSound) return hours;
  const base = isCompiled(hours) ? hours : readForeign(schedule, input);
  if (!base) return hours;
  if (layer?.base === base) return layer.layered!;
  const layered = overlaid(base, overrides);
  if (layer) Object.assign(layer, { base, layered });
  return layered;
}

/** The compiled schedule of a schedule of any make, or of its data. */
export function compiled(schedule: Schedule | ScheduleData): CompiledSchedule {
  if (isTimeline(schedule) && isCompiled(schedule)) return schedule;
  return valid((issues) => readCompiled(new Input(dataOf(schedule), issues)));
}

function overlaid(base: CompiledSchedule, added: Overrides): CompiledSchedule {
  const { timeZone, weekly, parts } = base;
  const overrides = Object.freeze([...base.overrides, ...added]);
  return new CompiledSchedule({ timeZone, weekly, overrides }, parts.zone);
}

/** The zone of a schedule of another make; without one, dates mean nothing. */
function readForeign(schedule: unknown, input: Input): CompiledSchedule | undefined {
  if (isTimeline(schedule) && 'timeZone' in schedule) {
    return readCompiled(input.at('schedule', dataOf(schedule)));
  }
  const text = 'dates need a time zone, and there is no schedule underneath that has one';
  return input.fail('missing-time-zone', text);
}

/** A schedule of another make gives its data, as `JSON.stringify` would have it. */
function dataOf(schedule: unknown): unknown {
  return hasMethod(schedule, 'toJSON') ? (schedule as Schedule).toJSON() : schedule;
}
