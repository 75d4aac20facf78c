import type { Brand } from '../chat/brand.js';
import type { Member } from '../chat/member.js';
import type { MemberChanges } from '../chat/member-changes.js';
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
   * of any member change, wound down or not, or a pause is over, like `validUntil` of `liveChatStatus`;
   * null if there is none.
   */
  validUntil<A extends Instant>(at: A): SameKind<A> | null;

  /** Whether the member with an id may be invited; false if nobody has it. No list is made for it. */
  isEligible(id: unknown, at: Instant): boolean;

  /** The member with an id, as it is in this roster; undefined if nobody has it. */
  get(id: unknown): M | undefined;

  /**
   * A roster with members added or, where there is one with the same id, replaced: for new hours.
   *
   * @throws {ScheduleError} if one is invalid, with every issue at once; paths begin with `members[…]`
   */
  with(...members: readonly M[]): Roster<M>;

  /** A roster without the members that have these ids; the same roster if nobody has. */
  without(...ids: readonly unknown[]): Roster<M>;

  /**
   * A roster of the same members for another brand, or for the same one in another mode or paused. If the
   * brand's hours or its wind-down differ, the members are read again.
   *
   * @throws {ScheduleError} if the brand is invalid
   */
  withBrand<B extends Brand>(brand: B): Roster<M>;

  /**
   * A roster with the presence, the capacity or the pause of some members changed: at whatever team size,
   * in the time of the changes alone. They apply in order; undefined, and all else of a row, stays as it is. A member who is changed
   * is a copy of its row, of the same class; the same roster if nothing is. An id that nobody has is
   * passed over.
   *
   * @throws {ScheduleError} if a value is invalid, with every issue at once; paths begin with `changes`
   * @throws {TypeError} if a change has any other field, or the changes are of another shape
   * @throws {RangeError} if `strict` and nobody has one of the ids
   * @example
   * ```ts
   * import { createRoster } from 'livehours/roster';
   *
   * type Person = { id: number; presence?: 'online' | 'away' };
   * const team: Person[] = [{ id: 1 }, { id: 2 }];
   * const later = createRoster({}, team).patch([[1, { presence: 'away' }]]);
   * later.eligible(0); // => [{ id: 2 }]
   * later.get('1'); // => { id: 1, presence: 'away' }
   * ```
   */
  patch(changes: MemberChanges, options?: PatchOptions): Roster<M>;
}

/** How a roster is patched. */
export interface PatchOptions {
  /** Whether an id that nobody has is an error; by default it is passed over. */
  readonly strict?: boolean | undefined;
}

/** How members are identified. */
export interface RosterOptions<M> {
  /**
   * What identifies a member; by default its `id`. Ids are compared as texts: `7` is `'7'`. A member without
   * one, or with an empty text, is identified by the object itself.
   */
  readonly id?: ((member: M) => unknown) | undefined;
}
