import { parseOverrides } from '../engine/layered-overrides.js';
import type { Overrides, ScheduleData } from '../schedule/data.js';
import type { Input } from '../schedule/parse/input.js';
import { type ParseResult, readOrThrow, readSafely } from '../schedule/parse/parse-result.js';
import type { Timeline } from '../timeline/timeline.js';
import { type Parsed, readRowSchedule, readWord, rowReader } from './row.js';

/** A member's presence as the application detects it; `away` and `offline` both mean absent. */
export type Presence = 'online' | 'away' | 'offline';

/** A team member. It may have any other fields of your own, such as an id. */
export interface Member {
  /** The member's own hours; without a schedule, the brand's. */
  readonly schedule?: Timeline | ScheduleData | null | undefined;
  /** Days off or a late shift, laid over the member's own schedule or the brand's. */
  readonly overrides?: Overrides | null | undefined;
  /** Absent means that presence is not tracked: the member counts as present. */
  readonly presence?: Presence | null | undefined;
}

const readMember = /* @__PURE__ */ rowReader<Member>('member', {
  schedule: readRowSchedule,
  overrides: parseOverrides,
  presence: readPresenceWord,
});

/**
 * Parses a member's row: its schedule, overrides and presence. All other fields are kept as they are.
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
export function parseMember<T>(input: T): Parsed<T, Member> {
  return readOrThrow(readMember<T>, input);
}

/** Parses a member's row like `parseMember`, and returns issues as data instead of throwing them. */
export function safeParseMember<T>(input: T): ParseResult<Parsed<T, Member>> {
  return readSafely(readMember<T>, input);
}

/** Whether the member at a key is present; one whose presence is not tracked is. */
export function readPresence(member: Member, root: Input, key: string | number): boolean {
  const presence: unknown = member?.presence;
  if (presence == null || presence === 'online') return true;
  readPresenceWord(root.at(key).at('presence', presence));
  return false;
}

function readPresenceWord(input: Input): Presence | null | undefined {
  return readWord(input, ['online', 'away', 'offline']);
}

/** Reads a list of members; anything else is an issue. */
export function readMembers<M>(members: readonly M[], root: Input): readonly M[] {
  if (Array.isArray(members)) return members;
  root.at('members', members).failType('a list of members');
  return [];
}
