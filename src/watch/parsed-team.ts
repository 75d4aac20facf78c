import { describe, isObject } from '../base/describe.js';
import { type Brand, checkBrandKeys, parseBrand } from '../chat/brand.js';
import { liveChatStatus } from '../chat/live-chat-status.js';
import { checkMemberKeys, type Member, type Presence, parseMember } from '../chat/member.js';
import { type Issue, ScheduleError } from '../schedule/parse/issue.js';
import { readSafely } from '../schedule/parse/parse-result.js';
import type { LiveChatUpdate, PresenceById, PresenceOf } from './live-chat-update.js';
import type { Snapshot } from './snapshot.js';

/** A parsed member; `row` is the caller's own object, which is returned for it. */
type ParsedTeamMember<M> = Member & { readonly row: M };

/** A brand and its members, parsed once: later changes to the caller's data have no effect. */
export interface ParsedTeam<M> {
  readonly brand: Brand;
  readonly members: readonly ParsedTeamMember<M>[];
}

const UPDATE_KEYS = ['brand', 'members', 'mode', 'presence'];

/**
 * A team with an update applied.
 *
 * @throws {ScheduleError} if a brand, a member, a mode or a presence is invalid, with every issue at once
 */
export function updated<M extends Member>(
  team: ParsedTeam<M> | undefined,
  update: LiveChatUpdate<M>,
  epochMs: number,
): ParsedTeam<M> {
  const { brand = team?.brand, members, mode, presence } = update;
  // What is no object stays as it is, to be reported with everything else.
  const nextBrand = mode === undefined || !isObject(brand) ? brand! : copyOf(brand, { mode });
  const present = (row: M) => (presence && isObject(row) ? withPresence(row, presence) : row);
  // Parsing row by row would report the first invalid row only. This reports all, with their paths.
  if (members !== undefined || !team) {
    const rows = Array.isArray(members) ? members.map(present) : members!;
    validate(nextBrand, rows, epochMs);
    return { brand: parsedBrand(nextBrand), members: rows.map(parsedMember) };
  }
  const parsed = team.members.map((member) => {
    const row = present(member.row);
    return row === member.row ? member : { ...member, presence: row.presence, row };
  });
  validate(nextBrand, parsed, epochMs);
  return { brand: parsedBrand(nextBrand), members: parsed };
}

/** Throws every issue of a brand and its members at once, misspelt keys included. */
function validate(brand: Brand, members: readonly Member[], epochMs: number): void {
  const keys = readSafely((root) => {
    checkBrandKeys(brand, root.at('brand'));
    const list = root.at('members');
    if (!Array.isArray(members)) return;
    for (const [index, member] of members.entries()) checkMemberKeys(member, list.at(index));
  });
  let others: readonly Issue[] = [];
  try {
    liveChatStatus(brand, members, epochMs);
  } catch (error) {
    if (!(error instanceof ScheduleError)) throw error;
    others = error.issues;
  }
  const issues = keys.ok ? others : [...keys.issues, ...others];
  if (issues.length > 0) throw new ScheduleError(issues);
}

/**
 * Checks the shape of what a caller passed as an update.
 *
 * @throws {TypeError} if it is not an object, or has a key that is not known
 */
export function checkUpdate(update: object): void {
  const expected = `expected an object with some of ${UPDATE_KEYS.join(', ')}`;
  if (!isObject(update) || Symbol.iterator in update) {
    throw new TypeError(`update: ${expected}, got ${describe(update)}`);
  }
  const unknown = Object.keys(update).find((key) => !UPDATE_KEYS.includes(key));
  if (unknown !== undefined) throw new TypeError(`update: ${expected}, got ${describe(unknown)}`);
}

/** Copies only the fields that `liveChatStatus` reads; they may be getters of a class. */
function parsedBrand({ schedule, overrides, mode }: Brand): Brand {
  return parseBrand({ schedule, overrides, mode });
}

function parsedMember<M extends Member>(row: M): ParsedTeamMember<M> {
  const { schedule, overrides, presence } = row;
  return parseMember({ schedule, overrides, presence, row });
}

/** A copy of a row with some fields replaced: an instance of the caller's class, as the types say. */
function copyOf<T extends object>(row: T, fields: Partial<T>): T {
  return { __proto__: Object.getPrototypeOf(row), ...row, ...fields };
}

function withPresence<M extends Member>(row: M, presences: PresenceById | PresenceOf<M>): M {
  let presence: Presence | null | undefined;
  if (typeof presences === 'function') {
    presence = presences(row);
  } else if (!isObject(presences) || Symbol.iterator in presences) {
    const expected = 'an object by id, or a function of the member';
    throw new TypeError(`presence: expected ${expected}, got ${describe(presences)}`);
  } else {
    const { id } = row as { readonly id?: string | number };
    if (id !== undefined && Object.hasOwn(presences, id)) presence = presences[id];
  }
  if (presence === undefined || presence === row.presence) return row;
  return copyOf<Member>(row, { presence }) as M;
}

/** The verdict on a team at an instant, frozen, with the caller's rows. */
export function snapshotOf<M>({ brand, members }: ParsedTeam<M>, epochMs: number): Snapshot<M> {
  const status = liveChatStatus(brand, members, epochMs);
  const eligible = status.eligible.map(({ row }) => row);
  return Object.freeze({
    ...status,
    blockedBy: Object.freeze(status.blockedBy),
    eligible: Object.freeze(eligible),
  }) as Snapshot<M>;
}
