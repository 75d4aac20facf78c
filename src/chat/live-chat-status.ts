import { type Instant, instantOrNull, type SameKind, toEpochMs } from '../query/instant.js';
import { readOrThrow } from '../schedule/parse/parse-result.js';
import type { Brand } from './brand.js';
import { HoursVerdict } from './hours-verdict.js';
import type { Member } from './member.js';
import { isPaused, pausesAt, readSwitches, type Switches } from './switches.js';
import { readWoundDownTeam } from './team-hours.js';

/**
 * A switch that turns live chat off; only the same one turns it on again.
 *
 * - `brand-hours`: the brand is closed
 * - `member-hours`: nobody is on shift
 * - `mode`: the brand's mode is `deferred`, or the brand is paused
 *
 * The others are judged in this order, each among the members whom the ones before let through, beginning
 * with those on shift (with all members when nobody is). One that lets none of them through is named, and
 * the next is judged among the same.
 *
 * - `presence`: none of them is present, or all who are have paused
 * - `capacity`: none of them has room for another conversation
 * - `wind-down`: the brand is about to close, or each of them to leave
 */
export type LiveChatSwitch =
  | 'brand-hours'
  | 'member-hours'
  | 'mode'
  | 'presence'
  | 'capacity'
  | 'wind-down';

/** A list of nothing, which can be searched and mapped like any other. */
export type Empty<T> = readonly T[] & { readonly length: 0 };

/** What a verdict says whether live chat is on or not. */
interface Verdict<A> {
  /**
   * The verdict holds at least until then: the next change in the hours of the brand or of any member,
   * wound down or not, or the end of a pause. Null if nothing ever changes. (The label alone may change
   * earlier: at midnight, where hours begin or end amid those of another date, or where a journey does.)
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
  /**
   * When live chat ends, if mode, presence and capacity stay as they are; whoever is no longer paused by then
   * counts. Null if never.
   */
  readonly closesAt: A | null;
}

/** Live chat is off. */
export interface LiveChatOff<M, A> extends Verdict<A> {
  readonly live: false;
  /** Every switch that is off; at least one. */
  readonly blockedBy: readonly [LiveChatSwitch, ...LiveChatSwitch[]];
  readonly eligible: Empty<M>;
  /**
   * When the hours, wound down, and what is paused next allow live chat, for "back at". Null if they allow
   * it now, and something without a known end prevents it (a mode, a presence, a capacity), or if they
   * never will.
   */
  readonly opensAt: A | null;
  readonly closesAt: null;
}

/** Whether live chat is on, why not, whom to invite, and how long all this holds: told apart by `live`. */
export type LiveChatStatus<M, A> = LiveChatOn<M, A> | LiveChatOff<M, A>;

/**
 * The whole verdict on live chat at an instant.
 *
 * @throws {ScheduleError} if a schedule, a mode or any other field that counts is invalid, with every
 *   issue at once
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
  const [team, switches] = readOrThrow((root) => [
    readWoundDownTeam(brand, members, root),
    readSwitches(brand, members, root),
  ]);
  return statusOf(new HoursVerdict(team, epochMs), members, switches, epochMs, (ms) =>
    instantOrNull(at, ms),
  );
}

/**
 * The verdict on a team at an instant, of what its hours say and how its switches stand.
 *
 * @param hours judged at that instant, or at an earlier one whose verdict on the hours still holds
 */
export function statusOf<M, A>(
  hours: HoursVerdict,
  members: readonly M[],
  switches: Switches,
  epochMs: number,
  instant: (epochMs: number) => A | null,
): LiveChatStatus<M, A> {
  const pauses = pausesAt(switches, epochMs);
  const isOnShift = (index: number) => hours.isOnShift(index);
  const isSomebodyOn = members.some((_, index) => isOnShift(index));
  const blocked: LiveChatSwitch[] = [];
  if (!hours.isBrandOn) blocked.push('brand-hours');
  if (!isSomebodyOn) blocked.push('member-hours');
  if (!switches.brand.isLive || isPaused(switches.brand, epochMs)) blocked.push('mode');
  /** Whether a member is among those of whom the next switch is judged. */
  let isThrough = (index: number) => !isSomebodyOn || isOnShift(index);
  /** Names a switch if it lets none of those through whom the ones before let through. */
  function judge(name: LiveChatSwitch, lets: (index: number) => boolean): void {
    const wasThrough = isThrough;
    const isNowThrough = (index: number) => wasThrough(index) && lets(index);
    if (members.some((_, index) => isNowThrough(index))) isThrough = isNowThrough;
    else if (members.length > 0) blocked.push(name);
  }
  const isPresent = (index: number) => switches.members[index]!.isPresent;
  const hasRoom = (index: number) => switches.members[index]!.hasRoom;
  judge('presence', (index) => isPresent(index) && !isPaused(switches.members[index]!, epochMs));
  judge('capacity', hasRoom);
  judge('wind-down', (index) => {
    return !hours.isBrandWindingDown && (!isSomebodyOn || hours.takesChats(index));
  });

  const validUntil = instant(Math.min(hours.validUntil, pauses.nextEnd));
  const verdict = { validUntil, ...hours.labelled };
  const [first, ...others] = blocked;
  // Anybody's hours may turn the chat on, for "back at". Only those of members who can be invited keep it on.
  if (first !== undefined) {
    const opensAt = instant(hours.opensAt(pauses));
    const blockedBy = [first, ...others] as const;
    return { live: false, blockedBy, eligible: [], opensAt, closesAt: null, ...verdict };
  }
  const closesAt = instant(hours.closesAt(pauses, (index) => isPresent(index) && hasRoom(index)));
  // Those who are still through: asked all at once, as a store does for a whole team at each change.
  const eligible = members.filter((_, index) => {
    const member = switches.members[index]!;
    const isThere = member.isPresent && !isPaused(member, epochMs);
    return isThere && member.hasRoom && hours.takesChats(index);
  });
  return { live: true, blockedBy: [], eligible, opensAt: null, closesAt, ...verdict };
}
