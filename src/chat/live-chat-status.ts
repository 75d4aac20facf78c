import { isList } from '../base/describe.js';
import { type Instant, instantOrNull, type SameKind, toEpochMs } from '../query/instant.js';
import type { Input } from '../schedule/parse/input.js';
import { readOrThrow } from '../schedule/parse/parse-result.js';
import { type Brand, isLiveMode } from './brand.js';
import { HoursVerdict } from './hours-verdict.js';
import { type Member, readPresence } from './member.js';
import { readTeamHours } from './team-hours.js';

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
   * Null if none ever changes. (The label alone may change earlier: at midnight, where hours begin or end
   * amid those of another date, or where a journey does.)
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
  const [team, switches] = readOrThrow((root) => [
    readTeamHours(brand, members, root),
    readSwitches(brand, members, root),
  ]);
  return statusOf(new HoursVerdict(team, epochMs), members, switches, (ms) =>
    instantOrNull(at, ms),
  );
}

/** The switches beside the hours, as the rows of a brand and its members say. */
export interface Switches {
  readonly isLive: boolean;
  /** For each member, in their order. */
  readonly isPresent: readonly boolean[];
}

/** Reads the switches of a whole team, with the issues of every member. */
export function readSwitches(brand: Brand, members: readonly Member[], root: Input): Switches {
  const list = root.at('members');
  return {
    isLive: isLiveMode(brand, root),
    // That it is no list is reported with the hours.
    isPresent: Array.from(isList(members) ? members : [], (member, index) =>
      readPresence(member, list, index),
    ),
  };
}

/** The verdict on a team, of what its hours say and how its switches stand. */
export function statusOf<M, A>(
  hours: HoursVerdict,
  members: readonly M[],
  { isLive, isPresent }: Switches,
  instant: (epochMs: number) => A | null,
): LiveChatStatus<M, A> {
  const isOnShift = members.map((_, index) => hours.isOnShift(index));
  const somebody = isOnShift.includes(true);
  const wanted = isPresent.filter((_, index) => !somebody || isOnShift[index]);
  const switches: { readonly [S in LiveChatSwitch]: boolean } = {
    'brand-hours': hours.isBrandOn,
    'member-hours': somebody,
    mode: isLive,
    presence: wanted.includes(true) || wanted.length === 0,
  };
  const [first, ...others] = (Object.keys(switches) as LiveChatSwitch[]).filter(
    (name) => !switches[name],
  );
  const verdict = { validUntil: instant(hours.validUntil), ...hours.labelled };
  // Anybody's hours may turn the chat on, for "back at". Only those of members who are present keep it on.
  if (first !== undefined) {
    const opensAt = instant(hours.opensAt);
    const blockedBy = [first, ...others] as const;
    return { live: false, blockedBy, eligible: [], opensAt, closesAt: null, ...verdict };
  }
  const closesAt = instant(hours.closesAt((index) => isPresent[index]!));
  const eligible = members.filter((_, index) => isOnShift[index] && isPresent[index]);
  return { live: true, blockedBy: [], eligible, opensAt: null, closesAt, ...verdict };
}
