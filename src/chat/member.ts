import type { StandardSchemaV1 } from '@standard-schema/spec';
import { isList } from '../base/describe.js';
import { parseOverrides, parseTravel } from '../engine/laid-over.js';
import type { Overrides, ScheduleData, Travel } from '../schedule/data.js';
import { failType } from '../schedule/parse/fail.js';
import type { Input, Readers } from '../schedule/parse/input.js';
import { type ParseResult, readOrThrow, readSafely } from '../schedule/parse/parse-result.js';
import { standardSchema } from '../schedule/parse/standard-schema.js';
import type { Timeline } from '../timeline/timeline.js';
import {
  keyChecker,
  type NotASchedule,
  type ParsedRow,
  readMinutes,
  readRowSchedule,
  readWord,
  rowReader,
} from './row.js';
import { readStoredInstant, type StoredInstant } from './stored-instant.js';

/** A member's presence as the application detects it; `away` and `offline` both mean absent. */
export type Presence = 'online' | 'away' | 'offline';

/** The fields of a member that this library reads. */
export interface MemberFields {
  /** The member's own hours; without a schedule, the brand's. */
  readonly schedule?: Timeline | ScheduleData | null | undefined;
  /** Days off or a late shift, laid over the member's own schedule or the brand's. */
  readonly overrides?: Overrides | null | undefined;
  /** Journeys, on which the member's hours are read on the clock of another zone. */
  readonly travel?: Travel | null | undefined;
  /** Absent means that presence is not tracked: the member counts as present. */
  readonly presence?: Presence | null | undefined;
  /** Absent up to then, whatever `presence` says; from then on `presence` says. */
  readonly pausedUntil?: StoredInstant | null | undefined;
  /** Whether the member has as many conversations as they can take. */
  readonly atCapacity?: boolean | null | undefined;
  /**
   * Not invited in the last so many minutes before each end of their hours. A whole number from 0 to
   * 1440; absent means the brand's.
   */
  readonly windDownMinutes?: number | null | undefined;
}

/** A team member: an object of yours, which may have any other fields, such as an id. */
export type Member = object & MemberFields & NotASchedule;

/** A member's row after parsing: its schedule is a `Schedule`, all other fields are as they were. */
export type ParsedMember<T> = ParsedRow<T, MemberFields>;

const READERS: Readers<MemberFields> = {
  schedule: readRowSchedule,
  overrides: parseOverrides,
  travel: parseTravel,
  presence: readPresenceWord,
  pausedUntil: readStoredInstant,
  atCapacity: readCapacity,
  windDownMinutes: readMinutes,
};

const readMember = /* @__PURE__ */ rowReader<MemberFields>('member', READERS);

/** Checks a member who is kept for keys that were probably meant to be ours. */
export const checkMemberKeys = /* @__PURE__ */ keyChecker(/* @__PURE__ */ Object.keys(READERS));

/**
 * Parses a member's row: its schedule, overrides, travel, presence, pause, capacity and wind-down. All
 * other fields are kept as they are.
 *
 * @throws {ScheduleError} with every issue at once; paths begin with `member`
 * @example
 * ```ts
 * import { parseMember } from 'livehours';
 *
 * const member = parseMember({ id: 7, schedule: null, overrides: [{ date: '2026-05-01', hours: [] }] });
 * member.id; // => 7
 * ```
 */
export function parseMember<T>(input: T): ParsedMember<T> {
  return readOrThrow(readMember<T>, input);
}

/** Parses a member's row like `parseMember`, and returns issues as data instead of throwing them. */
export function safeParseMember<T>(input: T): ParseResult<ParsedMember<T>> {
  return readSafely(readMember<T>, input);
}

/**
 * `parseMember` as a [Standard Schema](https://standardschema.dev) (version 1).
 *
 * @example
 * ```ts
 * import { memberSchema } from 'livehours';
 *
 * const result = await memberSchema['~standard'].validate({ presence: 'gone' });
 * result.issues?.[0]?.path; // => ['member', 'presence']
 * ```
 */
export const memberSchema: StandardSchemaV1<
  Member,
  ParsedMember<Member>
> = /* @__PURE__ */ standardSchema((input) => safeParseMember(input as Member));

/** Reads a presence, which may be absent. */
export function readPresenceWord(input: Input): Presence | null | undefined {
  return readWord(input, ['online', 'away', 'offline']);
}

/** Reads whether a member is at capacity, which may be absent. */
export function readCapacity(input: Input): boolean | null | undefined {
  const value = input.value as boolean | null | undefined;
  return value == null || typeof value === 'boolean' ? value : failType(input, 'true or false');
}

/**
 * What is read of each member of a list, at every index; of anything else nothing. `map` would skip the holes
 * of a sparse list, and `Array.from` takes four times as long.
 */
export function readEach<T>(members: unknown, read: (member: Member, index: number) => T): T[] {
  const each: T[] = [];
  const length = isList(members) ? members.length : 0;
  for (let index = 0; index < length; index++) {
    each.push(read((members as readonly Member[])[index]!, index));
  }
  return each;
}

/** Reads a list of members; anything else is an issue. */
export function readMembers<M>(members: readonly M[], root: Input): readonly M[] {
  if (Array.isArray(members)) return members;
  failType(root.at('members', members), 'a list of members');
  return [];
}
