import type { Brand, Mode } from '../chat/brand.js';
import type { Member, Presence } from '../chat/member.js';
import { type ParsedMember, parsedTeam, type Team } from './team.js';

/** Presences by the members' `id`. Who is not named, or with undefined, stays as they are. */
export type PresenceById = { readonly [id: string | number]: Presence | null | undefined };

/** The presence of each member; with undefined they stay as they are. */
export type PresenceOf<M> = (member: M) => Presence | null | undefined;

/** What is to change; what is left out stays as it is. */
export interface LiveChatUpdate<M> {
  /** Another brand, or other hours of it, with the mode that it has. */
  readonly brand?: Brand | undefined;
  /** Another team, with the presences that they have. */
  readonly members?: readonly M[] | undefined;
  /** The brand's mode. */
  readonly mode?: Mode | null | undefined;
  /** Who is there: by `id`, or by a function of the member. */
  readonly presence?: PresenceById | PresenceOf<M> | undefined;
}

/**
 * A team with an update. Whether modes and presences make sense shows when it is asked for a verdict.
 *
 * @throws {ScheduleError} if a brand or a member makes no sense, with every issue at once
 */
export function updated<M extends object & Member>(
  team: Team<M>,
  { brand, members, mode, presence }: LiveChatUpdate<M>,
  epochMs: number,
): Team<M> {
  const next =
    brand === undefined && members === undefined ? team : parsedTeam(team, brand, members, epochMs);
  return {
    brand: mode === undefined ? next.brand : { ...next.brand, mode },
    members:
      presence === undefined
        ? next.members
        : next.members.map((member) => withPresence(member, presence)),
  };
}

function withPresence<M extends object>(
  member: ParsedMember<M>,
  presences: PresenceById | PresenceOf<M>,
): ParsedMember<M> {
  const { row } = member;
  const presence = typeof presences === 'function' ? presences(row) : presenceOf(row, presences);
  if (presence === undefined || presence === member.presence) return member;
  // Of the caller's own class, as the types say.
  const present = Object.create(Object.getPrototypeOf(row), {
    ...Object.getOwnPropertyDescriptors(row),
    presence: { value: presence, configurable: true, enumerable: true, writable: true },
  });
  return { ...member, presence, row: present };
}

function presenceOf(row: object, presences: PresenceById): Presence | null | undefined {
  const { id } = row as { readonly id?: string | number };
  return id !== undefined && Object.hasOwn(presences, id) ? presences[id] : undefined;
}
