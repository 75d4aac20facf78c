import type { Availability } from '../engine/availability.js';
import type { Schedule } from '../engine/schedule.js';
import { searchableOf } from '../engine/searchable.js';
import { type Instant, toEpochMs } from '../query/instant.js';
import { readOrThrow } from '../schedule/parse/parse-result.js';
import { openAnswer, type Timeline } from '../timeline/timeline.js';
import type { Brand } from './brand.js';
import { readBrandHours, readMemberHours } from './inheritance.js';
import type { Member } from './member.js';

/**
 * Whether a member is on shift: by the member's own hours, else by the brand's.
 *
 * @throws {ScheduleError} if one of the schedules is invalid
 * @example
 * ```ts
 * import { isMemberAvailable } from 'livehours';
 *
 * const acme = { schedule: { timeZone: 'Europe/Paris', weekly: { monday: ['09:00-17:00'] } } };
 * const kim = { schedule: { timeZone: 'Asia/Seoul', weekly: { monday: ['09:00-18:00'] } } };
 * isMemberAvailable(acme, kim, new Date('2026-01-05T08:30Z')); // => true
 * isMemberAvailable(acme, {}, new Date('2026-01-05T08:30Z')); // => true
 * ```
 */
export function isMemberAvailable<B extends Brand, M extends Member>(
  brand: B,
  member: M,
  at: Instant,
): boolean {
  return openAnswer(readHoursOfMember(brand, member).isOpenAt(toEpochMs(at, 'at')));
}

/**
 * A member's hours as a timeline: the member's own, else the brand's with what lies over those, and the
 * member's overrides and travel laid over them. Where a schedule lies underneath, or nothing, it is a `Schedule`: see
 * `docs/concepts.md#overrides-of-a-brand-or-a-member`.
 *
 * @throws {ScheduleError} if one of the schedules is invalid
 * @example
 * ```ts
 * import { memberHours, nextOpening } from 'livehours';
 *
 * const acme = { schedule: { timeZone: 'UTC', weekly: { monday: ['09:00-17:00'] } } };
 * const kim = { overrides: [{ date: '2026-01-05', hours: [], label: 'Day off' }] };
 * nextOpening(memberHours(acme, kim), new Date('2026-01-01')); // => new Date('2026-01-12T09:00Z')
 * ```
 */
export function memberHours<B extends Brand, M extends Member>(
  brand: B,
  member: M,
): Schedule | Timeline {
  return searchableOf(readHoursOfMember(brand, member));
}

/** Reads a member's hours, given the member's brand. */
export function readHoursOfMember(brand: Brand, member: Member): Availability {
  return readOrThrow((root) =>
    readMemberHours(readBrandHours(brand, root), member, root, 'member'),
  );
}
