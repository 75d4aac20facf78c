import { type Brand, parseBrand } from '../chat/brand.js';
import { liveChatStatus } from '../chat/live-chat-status.js';
import { type Member, type Presence, parseMember } from '../chat/member.js';
import type { LiveChatUpdate, PresenceById, PresenceOf } from './live-chat-update.js';
import type { Snapshot } from './snapshot.js';

/** A parsed member; `row` is the caller's own object, which is returned for it. */
interface ParsedMember<M> extends Member {
  readonly row: M;
}

/** A brand and its members, parsed once: later changes to the caller's data have no effect. */
export interface ParsedTeam<M> {
  readonly brand: Brand;
  readonly members: readonly ParsedMember<M>[];
}

/**
 * A team with an update applied. Presences are validated by the verdict that follows.
 *
 * @throws {ScheduleError} if a brand, a member or a mode is invalid, with every issue at once
 */
export function updated<M extends object & Member>(
  team: Partial<ParsedTeam<M>> = {},
  { brand = team.brand!, mode = brand?.mode, members, presence }: LiveChatUpdate<M>,
  epochMs: number,
): ParsedTeam<M> {
  const rows: readonly (object & Member)[] = members === undefined ? team.members! : members;
  // Parsing row by row would report the first invalid row only. This reports all, with their paths.
  if (rows === members || brand !== team.brand) liveChatStatus(brand, rows, epochMs);
  const parsed = members?.map(parsedMember) ?? team.members!;
  return {
    brand: parseBrand({ schedule: brand.schedule, mode }),
    members: presence ? parsed.map((member) => withPresence(member, presence)) : parsed,
  };
}

/** Copies only the fields that `liveChatStatus` reads; they may be getters of a class. */
function parsedMember<M extends Member>(row: M): ParsedMember<M> {
  const { schedule, overrides, presence } = row;
  return parseMember({ schedule, overrides, presence, row });
}

function withPresence<M extends object>(
  member: ParsedMember<M>,
  presences: PresenceById | PresenceOf<M>,
): ParsedMember<M> {
  const { row } = member;
  let presence: Presence | null | undefined;
  if (typeof presences === 'function') {
    presence = presences(row);
  } else {
    const { id } = row as { readonly id: string | number };
    if (Object.hasOwn(presences, id)) presence = presences[id];
  }
  if (presence === undefined || presence === member.presence) return member;
  // An instance of the caller's class, as the types say.
  const present = { __proto__: Object.getPrototypeOf(row), ...row, presence };
  return { ...member, presence, row: present };
}

/** The verdict on a team at an instant, frozen, with the caller's rows. */
export function snapshotOf<M>({ brand, members }: ParsedTeam<M>, epochMs: number): Snapshot<M> {
  const status = liveChatStatus(brand, members, epochMs);
  return Object.freeze({
    ...status,
    blockedBy: Object.freeze(status.blockedBy),
    eligible: Object.freeze(status.eligible.map(({ row }) => row)),
  });
}
