import type { Availability } from '../engine/availability.js';
import { readTimetable } from '../engine/read-timetable.js';
import { withOverrides } from '../engine/with-overrides.js';
import type { Input } from '../schedule/parse/input.js';
import { always } from '../timeline/interval-timeline.js';
import { isTimeline } from '../timeline/timeline.js';
import type { Brand, BrandFields } from './brand.js';
import type { Member } from './member.js';
import { readRow } from './row.js';

// The rule of inheritance: a brand without a schedule is always open; a member without one follows the
// brand; overrides of a brand or a member lie over whichever hours they end up with.

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
  return readHours(member, root.at(key, member), brandHours) ?? always;
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
  const inherited = brandHours === always ? undefined : brandHours;
  const base = schedule == null ? inherited : readSchedule(schedule, input);
  if (overrides == null) return base;
  return withOverrides({ base, brandHours }, input.at('overrides', overrides));
}

function readSchedule(
  schedule: NonNullable<BrandFields['schedule']>,
  input: Input,
): Availability | undefined {
  return isTimeline(schedule) ? schedule : readTimetable(input.at('schedule', schedule));
}
