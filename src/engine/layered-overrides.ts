import type { Overrides } from '../schedule/data.js';
import type { Input } from '../schedule/parse/input.js';
import { readOverrides } from '../schedule/parse/read-overrides.js';
import { type Availability, timetableOf } from './availability.js';
import { Timetable } from './timetable.js';

/** Overrides that were parsed on their own, with the hours they were last laid over and the result. */
const known = new WeakMap<Overrides, readonly [base?: Availability, layered?: Timetable]>();

/** Parses overrides apart from any schedule. Laying them over the same hours again is then quick. */
export function parseOverrides(input: Input): Overrides | null {
  if (input.value === null) return null;
  const overrides = readOverrides(input);
  if (input.isSound) known.set(overrides, []);
  return overrides;
}

/**
 * A schedule with more overrides after its own, in its zone. Dates mean nothing over
 * hours without a zone: that is an issue. Without overrides, the hours are returned as they are.
 */
export function withOverrides(base: Availability, input: Input): Availability {
  const parsed = known.get(input.value as Overrides);
  if (parsed?.[1] && parsed[0] === base) return parsed[1];
  const { length } = input.issues;
  const added = parsed ? (input.value as Overrides) : readOverrides(input);
  if (added.length === 0 || input.issues.length > length) return base;
  const timetable = timetableOf(base);
  if (!timetable) {
    // An invalid schedule has been reported, and something without a zone stands in for it.
    if (input.isSound) {
      input.fail('missing-time-zone', 'dates need a schedule with a time zone underneath');
    }
    return base;
  }
  // The member's come last, so leave also closes dates on which the brand has special hours. See
  // docs/semantics.md#a-member-on-leave.
  const overrides = [...timetable.overrides, ...added];
  const layered = new Timetable({ ...timetable, overrides }, timetable.zone);
  if (parsed) known.set(added, [base, layered]);
  return layered;
}
