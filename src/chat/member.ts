import type { Overrides, ScheduleData } from '../schedule/data.js';
import { isObject } from '../schedule/describe.js';
import type { Input } from '../schedule/input.js';
import { type ParseResult, safely, valid } from '../schedule/reading.js';
import { parseOverrides, withOverrides } from '../timeline/layers.js';
import { isTimeline, type Openable } from '../timeline/openable.js';
import type { Timeline } from '../timeline/timeline.js';
import { readHours, readRowSchedule } from './brand.js';
import { type Parsed, readWord, rowReader } from './row.js';

/** What the application detected of a member: `away` and `offline` are both absent. */
export type Presence = 'online' | 'away' | 'offline';

/** A team member. Fields of your own, such as an id, may stand beside these. */
export interface Member {
  /** Hours of the member's own; without any, the brand's. */
  readonly schedule?: Timeline | ScheduleData | null | undefined;
  /** Days off or a late shift, laid over whichever schedule the member ends up with. */
  readonly overrides?: Overrides | null | undefined;
  /** Absent means that presence is not tracked: the member counts as present. */
  readonly presence?: Presence | null | undefined;
}

const readMember = /* @__PURE__ */ rowReader<Member>('member', {
  schedule: readRowSchedule,
  overrides: parseOverrides,
  presence: readWordOfPresence,
});

/**
 * Parses a member's row: its schedule, its overrides, its presence; all other fields are kept as they
 * are.
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
  return valid(readMember<T>, input);
}

/** Parses a member's row like `parseMember`, and gives issues as data instead of throwing them. */
export function safeParseMember<T>(input: T): ParseResult<Parsed<T, Member>> {
  return safely(readMember<T>, input);
}

/** The hours of a member whose row leaves nothing to parse or to lay over them, as most do; else undefined. */
export function readyHours(brandHours: Openable, member: Member): Openable | undefined {
  if (!isObject(member) || member.overrides != null) return undefined;
  const { schedule } = member;
  if (schedule == null) return brandHours;
  return isTimeline(schedule) ? schedule : undefined;
}

/**
 * The hours of a member, who stands at a key: the member's own, else the brand's, with the member's
 * overrides over them.
 */
export function readMemberHours(
  brandHours: Openable,
  member: Member,
  root: Input,
  key: string | number,
): Openable {
  const hours = readHours(member, root, key) ?? brandHours;
  const overrides: unknown = member?.overrides;
  return overrides == null ? hours : withOverrides(hours, root.at(key).at('overrides', overrides));
}

/** Whether a member, who stands at a key, is present, as far as the application tracks it. */
export function readPresence(member: Member, root: Input, key: string | number): boolean {
  const presence: unknown = member?.presence;
  if (presence == null || presence === 'online') return true;
  readWordOfPresence(root.at(key).at('presence', presence));
  return false;
}

function readWordOfPresence(input: Input): Presence | null | undefined {
  return readWord(input, ['online', 'away', 'offline']);
}

/** A list of members; what is no list is an issue. */
export function readMembers<M>(members: readonly M[], root: Input): readonly M[] {
  if (Array.isArray(members)) return members;
  root.at('members', members).failType('a list of members');
  return [];
}
