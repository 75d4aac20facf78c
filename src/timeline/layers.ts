import type { Overrides, ScheduleData } from '../schedule/data.js';
import type { Input } from '../schedule/input.js';
import { readOverrides } from '../schedule/read-override.js';
import { isTimeline, type Purpose } from './purpose.js';
import { readAs } from './read-as.js';
import type { Schedule } from './schedule.js';

/** Overrides that a parser made, with the hours that they were last laid over, and what for. */
const layers = new WeakMap<
  Overrides,
  readonly [purpose?: unknown, base?: unknown, layered?: unknown]
>();

/** Reads overrides that are kept apart from any schedule; laying them over one again is then quick. */
export function parseOverrides(input: Input): Overrides | null {
  if (input.value === null) return null;
  const overrides = readOverrides(input);
  if (input.isSound) layers.set(overrides, []);
  return overrides;
}

/**
 * A schedule with more overrides laid over it, in its zone. Over hours without a zone dates mean
 * nothing, which is an issue. Where there is nothing to lay, the `hours` come back as they are.
 */
export function withOverrides<T>(
  purpose: Purpose<T>,
  schedule: unknown,
  hours: T,
  input: Input,
): T {
  const known = layers.get(input.value as Overrides);
  const overrides = known ? (input.value as Overrides) : readOverrides(input);
  if (overrides.length === 0 || !input.isSound) return hours;
  if (known?.[0] === purpose && known[1] === schedule) return known[2] as T;
  const data = dataOf(schedule, overrides);
  if (!data) {
    input.fail('missing-time-zone', 'dates need a schedule with a time zone underneath');
    return hours;
  }
  const layered = readAs(purpose.Compiled, input.at('schedule', data)) ?? hours;
  // Only a parsed schedule stays as it is: data may hold something else at the next call.
  if (known && isTimeline(schedule)) layers.set(overrides, [purpose, schedule, layered]);
  return layered;
}

/** The data of a schedule of any make, as `JSON.stringify` would have it; undefined for what is none. */
function dataOf(schedule: unknown, added: Overrides): Partial<ScheduleData> | undefined {
  const hasZone = !isTimeline(schedule) || 'timeZone' in schedule;
  if (schedule === undefined || schedule === null || !hasZone) return undefined;
  const data = (
    'toJSON' in (schedule as object) ? (schedule as Schedule).toJSON() : schedule
  ) as ScheduleData;
  return { ...data, overrides: [...(data.overrides ?? []), ...added] };
}
