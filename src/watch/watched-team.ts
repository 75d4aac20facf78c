import { describe, isList, isObject } from '../base/describe.js';
import { type Brand, checkBrandKeys, parseBrand } from '../chat/brand.js';
import type { HoursVerdict } from '../chat/hours-verdict.js';
import { statusOf } from '../chat/live-chat-status.js';
import { checkMemberKeys, type Member, parseMember } from '../chat/member.js';
import { changedRow, copyWith, type MemberChange, readChanges } from '../chat/member-changes.js';
import { MemberIds, ownId } from '../chat/member-ids.js';
import {
  changedSwitches,
  readBrandSwitches,
  readSwitches,
  type Switches,
} from '../chat/switches.js';
import { readWoundDownTeam, type WoundDownTeam } from '../chat/team-hours.js';
import { instantOrNull } from '../query/instant.js';
import type { Input } from '../schedule/parse/input.js';
import { readOrThrow } from '../schedule/parse/parse-result.js';
import type { LiveChatUpdate } from './live-chat-update.js';
import type { Snapshot } from './snapshot.js';

/** A brand and its members, read once: later changes to the caller's data have no effect. */
export interface WatchedTeam<M> {
  readonly brand: Brand;
  /** The caller's own objects, or copies with changes: these are returned. */
  readonly rows: readonly M[];
  /** What was read of them when they were passed, for the hours of another brand. */
  readonly members: readonly Member[];
  readonly ids: MemberIds<M>;
  readonly hours: WoundDownTeam;
  readonly switches: Switches;
}

const UPDATE_KEYS = ['brand', 'members', 'mode', 'pausedUntil', 'changes'];

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

/**
 * A team with an update applied. What changes of the switches alone costs little: hours are not read again.
 *
 * @throws {ScheduleError} if anything is invalid, with every issue at once
 */
export function updated<M extends Member>(
  team: WatchedTeam<M> | undefined,
  { brand = team?.brand, members, mode, pausedUntil, changes }: LiveChatUpdate<M>,
): WatchedTeam<M> {
  return readOrThrow((root) => {
    const fields = {
      ...(mode !== undefined && { mode }),
      ...(pausedUntil !== undefined && { pausedUntil }),
    };
    // What is no object is reported when it is read.
    const isChanged = Object.keys(fields).length > 0 && isObject(brand);
    const next = isChanged ? copyWith(brand, fields) : brand!;
    const read =
      !team || members !== undefined
        ? readTeam(next, members!, root)
        : next === team.brand
          ? team
          : withBrand(team, next, root);
    const entries = changes === undefined ? [] : readChanges(changes, root);
    return root.isSound && read ? withChanges(read, entries) : undefined;
  });
}

/** Undefined with issues if anything is invalid. */
function readTeam<M extends Member>(
  brand: Brand,
  rows: readonly M[],
  root: Input,
): WatchedTeam<M> | undefined {
  const list = root.at('members');
  const known = isList(rows) ? [...rows] : [];
  checkBrandKeys(brand, root.at('brand'));
  for (const [index, row] of known.entries()) checkMemberKeys(row, list.at(index));
  const ids = MemberIds.read(known, ownId, list);
  const hours = readWoundDownTeam(brand, rows, root);
  const switches = readSwitches(brand, rows, root);
  if (!root.isSound) return undefined;
  return {
    brand: parsedBrand(brand),
    rows: known,
    members: known.map(parsedMember),
    ids,
    hours,
    switches,
  };
}

function withBrand<M>(team: WatchedTeam<M>, brand: Brand, root: Input): WatchedTeam<M> | undefined {
  checkBrandKeys(brand, root.at('brand'));
  const hours = readWoundDownTeam(brand, team.members, root);
  const ofBrand = readBrandSwitches(brand, root);
  if (!root.isSound) return undefined;
  const switches = { ...team.switches, brand: ofBrand };
  return { ...team, brand: parsedBrand(brand), hours, switches };
}

function withChanges<M extends Member>(
  team: WatchedTeam<M>,
  changes: readonly (readonly [id: unknown, change: MemberChange])[],
): WatchedTeam<M> {
  if (changes.length === 0) return team;
  const rows = [...team.rows];
  const members = [...team.switches.members];
  for (const [id, change] of changes) {
    const index = team.ids.indexOf(id);
    if (index === undefined) continue;
    rows[index] = changedRow(rows[index]!, change);
    members[index] = changedSwitches(members[index]!, change);
  }
  return { ...team, rows, switches: { ...team.switches, members } };
}

/** Copies only the fields that are read; they may be getters of a class. */
function parsedBrand(brand: Brand): Brand {
  const { schedule, overrides, travel, mode, pausedUntil, windDownMinutes } = brand;
  return parseBrand({ schedule, overrides, travel, mode, pausedUntil, windDownMinutes });
}

function parsedMember({ schedule, overrides, travel, windDownMinutes }: Member): Member {
  return parseMember({ schedule, overrides, travel, windDownMinutes });
}

/** The verdict on a team of which the hours have been judged, frozen, with the caller's rows. */
export function snapshotOf<M>(
  { rows, switches }: WatchedTeam<M>,
  hours: HoursVerdict,
  epochMs: number,
): Snapshot<M> {
  const status = statusOf(hours, rows, switches, epochMs, (ms) => instantOrNull(0, ms));
  Object.freeze(status.blockedBy);
  Object.freeze(status.eligible);
  return Object.freeze(status);
}
