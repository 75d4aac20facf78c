import { type Brand, type Issue, type Member, safeParseBrand, safeParseMember } from 'livehours';
import { JsonSyntaxError, type Scan, scanJson } from '../json/scan.js';
import { moved, type Problem, problemAt, problemIn } from './problem.js';
import type { Named, Team } from './team.js';

/** Text written by hand is far shorter, and longer text is slow to edit. */
export const LONGEST_TEXT = 500_000;

/** More than fit on a page; nobody needs a picture of a larger team. */
const MOST_MEMBERS = 1000;

/** A name has to fit in a row. */
const LONGEST_NAME = 60;

/** A team, or everything that is wrong with it. A team may still come with warnings. */
export interface Reading {
  readonly team: Team | undefined;
  readonly problems: readonly Problem[];
}

/** Reads `{ "brand": {…}, "members": [{…}, …] }`, and locates every issue in the text. */
export function readTeam(text: string): Reading {
  if (text.length > LONGEST_TEXT) {
    return failure(text, 'too-long', `the page reads up to ${LONGEST_TEXT} characters`);
  }
  let scan: Scan;
  try {
    scan = scanJson(text);
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    const { message, span } = error;
    return {
      team: undefined,
      problems: [problemIn(text, 'error', 'no-json', `not JSON: ${message}`, span)],
    };
  }
  const repeated = scan.repeatedKeys.map((key) =>
    problemIn(
      text,
      'warning',
      'repeated-key',
      `"${shortened(key.name)}" stands twice in one object: only the last one counts`,
      key,
    ),
  );
  const { issues, team } = readRows(text, scan);
  const errors = issues.map((issue) => problemAt(text, scan.root, 'error', issue));
  const problems = [...errors, ...repeated].sort((a, b) => a.start - b.start);
  return { team: errors.length > 0 ? undefined : team, problems };
}

function readRows(text: string, { root }: Scan): { issues: readonly Issue[]; team?: Team } {
  const value = JSON.parse(text) as { brand?: unknown; members?: unknown } | null;
  const rows = value?.members;
  if (typeof value !== 'object' || value?.brand === undefined || !Array.isArray(rows)) {
    const message = 'expected an object with "brand" and a list of "members"';
    return { issues: [{ path: [], code: 'wrong-type', message }] };
  }
  if (rows.length > MOST_MEMBERS) {
    const message = `the page shows up to ${MOST_MEMBERS}, got ${rows.length}`;
    return { issues: [{ path: ['members'], code: 'too-many-items', message }] };
  }
  const brand = safeParseBrand(value.brand);
  const members = rows.map((row) => safeParseMember(row));
  const issues = [
    ...(brand.ok ? [] : brand.issues),
    ...members.flatMap((member, index) =>
      member.ok ? [] : member.issues.map((issue) => moved(issue, 'member', ['members', index])),
    ),
  ];
  if (!brand.ok || issues.length > 0) return { issues };
  const team: Team = {
    text,
    root,
    // All of it parsed without issues.
    data: { brand: value.brand, members: rows } as Team['data'],
    brand: named(brand.value, value.brand, 'The brand'),
    members: members.flatMap((member, index) =>
      member.ok ? named(member.value, rows[index], `Member ${index + 1}`) : [],
    ),
  };
  return { issues, team };
}

function named<T extends Brand | Member>(parsed: T, row: unknown, otherwise: string): T & Named {
  const { name } = row as { name?: unknown };
  const { schedule } = parsed;
  return {
    ...parsed,
    name: typeof name === 'string' && name.trim() ? shortened(name.trim()) : otherwise,
    timeZone: schedule && 'timeZone' in schedule ? schedule.timeZone : undefined,
  };
}

function shortened(text: string): string {
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text;
}

function failure(text: string, code: string, message: string): Reading {
  const span = { start: 0, end: 0 };
  return { team: undefined, problems: [problemIn(text, 'error', code, message, span)] };
}
