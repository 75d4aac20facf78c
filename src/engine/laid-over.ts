import type { CanonicalData, Overrides, Travel } from '../schedule/data.js';
import type { Input } from '../schedule/parse/input.js';
import { readOverrides } from '../schedule/parse/read-overrides.js';
import { readTravel } from '../schedule/parse/read-travel.js';
import { DAYS } from '../schedule/weekday.js';
import { findZone } from '../zone/find-zone.js';
import { type Availability, timetableOf } from './availability.js';
import { Overlay } from './overlay.js';
import { readZone } from './read-zone.js';
import { Timetable } from './timetable.js';

/** Hours that overrides and travel lie over: of what, and whose clock reads their dates where that has none. */
export interface Underneath {
  /** Undefined for nothing, which is open at all times. */
  readonly base: Availability | undefined;
  /** The brand's hours, if these are not the brand's own. */
  readonly brandHours?: Availability | undefined;
}

/** The hours that parsed lists were last laid over, with which travel, and the result. */
type Known = readonly [
  base?: Availability | undefined,
  brandHours?: Availability | undefined,
  travel?: unknown,
  result?: Availability,
];

/** Lists of overrides and of journeys that were parsed on their own. */
const known = new WeakMap<object, Known>();

/** Parses overrides apart from any schedule. Laying them over the same hours again is then quick. */
export function parseOverrides(input: Input): Overrides | null {
  return parseAlone(input, readOverridesAlone);
}

/** Parses travel apart from any schedule. */
export function parseTravel(input: Input): Travel | null {
  return parseAlone(input, readJourneys);
}

function parseAlone<L extends object>(input: Input, read: (input: Input) => L): L | null {
  if (input.value === null) return null;
  const list = read(input);
  if (input.isSound) known.set(list, []);
  return list;
}

function readOverridesAlone(input: Input): Overrides {
  input.startCounting();
  return readOverrides(input);
}

function readJourneys(input: Input): Travel {
  return readTravel(input, readZone);
}

/**
 * Hours with overrides and travel laid over them. A schedule takes them in after its own, in its zone.
 * Anything else has no zone: the dates are then those of the brand's schedule, else of UTC. Where there is
 * nothing to lay over, or it is invalid, the hours are returned as they are.
 */
export function laidOver(
  { base, brandHours }: Underneath,
  overrides: Input,
  travel: Input,
): Availability | undefined {
  const key = (overrides.value ?? travel.value) as object;
  const isParsed = isKnown(overrides) && isKnown(travel);
  const last: Known = isParsed ? known.get(key)! : [];
  if (last[3] && last[0] === base && last[1] === brandHours && last[2] === travel.value) {
    return last[3];
  }
  const { length } = overrides.issues;
  const added = {
    overrides: listOf(overrides, readOverridesAlone),
    travel: listOf(travel, readJourneys),
  };
  const isNothing = added.overrides.length === 0 && added.travel.length === 0;
  if (isNothing || overrides.issues.length > length) return base;
  const result = merged(base, added, brandHours);
  if (isParsed) known.set(key, [base, brandHours, travel.value, result]);
  return result;
}

function isKnown({ value }: Input): boolean {
  return value == null || known.has(value as object);
}

/** A list that was parsed on its own as it is, or read from data. */
function listOf<L>(input: Input, read: (input: Input) => readonly L[]): readonly L[] {
  if (input.value == null) return [];
  return isKnown(input) ? (input.value as readonly L[]) : read(input);
}

function merged(
  base: Availability | undefined,
  added: Pick<CanonicalData, 'overrides' | 'travel'>,
  brandHours: Availability | undefined,
): Availability {
  const utc = findZone('UTC')!;
  const timetable = base ? timetableOf(base) : new Timetable(OPEN_DAYS, utc);
  if (timetable) {
    const overrides = Object.freeze([...timetable.overrides, ...added.overrides]);
    const travel = Object.freeze([...timetable.travel, ...added.travel]);
    return new Timetable({ ...timetable, overrides, travel }, timetable.zone);
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
  travel: [],
};
