import { isObject } from '../base/describe.js';
import type { Availability } from '../engine/availability.js';
import { withOverrides } from '../engine/layered-overrides.js';
import { readTimetable } from '../engine/read-timetable.js';
import type { Input } from '../schedule/parse/input.js';
import { always } from '../timeline/interval-timeline.js';
import { isTimeline } from '../timeline/timeline.js';
import type { Brand } from './brand.js';
import type { Member } from './member.js';

// The rule of inheritance: a brand without a schedule is always open; a member without one follows the
// brand; a member's overrides lie over whichever hours result. See docs/concepts.md#inheritance.

/** Reads the brand's hours. */
export function readBrandHours(brand: Brand, root: Input): Availability {
  return readOwnHours(brand, root, 'brand') ?? always;
}

/** Reads the hours of the member at a key. */
export function readMemberHours(
  brandHours: Availability,
  member: Member,
  root: Input,
  key: string | number,
): Availability {
  const hours = readOwnHours(member, root, key) ?? brandHours;
  const overrides: unknown = member?.overrides;
  return overrides == null ? hours : withOverrides(hours, root.at(key).at('overrides', overrides));
}

/** Reads the schedule of the brand or member at a key; undefined if it has none. */
function readOwnHours(
  owner: Pick<Brand, 'schedule'>,
  root: Input,
  key: string | number,
): Availability | undefined {
  if (!isObject(owner)) return root.at(key, owner).failType('an object');
  const { schedule } = owner;
  if (schedule == null) return undefined;
  return isTimeline(schedule) ? schedule : readTimetable(root.at(key).at('schedule', schedule));
}
