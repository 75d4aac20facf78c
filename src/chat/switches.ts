import { Input } from '../schedule/parse/input.js';
import { type Brand, readMode } from './brand.js';
import type { Pauses } from './live-chat-hours.js';
import { type Member, readCapacity, readEach, readPresenceWord } from './member.js';
import type { MemberChange } from './member-changes.js';
import { readPausedUntil } from './stored-instant.js';

/** What switches live chat on and off beside the hours, as the row of a brand says. */
export interface BrandSwitches {
  /** Whether the mode is live. */
  readonly isLive: boolean;
  /** Up to when the brand is deferred whatever its mode, in epoch milliseconds; -Infinity if it is not. */
  readonly pausedUntil: number;
}

/** The same, as the row of a member says. */
export interface MemberSwitches {
  /** Whether the presence is not `away` or `offline`; one that is not tracked is neither. */
  readonly isPresent: boolean;
  /** Whether the member can take another conversation. */
  readonly hasRoom: boolean;
  /** Up to when the member is absent whatever the presence, in epoch milliseconds; -Infinity if not. */
  readonly pausedUntil: number;
}

/** The switches of a brand and its members. */
export interface Switches {
  readonly brand: BrandSwitches;
  /** In the order of the members. */
  readonly members: readonly MemberSwitches[];
}

/** The switches of a member whose row says nothing of them. */
const AVAILABLE: MemberSwitches = { isPresent: true, hasRoom: true, pausedUntil: -Infinity };

/** Reads the switches of a whole team, with the issues of every member. */
export function readSwitches(brand: Brand, members: readonly Member[], root: Input): Switches {
  const list = root.at('members');
  return {
    brand: readBrandSwitches(brand, root),
    // That it is no list is reported with the hours.
    members: readEach(members, (member, index) => readMemberSwitches(member, list, index)),
  };
}

/** Reads the switches of a brand. */
export function readBrandSwitches(brand: Brand, root: Input): BrandSwitches {
  const input = root.at('brand');
  return {
    isLive: readMode(input.at('mode', brand?.mode)) !== 'deferred',
    pausedUntil: readPausedUntil(input.at('pausedUntil', brand?.pausedUntil)) ?? -Infinity,
  };
}

/** Reads the switches of the member at a key. */
export function readMemberSwitches(
  member: Member,
  root: Input,
  key: string | number,
): MemberSwitches {
  const { presence, pausedUntil, atCapacity } = (member ?? {}) as Partial<Member>;
  // What most rows say needs no reader: that takes a third of the time in a large team.
  const isPresent = presence == null || presence === 'online';
  const hasRoom = atCapacity == null || atCapacity === false;
  if (isPresent && hasRoom && pausedUntil == null) return AVAILABLE;
  const input = root.at(key);
  if (!isPresent) readPresenceWord(input.at('presence', presence));
  if (!hasRoom) readCapacity(input.at('atCapacity', atCapacity));
  const until = readPausedUntil(input.at('pausedUntil', pausedUntil)) ?? -Infinity;
  return { isPresent, hasRoom, pausedUntil: until };
}

/** The switches of a member with a change, which has been read, over the last ones. */
export function changedSwitches(last: MemberSwitches, change: MemberChange): MemberSwitches {
  const { isPresent, hasRoom, pausedUntil } = readMemberSwitches(change, new Input(), '');
  return {
    isPresent: 'presence' in change ? isPresent : last.isPresent,
    hasRoom: 'atCapacity' in change ? hasRoom : last.hasRoom,
    pausedUntil: 'pausedUntil' in change ? pausedUntil : last.pausedUntil,
  };
}

/** Whether two members' switches stand alike. */
export function isSameSwitches(a: MemberSwitches, b: MemberSwitches): boolean {
  return a.isPresent === b.isPresent && a.hasRoom === b.hasRoom && a.pausedUntil === b.pausedUntil;
}

/** Whether a brand or a member is paused at an instant. */
export function isPaused(
  { pausedUntil }: Pick<BrandSwitches, 'pausedUntil'>,
  epochMs: number,
): boolean {
  return epochMs < pausedUntil;
}

/** The pauses of a team that are still to be over at an instant. */
export function pausesAt({ brand, members }: Switches, epochMs: number): Pauses {
  const upcoming = (row: BrandSwitches | MemberSwitches) =>
    isPaused(row, epochMs) ? row.pausedUntil : -Infinity;
  let nextEnd = Infinity;
  for (const row of [brand, ...members]) {
    if (isPaused(row, epochMs)) nextEnd = Math.min(nextEnd, row.pausedUntil);
  }
  return {
    nextEnd,
    ofBrand: upcoming(brand),
    ofMember: (index) => upcoming(members[index]!),
  };
}
