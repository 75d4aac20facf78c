import { isOpen, ScheduleError, safeParseSchedule } from 'livehours';
import { describe, expect, it } from 'vitest';
import { hostileInputs, hostileParts, strangeButSound } from '../../support/hostile.js';
import { patience } from '../../support/runs.js';

/** Milliseconds: many times what any of these needs, and little beside a hang. */
const SOON = 10_000;

/** Each place in a schedule at which somebody may put something. */
const places: [name: string, put: (value: unknown) => unknown][] = [
  ['the whole', (value) => value],
  ['timeZone', (value) => ({ timeZone: value, weekly: {} })],
  ['weekly', (value) => ({ timeZone: 'UTC', weekly: value })],
  ['a day', (value) => ({ timeZone: 'UTC', weekly: { monday: value } })],
  ['a range', (value) => ({ timeZone: 'UTC', weekly: { monday: [value] } })],
  ['overrides', (value) => ({ timeZone: 'UTC', weekly: {}, overrides: value })],
  ['an override', (value) => ({ timeZone: 'UTC', weekly: {}, overrides: [value] })],
  ['a date', (value) => ({ timeZone: 'UTC', weekly: {}, overrides: [{ date: value, hours: [] }] })],
  [
    'hours',
    (value) => ({ timeZone: 'UTC', weekly: {}, overrides: [{ date: '12-25', hours: value }] }),
  ],
  [
    'a season',
    (value) => ({ timeZone: 'UTC', weekly: {}, overrides: [{ date: '12-25', weekly: value }] }),
  ],
  ['$schema', (value) => ({ $schema: value, timeZone: 'UTC', weekly: {} })],
];

/** Parses, and holds the outcome to what every outcome must be. */
function outcomeOf(input: unknown): boolean {
  const start = performance.now();
  const result = safeParseSchedule(input);
  expect(performance.now() - start).toBeLessThan(SOON);
  if (result.ok) {
    expect(typeof isOpen(result.value, 0)).toBe('boolean');
    expect(() => JSON.stringify(result.value)).not.toThrow();
    return true;
  }
  expect(result.issues.length).toBeGreaterThan(0);
  expect(result.issues.length).toBeLessThanOrEqual(101);
  for (const { path, code, message } of result.issues) {
    expect(Array.isArray(path)).toBe(true);
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(message.length).toBeLessThan(400);
  }
  expect(new ScheduleError(result.issues).message.length).toBeLessThan(40_000);
  return false;
}

describe.each(places)('%s', (place, put) => {
  it.each(hostileParts)('%s is a schedule or a bounded list of issues', (_name, make) => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    const accepted = outcomeOf(put(make()));
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
    if (place === 'the whole') expect(accepted).toBe(false);
  });
});

describe('inputs that are large or deceitful', () => {
  it.each(hostileInputs)('%s is refused', (_name, make) => {
    expect(outcomeOf(make())).toBe(false);
    expect(({} as { polluted?: unknown }).polluted).toBe(undefined);
  });

  it.each(strangeButSound)('%s is accepted', (_name, make) => {
    expect(outcomeOf(make())).toBe(true);
  });

  it('what throws while it is read is an issue at its place', () => {
    const weekly = {
      monday: ['09:00-10:00'],
      get friday(): string[] {
        throw new Error('secret');
      },
    };
    const result = safeParseSchedule({ timeZone: 'UTC', weekly });
    if (result.ok) throw new Error('accepted');
    expect(result.issues).toHaveLength(1);
    expect(result.issues[0]).toMatchObject({ path: ['weekly', 'friday'], code: 'unreadable' });
    expect(result.issues[0]?.message).not.toContain('secret');
  });

  it('a great many overrides, all sound, are read and answered for soon', patience, () => {
    const overrides = Array.from({ length: 5000 }, (_, i) => ({
      date: new Date(i * 5 * 86_400_000).toISOString().slice(0, 10),
      hours: ['09:00-10:00'],
    }));
    const start = performance.now();
    const result = safeParseSchedule({ timeZone: 'UTC', weekly: {}, overrides });
    if (!result.ok) throw new Error('refused');
    expect(isOpen(result.value, Date.parse('2026-01-02T09:30Z'))).toBe(true);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
