import type { Overrides, ScheduleData } from '../schedule/data.js';
import { Input } from '../schedule/input.js';
import type { Issue } from '../schedule/issue.js';
import { parseOverrides, withOverrides } from '../timeline/layers.js';
import { type ParseResult, safely, valid } from '../timeline/parse-schedule.js';
import type { SearchableTimeline, Timeline } from '../timeline/timeline.js';
import { type BrandHours, type Parsed, readHours, readTimeline } from './brand.js';
import { readRow, readWord } from './record.js';

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

const PRESENCES: readonly Presence[] = ['online', 'away', 'offline'];

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
  return valid((issues) => readMemberRow<T>(new Input(input, issues, 'member')));
}

/** Parses a member's row like `parseMember`, and gives issues as data instead of throwing them. */
export function safeParseMember<T>(input: T): ParseResult<Parsed<T, Member>> {
  return safely((issues) => readMemberRow<T>(new Input(input, issues, 'member')));
}

function readMemberRow<T>(input: Input): Parsed<T, Member> {
  const parsers = {
    schedule: readTimeline,
    overrides: parseOverrides,
    presence: (presence: Input) => readWord(presence, PRESENCES),
  };
  return readRow(input, parsers) as Parsed<T, Member>;
}

/**
 * A member's hours: the member's own, else the brand's, with the member's overrides over them.
 * `index` is the member's place in a list, if there is one.
 */
export function readMemberHours(
  brand: BrandHours,
  member: Member,
  issues: Issue[],
  index?: number,
): SearchableTimeline {
  const schedule: unknown = member?.schedule ?? undefined;
  const overrides: unknown = member?.overrides ?? undefined;
  // Most members of a large team are objects that follow the brand, or have a parsed schedule.
  if (isObject(member) && schedule === undefined && overrides === undefined) return brand.hours;
  const input = inputOf(member, issues, index);
  if (!input.isObject()) return brand.hours;
  const hours = readHours(input, schedule) ?? brand.hours;
  if (overrides === undefined) return hours;
  return withOverrides(schedule ?? brand.schedule, hours, input.at('overrides', overrides));
}

/** Whether a member is present, as far as the application tracks it. */
export function readPresence(member: Member, issues: Issue[], index?: number): boolean {
  const presence: unknown = member?.presence;
  if (presence === undefined || presence === null || presence === 'online') return true;
  const word = readWord(inputOf(member, issues, index).at('presence', presence), PRESENCES);
  return word === 'online';
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
    : new Input(undefined, issues, 'members').at(index, member);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
