import type { Brand } from '../chat/brand.js';
import type { Member } from '../chat/member.js';
import type { Instant, Same } from '../timeline/instant.js';

/** A brand and its team, put in order for a router that asks again and again. */
export interface Roster<M extends object & Member> {
  readonly brand: Brand;
  /** The members in the order in which they were given. */
  readonly members: readonly M[];

  /**
   * Whom to invite, as `eligibleMembers` would say. Up to the next change it is the same frozen list.
   *
   * @throws {TypeError | RangeError} if `at` is no instant
   */
  eligible(at: Instant): readonly M[];

  /** Whether there is anybody to invite, as `canLiveChat` would say. */
  canLiveChat(at: Instant): boolean;

  /**
   * Up to when the answers at `at` hold: the first instant after it at which the hours of the brand or
   * of any member change, as `validUntil` of `liveChatStatus`; null if none ever does.
   */
  nextChange<A extends Instant>(at: A): Same<A> | null;

  /**
   * A roster with a member added; or in the place of the one with the same id, for new hours or another
   * presence.
   *
   * @throws {ScheduleError} if the member makes no sense; paths begin with `member`
   */
  with(member: M): Roster<M>;

  /** A roster without the members of this one's id. The same one, if there are none. */
  without(member: M): Roster<M>;

  /**
   * A roster of the same members for another brand, or for another mode of it. If the brand's hours
   * are other ones, members that follow them are read again.
   *
   * @throws {ScheduleError} if the brand makes no sense, or overrides of members do not go with it
   */
  withBrand<B extends object & Brand>(brand: B): Roster<M>;
}

/** How members are told apart. */
export interface RosterOptions<M> {
  /** What a member is known by; by default the `id`, or the object itself where there is none. */
  readonly id?: (member: M) => unknown;
}
