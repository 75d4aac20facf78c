import { type Brand, parseBrand } from '../chat/brand.js';
import { type Member, type Presence, parseMember } from '../chat/member.js';
import { liveChatStatus } from '../chat/status.js';
import type { Snapshot } from './snapshot.js';
import type { LiveChatUpdate, PresenceById, PresenceOf } from './update.js';

/** A member as parsed; `row` is what comes back for it. */
interface ParsedMember<M> extends Member {
  readonly row: M;
}

/** A brand and its members, parsed once: what becomes of the caller's data changes nothing here. */
export interface Team<M> {
  readonly brand: Brand;
  readonly members: readonly ParsedMember<M>[];
}

/**
 * A team with an update. What it says of presences is checked as soon as there is a verdict on them.
 *
 * @throws {ScheduleError} if a brand, a member or a mode makes no sense, with every issue at once
 */
export function updated<M extends object & Member>(
  team: Partial<Team<M>> = {},
  { brand = team.brand!, mode = brand?.mode, members, presence }: LiveChatUpdate<M>,
  epochMs: number,
): Team<M> {
  const rows: readonly (object & Member)[] = members === undefined ? team.members! : members;
  // Parsing would name the first row that is wrong; this names all of them, and their places.
  if (rows === members || brand !== team.brand) liveChatStatus(brand, rows, epochMs);
  const parsed = members?.map(parsedMember) ?? team.members!;
  return {
    brand: parseBrand({ schedule: brand.schedule, mode }),
    members: presence ? parsed.map((member) => withPresence(member, presence)) : parsed,
  };
}

/** Only what `liveChatStatus` reads, be it a getter of a class. */
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
  // Of the caller's own class, as the types say.
  const present = { __proto__: Object.getPrototypeOf(row), ...row, presence };
  return { ...member, presence, row: present };
}

/** The verdict on a team at an instant, frozen, with the caller's rows. */
export function snapshotOf<M>({ brand, members }: Team<M>, epochMs: number): Snapshot<M> {
  const status = liveChatStatus(brand, members, epochMs);
  return Object.freeze({
    ...status,
    blockedBy: Object.freeze(status.blockedBy),
    eligible: Object.freeze(status.eligible.map(({ row }) => row)),
  });
}
