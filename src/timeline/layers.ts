import type { Overrides } from '../schedule/data.js';
import type { Input } from '../schedule/input.js';
import { readOverrides } from '../schedule/read-override.js';
import { OpenHours } from './open-hours.js';
import { type Openable, openHoursOf } from './openable.js';

/** Overrides that a parser made, with the hours that they were last laid over, and what came of it. */
const layers = new WeakMap<Overrides, readonly [base?: Openable, layered?: OpenHours]>();

/** Reads overrides that are kept apart from any schedule; laying them over one again is then quick. */
export function parseOverrides(input: Input): Overrides | null {
  if (input.value === null) return null;
  const overrides = readOverrides(input);
  if (input.isSound) layers.set(overrides, []);
  return overrides;
}

/**
 * Hours with more overrides laid over them, in their zone. Over hours without a zone dates mean
 * nothing, which is an issue. Where there is nothing to lay, the hours come back as they are.
 */
export function withOverrides(base: Openable, input: Input): Openable {
  const known = layers.get(input.value as Overrides);
  if (known?.[1] && known[0] === base) return known[1];
  const { length } = input.issues;
  const added = known ? (input.value as Overrides) : readOverrides(input);
  if (added.length === 0 || input.issues.length > length) return base;
  const hours = openHoursOf(base);
  if (!hours) {
    // Where a schedule makes no sense, something else stands in for it.
    if (input.isSound) {
      input.fail('missing-time-zone', 'dates need a schedule with a time zone underneath');
    }
    return base;
  }
  const overrides = [...hours.overrides, ...added];
  const layered = new OpenHours({ ...hours, overrides }, hours.zone);
  if (known) layers.set(added, [base, layered]);
  return layered;
}
