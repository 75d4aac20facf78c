import type { Brand } from '../chat/brand.js';
import type { Member } from '../chat/member.js';
import type { Instant, SameKind } from '../query/instant.js';

/** A brand and its team, prepared for a router that asks again and again. */
export interface Roster<M extends Member> {
  readonly brand: Brand;
  /** The members, in the order in which they were passed. */
  readonly members: readonly M[];

  /**
   * Whom to invite, as `eligibleMembers` would say. Until the next change it is the same frozen list.
   *
   * @throws {TypeError | RangeError} if `at` is an invalid instant
   */
  eligible(at: Instant): readonly M[];

  /** Whether there is anybody to invite, as `canLiveChat` would say. */
  canLiveChat(at: Instant): boolean;

  /**
   * Until when the answers at `at` hold: the first instant after it at which the hours of the brand or
   * of any member change, like `validUntil` of `liveChatStatus`; null if none ever does.
   */
  nextChange<A extends Instant>(at: A): SameKind<A> | null;

  /**
   * A roster with a member added or, if there is one with the same id, replaced: for new hours or
   * another presence.
   *
   * @throws {ScheduleError} if the member is invalid; paths begin with `member`
   */
  with(member: M): Roster<M>;

  /** A roster without the members that have this one's id; the same roster if there are none. */
  without(member: M): Roster<M>;

  /**
   * A roster of the same members for another brand, or for the same one in another mode. If the brand's
   * hours differ, the members are read again.
   *
   * @throws {ScheduleError} if the brand is invalid
   */
  withBrand<B extends Brand>(brand: B): Roster<M>;
}

/** How members are identified. */
export interface RosterOptions<M> {
  /** What identifies a member; by default its `id`, or the object itself if it has none. */
  readonly id?: (member: M) => unknown;
}
