import { type Brand, parseBrand } from '../chat/brand.js';
import { type Member, parseMember } from '../chat/member.js';
import { liveChatStatus } from '../chat/status.js';
import type { Snapshot } from './snapshot.js';

/** A member as parsed; `row` is what comes back for it. */
export interface ParsedMember<M> extends Member {
  readonly row: M;
}

/** A brand and its members, parsed once: what becomes of the caller's data changes nothing here. */
export interface Team<M> {
  readonly brand: Brand;
  readonly members: readonly ParsedMember<M>[];
}

/**
 * Parses what is new of a team.
 *
 * @throws {ScheduleError} if a brand or a member makes no sense, with every issue at once
 */
export function parsedTeam<M extends object & Member>(
  old: Team<M>,
  brand: Brand | undefined,
  members: readonly M[] | undefined,
  epochMs: number,
): Team<M> {
  // Parsing would name the first row that is wrong; this names all of them, and their places.
  liveChatStatus<object & Member, number>(
    brand === undefined ? old.brand : brand,
    members === undefined ? old.members : members,
    epochMs,
  );
  return {
    brand: brand === undefined ? old.brand : parsedBrand(brand),
    members: members === undefined ? old.members : members.map(parsedMember),
  };
}

/** Only what `liveChatStatus` reads; getters of a class, too. */
function parsedBrand({ schedule, mode }: Brand): Brand {
  return parseBrand({ schedule, mode });
}

function parsedMember<M extends Member>(row: M): ParsedMember<M> {
  const { schedule, overrides, presence } = row;
  return parseMember({ schedule, overrides, presence, row });
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
