import { readFileSync } from 'node:fs';
import {
  type Brand,
  type Issue,
  type IssuePath,
  type Member,
  type ParseResult,
  ScheduleError,
  safeParseBrand,
  safeParseMember,
} from 'livehours';
import { UserError } from './user-error.js';

type Named = { readonly name: string; readonly timeZone: string };

export interface Team {
  readonly brand: Brand & Named;
  readonly members: readonly (Member & Named)[];
  /** The brand's zone, used to display times. */
  readonly timeZone: string;
}

/** Reads a file `{ brand, members }` and parses each row, so that every issue is reported at once. */
export function readTeam(file: string): Team {
  const { brand, members } = readJson(file);
  const parsedBrand = safeParseBrand(brand);
  const parsedMembers = members.map((member) => safeParseMember(member));
  const issues = [
    ...issuesOf(parsedBrand, ['brand']),
    ...parsedMembers.flatMap((result, index) => issuesOf(result, ['members', index])),
  ];
  if (!parsedBrand.ok || issues.length > 0) {
    const { message } = new ScheduleError(issues);
    const lines = message.split('\n').map((line) => `  ${line}`);
    throw new UserError([`${file}: ${counted(issues.length)}`, ...lines].join('\n'));
  }
  const timeZone = zoneOf(parsedBrand.value) ?? 'UTC';
  return {
    brand: { ...parsedBrand.value, name: nameOf(brand) ?? 'The brand', timeZone },
    members: parsedMembers.flatMap((result, index) => {
      if (!result.ok) return [];
      const name = nameOf(members[index]) ?? `member ${index}`;
      return { ...result.value, name, timeZone: zoneOf(result.value) ?? timeZone };
    }),
    timeZone,
  };
}

function readJson(file: string): { brand: unknown; members: readonly unknown[] } {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new UserError(`${file}: not JSON: ${error.message}`);
    const { code } = error as NodeJS.ErrnoException;
    throw new UserError(
      `${file}: ${code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`}`,
    );
  }
  const { brand, members } = (value ?? {}) as { brand?: unknown; members?: unknown };
  if (brand === undefined || !Array.isArray(members)) {
    throw new UserError(`${file}: expected an object with "brand" and a list of "members"`);
  }
  return { brand, members };
}

/** The issues of one row. The parser sees a single member, but the user needs its index in the list. */
function issuesOf(result: ParseResult<unknown>, place: IssuePath): Issue[] {
  const issues = result.ok ? [] : result.issues;
  return issues.map((issue) => ({ ...issue, path: [...place, ...issue.path.slice(1)] }));
}

function counted(issues: number): string {
  return issues === 1 ? 'one thing is wrong' : `${issues} things are wrong`;
}

function zoneOf({ schedule }: Brand | Member): string | undefined {
  return schedule && 'timeZone' in schedule ? schedule.timeZone : undefined;
}

function nameOf(row: unknown): string | undefined {
  const { name } = row as { name?: unknown };
  return typeof name === 'string' ? name : undefined;
}
