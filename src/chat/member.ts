import type { Overrides, ScheduleData } from '../schedule/data.js';
import { Input, type Readers } from '../schedule/input.js';
import type { Issue } from '../schedule/issue.js';
import { parseOverrides, withOverrides } from '../timeline/layers.js';
import { isTimeline, type Purpose } from '../timeline/purpose.js';
import { type ParseResult, safely, valid } from '../timeline/read-as.js';
import type { Timeline } from '../timeline/timeline.js';
import { type BrandHours, readHours, readSchedule } from './brand.js';
import { type Parsed, readRow, readWord } from './row.js';

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

const MEMBER: Readers<Member> = {
  schedule: readSchedule,
  overrides: parseOverrides,
  presence: readWordOfPresence,
};

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
  return valid((issues) => readRow<T, Member>(new Input(input, issues, 'member'), MEMBER));
}

/** Parses a member's row like `parseMember`, and gives issues as data instead of throwing them. */
export function safeParseMember<T>(input: T): ParseResult<Parsed<T, Member>> {
  return safely((issues) => readRow<T, Member>(new Input(input, issues, 'member'), MEMBER));
}

/**
 * A member's hours: the member's own, else the brand's, with the member's overrides over them.
 * `index` is the member's place in a list, if there is one.
 */
export function readMemberHours<T>(
  purpose: Purpose<T>,
  brand: BrandHours<T>,
  member: Member,
  issues: Issue[],
  index?: number,
): T {
  const schedule: unknown = member?.schedule ?? undefined;
  const overrides: unknown = member?.overrides ?? undefined;
  // Most members of a large team are objects that follow the brand, or have a parsed schedule.
  if (isObject(member) && overrides === undefined) {
    if (schedule === undefined) return brand.hours;
    if (isTimeline(schedule)) return purpose.adopt(schedule);
  }
  const input = inputOf(member, issues, index);
  if (!input.isObject()) return brand.hours;
  const hours = readHours(purpose, schedule, input) ?? brand.hours;
  if (overrides === undefined) return hours;
  const layer = input.at('overrides', overrides);
  return withOverrides(purpose, schedule ?? brand.schedule, hours, layer);
}

/** Whether a member is present, as far as the application tracks it. */
export function readPresence(member: Member, issues: Issue[], index?: number): boolean {
  const presence: unknown = member?.presence;
  if (presence === undefined || presence === null || presence === 'online') return true;
  return readWordOfPresence(inputOf(member, issues, index).at('presence', presence)) === 'online';
}

function readWordOfPresence(input: Input): Presence | null | undefined {
  return readWord(input, ['online', 'away', 'offline']);
}

/** Who of a list of members is present. */
export function readPresences(members: readonly Member[], issues: Issue[]): boolean[] {
  if (!Array.isArray(members)) return [];
  return members.map((member, index) => readPresence(member, issues, index));
}

/** A list of members; what is no list is an issue. */
export function readMembers<M>(members: readonly M[], issues: Issue[]): readonly M[] {
  if (Array.isArray(members)) return members;
  new Input(members, issues, 'members').failType('a list of members');
  return [];
}

function inputOf(member: unknown, issues: Issue[], index: number | undefined): Input {
  return index === undefined
    ? new Input(member, issues, 'member')
    : new Input(member, issues, 'members', index);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
