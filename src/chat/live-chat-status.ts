import { nearest } from '../base/direction.js';
import { labelAt } from '../engine/label-in-force.js';
import { type Instant, instantOrNull, type Same, toEpochMs } from '../query/instant.js';
import { readOrThrow } from '../schedule/parse/parse-result.js';
import { type Brand, isLiveMode } from './brand.js';
import { type Member, readPresence } from './member.js';
import { readTeamHours, sharedHours } from './team-hours.js';

/**
 * A switch that turns live chat off; only the same one turns it on again.
 *
 * - `brand-hours`: the brand is closed
 * - `member-hours`: nobody is on shift
 * - `mode`: the brand's mode is `deferred`
 * - `presence`: of those on shift (of all members when nobody is), none is present
 */
export type Switch = 'brand-hours' | 'member-hours' | 'mode' | 'presence';

/** Whether live chat is on, why not, whom to invite, and how long all this holds. */
export interface LiveChatStatus<M, A> {
  readonly live: boolean;
  /** Every switch that is off, each judged on its own; empty exactly when live. */
  readonly blockedBy: readonly Switch[];
  /** Whom to invite: the caller's own objects, in their order. */
  readonly eligible: readonly M[];
  /**
   * While not live: when the hours alone next allow live chat, for "back at 9:00". Null if they allow it
   * now and mode or presence prevents it, or if they never will.
   */
  readonly opensAt: A | null;
  /** While live: when it ends, if mode and presence stay as they are. Null if never. */
  readonly closesAt: A | null;
  /**
   * The verdict holds at least until then: the next change in the hours of the brand or of any member.
   * Null if none ever changes. (The label alone may change earlier: at midnight, or where hours begin or
   * end inside those of another date.)
   */
  readonly validUntil: A | null;
  /** The label in force on the brand's schedule, if there is one. */
  readonly label?: string;
}

/**
 * The whole verdict on live chat at an instant.
 *
 * @throws {ScheduleError} if a schedule, a mode or a presence is invalid, with every issue at once
 * @example
 * ```ts
 * import { liveChatStatus } from 'livehours';
 *
 * const acme = { schedule: { timeZone: 'UTC', weekly: { thursday: ['08:00-18:00'] } } };
 * const kim = { id: 7, presence: 'offline' as const };
 * const status = liveChatStatus(acme, [kim], new Date('1970-01-01T03:00Z'));
 * status.blockedBy; // => ['brand-hours', 'member-hours', 'presence']
 * status.opensAt; // => new Date('1970-01-01T08:00Z')
 * ```
 */
export function liveChatStatus<
  M extends object & Member,
  A extends Instant,
  B extends object & Brand = object & Brand,
>(brand: B, members: readonly M[], at: A): LiveChatStatus<M, Same<A>> {
  const epochMs = toEpochMs(at);
  const [team, isLive, isPresent] = readOrThrow((root) => {
    const team = readTeamHours(brand, members, root);
    const list = root.at('members');
    return [
      team,
      isLiveMode(brand, root),
      team.members.map((_, index) => readPresence(members[index]!, list, index)),
    ] as const;
  });
  const isOnShift = team.members.map((shift) => shift.isOpenAt(epochMs));
  const somebody = isOnShift.includes(true);
  const wanted = isPresent.filter((_, index) => !somebody || isOnShift[index]);
  const switches: { readonly [S in Switch]: boolean } = {
    'brand-hours': team.brand.isOpenAt(epochMs),
    'member-hours': somebody,
    mode: isLive,
    presence: wanted.includes(true) || wanted.length === 0,
  };
  const blockedBy = (Object.keys(switches) as Switch[]).filter((name) => !switches[name]);
  const live = blockedBy.length === 0;
  // Anybody's hours may turn the chat on. Only those of members who are present keep it on.
  // See docs/semantics.md#when-a-verdict-ends.
  const able = team.members.filter((_, index) => !live || isPresent[index]);
  const chat = sharedHours(team.brand, able);
  const turnsAt = chat.isOpenAt(epochMs) === live ? chat.nextChangeAfter(epochMs) : Infinity;
  const changes = [team.brand, ...team.members].map((shift) => shift.nextChangeAfter(epochMs));
  return {
    live,
    blockedBy,
    eligible: members.filter((_, index) => live && isOnShift[index] && isPresent[index]),
    opensAt: live ? null : instantOrNull(at, turnsAt),
    closesAt: live ? instantOrNull(at, turnsAt) : null,
    validUntil: instantOrNull(at, nearest(changes, 1)),
    ...labelAt(team.labelled, epochMs),
  };
}
