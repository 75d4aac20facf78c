import type { Overrides, ScheduleData } from '../schedule/data.js';
import { describe, type IssueList, type Place } from '../schedule/issue.js';
import { parseOverrides, withOverrides } from '../timeline/layers.js';
import { type ParseResult, safely, valid } from '../timeline/parse-schedule.js';
import { readSearchable, readTimeline } from '../timeline/searchable.js';
import type { SearchableTimeline, Timeline } from '../timeline/timeline.js';
import type { BrandHours, Parsed } from './brand.js';
import { addNoObject, checkWord, isObject, readRecord } from './record.js';

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

const PLACE: Place = { parent: undefined, key: 'member' };
const LIST: Place = { parent: undefined, key: 'members' };
const KEYS = ['schedule', 'overrides', 'presence'] as const;
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
  return valid((issues) => readRow(input, issues));
}

/** Parses a member's row like `parseMember`, and gives issues as data instead of throwing them. */
export function safeParseMember<T>(input: T): ParseResult<Parsed<T, Member>> {
  return safely((issues) => readRow(input, issues));
}

function readRow<T>(input: T, issues: IssueList): Parsed<T, Member> {
  const member = readRecord(input, PLACE, KEYS, issues);
  checkWord(member.presence, PRESENCES, { parent: PLACE, key: 'presence' }, issues);
  const { schedule, overrides } = member;
  if (schedule !== undefined && schedule !== null) {
    member.schedule = readTimeline(schedule, { parent: PLACE, key: 'schedule' }, issues);
  }
  if (overrides !== undefined && overrides !== null) {
    member.overrides = parseOverrides(overrides, { parent: PLACE, key: 'overrides' }, issues);
  }
  return member as Parsed<T, Member>;
}

/**
 * A member's hours: the member's own, else the brand's, with the member's overrides over them.
 * `index` is the member's place in a list, if there is one.
 */
export function readMemberHours(
  brand: BrandHours,
  member: Member,
  issues: IssueList,
  index?: number,
): SearchableTimeline {
  if (!isObject(member)) {
    addNoObject(member, placeOf(index), issues);
    return brand.hours;
  }
  const { schedule, overrides } = member;
  const own = schedule !== undefined && schedule !== null;
  const hours = own
    ? (readSearchable(schedule, { parent: placeOf(index), key: 'schedule' }, issues) ?? brand.hours)
    : brand.hours;
  if (overrides === undefined || overrides === null) return hours;
  const place = { parent: placeOf(index), key: 'overrides' };
  return withOverrides(own ? schedule : brand.schedule, hours, overrides, place, issues);
}

/** Whether a member is present, as far as the application tracks it. */
export function readPresence(member: Member, issues: IssueList, index?: number): boolean {
  const presence = isObject(member) ? member.presence : undefined;
  if (presence === undefined || presence === null || presence === 'online') return true;
  if (presence === 'away' || presence === 'offline') return false;
  checkWord(presence, PRESENCES, { parent: placeOf(index), key: 'presence' }, issues);
  return false;
}

/** Who of a list of members is present. */
export function readPresences(members: readonly Member[], issues: IssueList): boolean[] {
  if (!Array.isArray(members)) return [];
  return members.map((member, index) => readPresence(member, issues, index));
}

/** A list of members; what is no list is an issue. */
export function readMembers<M>(members: readonly M[], issues: IssueList): readonly M[] {
  if (Array.isArray(members)) return members;
  issues.add(LIST, 'wrong-type', `expected a list of members, got ${describe(members)}`);
  return [];
}

function placeOf(index: number | undefined): Place {
  return index === undefined ? PLACE : { parent: LIST, key: index };
}
