import fc from 'fast-check';
import { type Issue, type IssueFix, safeParseSchedule } from 'livehours';
import { describe, expect, it } from 'vitest';
import { scenario } from '../../support/arbitraries.js';
import { patience, runs } from '../../support/runs.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

function issuesOf(input: unknown): readonly Issue[] {
  const result = safeParseSchedule(input);
  return result.ok ? [] : result.issues;
}

/** The input with one fix applied, as a form's button would. */
function fixed(input: Json, fix: IssueFix): Json {
  const [key, ...rest] = fix.path;
  if (key === undefined) return (fix as { value: Json }).value;
  const copy = (Array.isArray(input) ? [...input] : { ...(input as object) }) as Record<
    string | number,
    Json
  >;
  if (rest.length > 0) {
    copy[key] = fixed(copy[key]!, { ...fix, path: rest });
  } else if ('key' in fix) {
    copy[fix.key] = copy[key]!;
    delete copy[key];
  } else {
    copy[key] = fix.value as Json;
  }
  return copy as Json;
}

const base = { timeZone: 'UTC', weekly: {} };
const monday = (range: string) => ({ ...base, weekly: { monday: [range] } });
const override = (fields: object) => ({ ...base, overrides: [fields] });

describe('a fix', () => {
  it.each<[name: string, input: Json, fix: IssueFix]>([
    [
      'of a day',
      { ...base, weekly: { mondya: [] } },
      { path: ['weekly', 'mondya'], key: 'monday' },
    ],
    [
      'of a day in capitals',
      { ...base, weekly: { FRIDAY: [] } },
      { path: ['weekly', 'FRIDAY'], key: 'friday' },
    ],
    ['of a required key', { weekly: {}, timezone: 'UTC' }, { path: ['timezone'], key: 'timeZone' }],
    [
      'of a key of an override',
      override({ form: '2026-01-01', hours: [] }) as Json,
      { path: ['overrides', 0, 'form'], key: 'from' },
    ],
    ['of an hour', monday('9:00-17:00'), { path: ['weekly', 'monday', 0], value: '09:00-17:00' }],
    ['of both', monday('9:00-9:30'), { path: ['weekly', 'monday', 0], value: '09:00-09:30' }],
    ['of spaces', monday('09:00 - 17:00'), { path: ['weekly', 'monday', 0], value: '09:00-17:00' }],
    ['of a dash', monday('09:00–17:00'), { path: ['weekly', 'monday', 0], value: '09:00-17:00' }],
    [
      'of a city',
      { ...base, timeZone: 'new york' },
      { path: ['timeZone'], value: 'America/New_York' },
    ],
    [
      'of a zone',
      { ...base, timeZone: 'Europe/Pariss' },
      { path: ['timeZone'], value: 'Europe/Paris' },
    ],
    ['of the whole as JSON', JSON.stringify(base), { path: [], value: base }],
    [
      'of a week as JSON',
      { ...base, weekly: ' {"monday":[]}' },
      { path: ['weekly'], value: { monday: [] } },
    ],
  ])('%s', (_name, input, fix) => {
    const issues = issuesOf(input);
    expect(issues).toHaveLength(1); // one slip is one issue, without others in its train
    expect(issues[0]?.fix).toEqual(fix);
    expect(issues[0]?.message).toMatch(/did you mean "|JSON that was not parsed\?$/);
    expect(issuesOf(fixed(input, fix))).toEqual([]);
  });

  it.each<[name: string, input: unknown]>([
    ['a key like none', { ...base, id: 7 }],
    ['a key of an override like none', override({ date: '12-25', hours: [], id: 'u1' })],
    ['a key that is there already', override({ date: '12-25', hour: [], hours: [] })],
    ['times in another order', monday('17:00-25:00')],
    ['words', monday('9 to 5')],
    ['a zone like none', { ...base, timeZone: 'Mars/Olympus' }],
    ['JSON of a list', '[]'],
    ['JSON that is broken', '{"timeZone":'],
    ['a text that is no JSON', 'Europe/Paris'],
    ['a list for an object', { ...base, weekly: [] }],
    ['JSON longer than is tried', `{"a":"${'x'.repeat(100_000)}"}`],
  ])('is not made up: %s', (_name, input) => {
    const issues = issuesOf(input);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.fix).toBe(undefined);
    expect(issues[0]?.message).not.toMatch(/did you mean "[^0]|not parsed/);
  });

  it('of a user in the place of an override does not set off others', () => {
    const found = issuesOf(override({ id: 'u1', date: '2026-01-01', hours: [] }));
    expect(found.map(({ path, message }) => [path.join('.'), message])).toEqual([
      [
        'overrides.0.id',
        'unknown key; expected one of date, from, to, days, everyDays, since, until, hours, weekly, add, remove, label, source',
      ],
    ]);
  });

  it('says what was expected, and what came, apart from its message', () => {
    expect(issuesOf(monday('9:00-17:00'))).toEqual([
      {
        path: ['weekly', 'monday', 0],
        code: 'invalid-range',
        message: '"9:00-17:00": expected "HH:MM-HH:MM"; did you mean "09:00-17:00"?',
        expected: '"HH:MM-HH:MM"',
        received: '"9:00-17:00"',
        fix: { path: ['weekly', 'monday', 0], value: '09:00-17:00' },
      },
    ]);
    expect(issuesOf('{"weekly": {}}')).toEqual([
      {
        path: [],
        code: 'wrong-type',
        message: 'expected an object, got "{\\"weekly\\": {}}": JSON that was not parsed?',
        expected: 'an object',
        received: '"{\\"weekly\\": {}}"',
        fix: { path: [], value: { weekly: {} } },
      },
    ]);
    expect(issuesOf({ ...base, weekly: 5 })).toEqual([
      {
        path: ['weekly'],
        code: 'wrong-type',
        message: 'expected an object, got 5',
        expected: 'an object',
        received: '5',
      },
    ]);
  });
});

/** A slip at a place: a misspelt key, a damaged text, or a part written as JSON. */
type Slip = (text: string, choice: number) => string;
const slips: Slip[] = [
  (text, n) => text.slice(0, n % (text.length + 1)) + text.slice((n % (text.length + 1)) + 1),
  (text, n) => `${text.slice(0, n % (text.length + 1))}x${text.slice(n % (text.length + 1))}`,
  (text, n) => {
    const i = n % Math.max(1, text.length - 1);
    return text.slice(0, i) + (text[i + 1] ?? '') + (text[i] ?? '') + text.slice(i + 2);
  },
  (text) => text.toUpperCase(),
  (text) => text.replace('-', ' – '),
  (text) => text.replace(/\b0/g, ''),
  (text) => text.replace('_', ' ').replace(/^.*\//, ''),
];

/** Every place in an input, as a path. */
function placesOf(value: Json, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    path,
    ...keys.flatMap((key) =>
      placesOf((value as Record<string | number, Json>)[key]!, [...path, key]),
    ),
  ];
}

function damaged(input: Json, route: readonly (string | number)[], kind: number, n: number): Json {
  const [key, ...rest] = route;
  if (key === undefined) {
    if (typeof input === 'string') return slips[kind % slips.length]!(input, n);
    return JSON.stringify(input);
  }
  const copy = (Array.isArray(input) ? [...input] : { ...(input as object) }) as Record<
    string | number,
    Json
  >;
  if (rest.length === 0 && typeof key === 'string' && n % 2 === 0) {
    const value = copy[key]!;
    delete copy[key];
    copy[slips[kind % slips.length]!(key, n)] = value;
  } else copy[key] = damaged(copy[key]!, rest, kind, n);
  return copy as Json;
}

it(
  'every fix, applied to the input, removes its issue, and brings no other to its place',
  patience,
  () => {
    const slip = fc.tuple(fc.nat(), fc.nat(), fc.nat(50));
    let fixes = 0;
    fc.assert(
      fc.property(
        scenario(0),
        fc.array(slip, { minLength: 1, maxLength: 4 }),
        ({ schedule }, all) => {
          let input = JSON.parse(JSON.stringify(schedule)) as Json;
          for (const [place, kind, n] of all) {
            const places = placesOf(input);
            input = damaged(input, places[place % places.length]!, kind, n);
          }
          for (const issue of issuesOf(input)) {
            if (!issue.fix) continue;
            fixes += 1;
            expect(issue.fix.path).toEqual(issue.path);
            const left = issuesOf(fixed(input, issue.fix));
            const place = (
              'key' in issue.fix ? [...issue.path.slice(0, -1), issue.fix.key] : issue.path
            ).join();
            const same = ({ code, path }: Issue) =>
              (code === issue.code || code === 'unknown-key') &&
              [issue.path.join(), place].includes(path.join());
            expect(left.filter(same)).toEqual([]);
          }
        },
      ),
      { numRuns: runs(500) },
    );
    expect(fixes).toBeGreaterThan(0);
  },
);
