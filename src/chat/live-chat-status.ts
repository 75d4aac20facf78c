import { nearest } from '../base/direction.js';
import { labelAt } from '../engine/label-in-force.js';
import { type Instant, instantOrNull, type SameKind, toEpochMs } from '../query/instant.js';
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
export type LiveChatSwitch = 'brand-hours' | 'member-hours' | 'mode' | 'presence';

/** A list of nothing, which can be searched and mapped like any other. */
export type Empty<T> = readonly T[] & { readonly length: 0 };

/** What a verdict says whether live chat is on or not. */
interface Verdict<A> {
  /**
   * The verdict holds at least until then: the next change in the hours of the brand or of any member.
   * Null if none ever changes. (The label alone may change earlier: at midnight, or where hours begin or
   * end amid those of another date.)
   */
  readonly validUntil: A | null;
  /** The label in force on the brand's hours, if there is one. */
  readonly label?: string;
}

/** Live chat is on. */
export interface LiveChatOn<M, A> extends Verdict<A> {
  readonly live: true;
  readonly blockedBy: Empty<LiveChatSwitch>;
  /** Whom to invite, at least one: the caller's own objects, in their order. */
  readonly eligible: readonly M[];
  readonly opensAt: null;
  /** When live chat ends, if mode and presence stay as they are. Null if never. */
  readonly closesAt: A | null;
}

/** Live chat is off. */
export interface LiveChatOff<M, A> extends Verdict<A> {
  readonly live: false;
  /** Every switch that is off, each judged on its own; at least one. */
  readonly blockedBy: readonly [LiveChatSwitch, ...LiveChatSwitch[]];
  readonly eligible: Empty<M>;
  /**
   * When the hours alone next allow live chat, for "back at". Null if they allow it now, and mode or
   * presence prevents it, or if they never will.
   */
  readonly opensAt: A | null;
  readonly closesAt: null;
}

/** Whether live chat is on, why not, whom to invite, and how long all this holds: told apart by `live`. */
export type LiveChatStatus<M, A> = LiveChatOn<M, A> | LiveChatOff<M, A>;

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
export function liveChatStatus<B extends Brand, M extends Member, A extends Instant>(
  brand: B,
  members: readonly M[],
  at: A,
): LiveChatStatus<M, SameKind<A>> {
  const epochMs = toEpochMs(at, 'at');
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
  const switches: { readonly [S in LiveChatSwitch]: boolean } = {
    'brand-hours': team.brand.isOpenAt(epochMs),
    'member-hours': somebody,
    mode: isLive,
    presence: wanted.includes(true) || wanted.length === 0,
  };
  const [first, ...others] = (Object.keys(switches) as LiveChatSwitch[]).filter(
    (name) => !switches[name],
  );
  const changes = [team.brand, ...team.members].map((shift) => shift.nextChangeAfter(epochMs));
  const verdict = {
    validUntil: instantOrNull(at, nearest(changes, 1)),
    ...labelAt(team.labelled, epochMs),
  };
  // Anybody's hours may turn the chat on, for "back at". Only those of members who are present keep it on.
  const live = first === undefined;
  const able = team.members.filter((_, index) => !live || isPresent[index]);
  const chat = sharedHours(team.brand, able);
  const turnsAt = chat.isOpenAt(epochMs) === live ? chat.nextChangeAfter(epochMs) : Infinity;
  const turnsAtInstant = instantOrNull(at, turnsAt);
  if (!live) {
    const blockedBy = [first, ...others] as const;
    return { live, blockedBy, eligible: [], opensAt: turnsAtInstant, closesAt: null, ...verdict };
  }
  const eligible = members.filter((_, index) => isOnShift[index] && isPresent[index]);
  return { live, blockedBy: [], eligible, opensAt: null, closesAt: turnsAtInstant, ...verdict };
}
