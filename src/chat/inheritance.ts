import { isObject } from '../base/describe.js';
import type { Availability } from '../engine/availability.js';
import { laidOver } from '../engine/laid-over.js';
import { readTimetable } from '../engine/read-timetable.js';
import type { Input } from '../schedule/parse/input.js';
import { always } from '../timeline/interval-timeline.js';
import { isTimeline } from '../timeline/timeline.js';
import type { Brand, BrandFields } from './brand.js';
import type { Member } from './member.js';
import { readRow } from './row.js';

// The rule of inheritance: a brand without a schedule is always open; a member without one follows the
// brand; overrides and travel of a brand or a member lie over whichever hours they end up with.

/** Reads the brand's hours. */
export function readBrandHours(brand: Brand, root: Input): Availability {
  return readHours(brand, root.at('brand', brand)) ?? always;
}

/** Reads the hours of the member at a key. */
export function readMemberHours(
  brandHours: Availability,
  member: Member,
  root: Input,
  key: string | number,
): Availability {
  const ready = readyHours(brandHours, member);
  return ready ?? readHours(member, root.at(key, member), brandHours) ?? always;
}

/**
 * The hours of a member whose row leaves nothing to parse, to lay over them or to report, as most do; else
 * undefined. Without this short cut a large team takes three times as long.
 */
function readyHours(brandHours: Availability, member: Member): Availability | undefined {
  try {
    const { schedule, overrides, travel, weekly, isOpenAt } = member;
    if (overrides != null || travel != null || weekly !== undefined || isOpenAt !== undefined)
      return undefined;
    if (schedule == null) return isObject(member) ? brandHours : undefined;
    return isTimeline(schedule) ? schedule : undefined;
  } catch {
    return undefined; // the long way reports it
  }
}

/** The hours of a brand or of a member of the brand with the given hours; undefined for none at all. */
function readHours(
  owner: Brand | Member,
  input: Input,
  brandHours?: Availability,
): Availability | undefined {
  const row: BrandFields | undefined = readRow(owner, input);
  const schedule = row?.schedule;
  const overrides: unknown = row?.overrides;
  const travel: unknown = row?.travel;
  const inherited = brandHours === always ? undefined : brandHours;
  const base = schedule == null ? inherited : readSchedule(schedule, input);
  if (overrides == null && travel == null) return base;
  const lists = [input.at('overrides', overrides), input.at('travel', travel)] as const;
  return laidOver({ base, brandHours }, ...lists);
}

function readSchedule(
  schedule: NonNullable<BrandFields['schedule']>,
  input: Input,
): Availability | undefined {
  return isTimeline(schedule) ? schedule : readTimetable(input.at('schedule', schedule));
}
