import type { CanonicalData, Overrides } from '../schedule/data.js';
import type { Input } from '../schedule/parse/input.js';
import { readOverrides } from '../schedule/parse/read-overrides.js';
import { DAYS } from '../schedule/weekday.js';
import { findZone } from '../zone/find-zone.js';
import { type Availability, timetableOf } from './availability.js';
import { Overlay } from './overlay.js';
import { Timetable } from './timetable.js';

/** Hours that overrides lie under: of what, and whose clock reads their dates where that has none. */
export interface Underneath {
  /** Undefined for nothing, which is open at all times. */
  readonly base: Availability | undefined;
  /** The brand's hours, if these are not the brand's own. */
  readonly brandHours?: Availability | undefined;
}

type Known = readonly [
  base?: Availability | undefined,
  brandHours?: Availability | undefined,
  result?: Availability,
];

/** Overrides that were parsed on their own, with the hours they were last laid over and the result. */
const known = new WeakMap<Overrides, Known>();

/** Reads a list of overrides that stands alone. */
function readAlone(input: Input): Overrides {
  input.startCounting();
  return readOverrides(input);
}

/** Parses overrides apart from any schedule. Laying them over the same hours again is then quick. */
export function parseOverrides(input: Input): Overrides | null {
  if (input.value === null) return null;
  const overrides = readAlone(input);
  if (input.isSound) known.set(overrides, []);
  return overrides;
}

/**
 * Hours with overrides laid over them. A schedule takes them in after its own, in its zone. Anything
 * else has no zone: the dates are then those of the brand's schedule, else of UTC. Without overrides, or
 * where they are invalid, the hours are returned as they are.
 */
export function withOverrides(
  { base, brandHours }: Underneath,
  input: Input,
): Availability | undefined {
  const parsed = known.get(input.value as Overrides);
  if (parsed?.[2] && parsed[0] === base && parsed[1] === brandHours) return parsed[2];
  const { length } = input.issues;
  const added = parsed ? (input.value as Overrides) : readAlone(input);
  if (added.length === 0 || input.issues.length > length) return base;
  const result = laidOver(base, added, brandHours);
  if (parsed) known.set(added, [base, brandHours, result]);
  return result;
}

function laidOver(
  base: Availability | undefined,
  added: Overrides,
  brandHours: Availability | undefined,
): Availability {
  const utc = findZone('UTC')!;
  const timetable = base ? timetableOf(base) : new Timetable(OPEN_DAYS, utc);
  if (timetable) {
    const overrides = Object.freeze([...timetable.overrides, ...added]);
    return new Timetable({ ...timetable, overrides }, timetable.zone);
  }
  return new Overlay(base!, added, (brandHours && timetableOf(brandHours)?.zone) ?? utc);
}

/** What nothing is under overrides: a schedule that is open at all times. */
const OPEN_DAYS: CanonicalData = {
  timeZone: 'UTC',
  weekly: /* @__PURE__ */ Object.freeze(
    /* @__PURE__ */ Object.fromEntries(
      /* @__PURE__ */ DAYS.map((day) => [day, /* @__PURE__ */ Object.freeze(['00:00-24:00'])]),
    ),
  ),
  overrides: [],
};
