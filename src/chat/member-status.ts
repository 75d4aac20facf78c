import { labelAt } from '../engine/label-in-force.js';
import { searchableOf } from '../engine/searchable.js';
import { type Instant, instantOrNull, type SameKind, toEpochMs } from '../query/instant.js';
import type { Brand } from './brand.js';
import type { Member } from './member.js';
import { readHoursOfMember } from './member-hours.js';

/** Whether a member is on shift, and why, and until when. */
export interface MemberStatus<A> {
  readonly available: boolean;
  /** Whose schedule lies underneath: the member's, the brand's, or nobody's (always open). */
  readonly source: 'member' | 'brand' | 'always';
  /** The label in force: that of the member's own overrides first. */
  readonly label?: string;
  /** When `available` next changes; null if it never does. */
  readonly until: A | null;
}

/**
 * Whether a member is on shift, and why, and until when: for a team page.
 *
 * @throws {ScheduleError} if one of the schedules is invalid
 * @example
 * ```ts
 * import { memberStatus } from 'livehours';
 *
 * const acme = { schedule: { timeZone: 'UTC', weekly: { thursday: ['08:00-18:00'] } } };
 * const kim = { overrides: [{ date: '1970-01-01', hours: [], label: 'On leave' }] };
 * memberStatus(acme, kim, 36_000_000);
 * // => { available: false, source: 'brand', label: 'On leave', until: 633_600_000 }
 * ```
 */
export function memberStatus<B extends Brand, M extends Member, A extends Instant>(
  brand: B,
  member: M,
  at: A,
): MemberStatus<SameKind<A>> {
  const epochMs = toEpochMs(at, 'at');
  const hours = readHoursOfMember(brand, member);
  const timeline = searchableOf(hours);
  return {
    available: timeline.isOpenAt(epochMs),
    source: member.schedule ? 'member' : brand.schedule ? 'brand' : 'always',
    ...labelAt(hours, epochMs),
    until: instantOrNull(at, timeline.nextChangeAfter(epochMs)),
  };
}
