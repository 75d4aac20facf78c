import { overridesSchema, parseBrand, safeParseSchedule } from 'livehours';
import { describe, expect, it } from 'vitest';
import { days } from '../../support/oracle.js';

/** Lists of a thousand times the size took minutes to answer for. */

function minutes(count: number): string[] {
  const two = (number: number) => String(number).padStart(2, '0');
  const time = (minute: number) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
  return Array.from({ length: count }, (_, i) => `${time(2 * i)}-${time(2 * i + 1)}`);
}
const christmas = (count: number, fields: object) =>
  Array.from({ length: count }, () => ({ date: '12-25', ...fields }));
const schedule = (fields: object) => ({ timeZone: 'UTC', weekly: {}, ...fields });
const issuesOf = (input: unknown) => {
  const result = safeParseSchedule(input);
  return result.ok ? [] : result.issues;
};

describe('what is allowed at most', () => {
  it.each<[name: string, input: unknown]>([
    ['500 ranges of a day', schedule({ weekly: { monday: minutes(500) } })],
    ['500 ranges that are added', schedule({ overrides: christmas(1, { add: minutes(500) }) })],
    ['5,000 overrides', schedule({ overrides: christmas(5000, { hours: [] }) })],
    ['20,000 ranges in overrides', schedule({ overrides: christmas(40, { add: minutes(500) }) })],
    [
      '20,000 ranges in weeks and overrides',
      schedule({
        weekly: Object.fromEntries(days.map((day) => [day, minutes(500)])),
        overrides: [
          ...christmas(4, { weekly: Object.fromEntries(days.map((day) => [day, minutes(500)])) }),
          ...christmas(5, { remove: minutes(500) }),
        ],
      }),
    ],
    [
      '20,000 ranges in lists of 250',
      schedule({ overrides: christmas(20_000 / 250, { hours: minutes(250) }) }),
    ],
  ])('passes: %s', (_name, input) => {
    expect(issuesOf(input)).toEqual([]);
  });

  it.each<[name: string, input: unknown, path: string, message: string]>([
    [
      '501 ranges of a day',
      schedule({ weekly: { monday: minutes(501) } }),
      'weekly.monday',
      'expected at most 500 items, got 501',
    ],
    [
      '501 ranges of an override',
      schedule({ overrides: christmas(1, { remove: minutes(501) }) }),
      'overrides.0.remove',
      'expected at most 500 items, got 501',
    ],
    [
      '5,001 overrides',
      schedule({ overrides: christmas(5001, { hours: [] }) }),
      'overrides',
      'expected at most 5000 items, got 5001',
    ],
    [
      '20,001 ranges in all',
      schedule({ weekly: { monday: minutes(1) }, overrides: christmas(40, { add: minutes(500) }) }),
      '',
      'expected at most 20000 ranges in all, got 20001',
    ],
  ])('and one more is an issue: %s', (_name, input, path, message) => {
    expect(issuesOf(input)).toMatchObject([{ code: 'too-many-items', message }]);
    expect(issuesOf(input)[0]?.path.join('.')).toBe(path);
    const { expected, received } = issuesOf(input)[0]!;
    expect(message).toBe(`expected ${expected}, got ${received}`);
  });
});

it('a list that is laid over a schedule counts for itself', async () => {
  const full = christmas(40, { add: minutes(500) });
  expect(parseBrand({ schedule: schedule({ overrides: full }), overrides: full })).toBeDefined();
  const { validate } = overridesSchema['~standard'];
  expect((await validate(full)).issues).toBe(undefined);
  expect((await validate([...full, ...christmas(1, { add: minutes(1) })])).issues).toMatchObject([
    { path: [], code: 'too-many-items' },
  ]);
  expect((await validate(christmas(5001, { hours: [] }))).issues).toMatchObject([
    { path: [], code: 'too-many-items' },
  ]);
});

it('what is too long is not read', () => {
  let reads = 0;
  const items = new Proxy(new Array(501), {
    get: (target, key) => {
      if (key === '0') reads += 1;
      return Reflect.get(target, key);
    },
  });
  expect(issuesOf(schedule({ weekly: { monday: items } }))).toHaveLength(1);
  expect(reads).toBe(0);
});
