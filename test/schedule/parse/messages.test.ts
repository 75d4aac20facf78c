import { ScheduleError, safeParseSchedule } from 'livehours';
import { describe, expect, it } from 'vitest';

const base = { timeZone: 'UTC', weekly: {} };

function messages(input: unknown): string[] {
  const result = safeParseSchedule(input);
  return result.ok ? [] : result.issues.map(({ message }) => message);
}

/** The same as a `ScheduleError` joins them, each behind its path. */
function errorLines(input: unknown): string[] {
  const result = safeParseSchedule(input);
  return result.ok ? [] : new ScheduleError(result.issues).message.split('\n');
}

/** What is wrong with one range, without the place. */
function problem(range: unknown): string {
  const input = { ...base, weekly: { friday: ['09:00-10:00', range] } };
  const [message = ''] = messages(input);
  expect(errorLines(input)).toEqual([`weekly.friday[1]: ${message}`]);
  return message;
}

describe('a message says what came and what was expected, and the error where', () => {
  it('in the form of the documentation', () => {
    expect(problem('25:00-26:00')).toBe(
      '"25:00-26:00": hours run from 00 to 23 (24:00 only as an end)',
    );
  });

  it.each([
    ['9:00-17:00', '"09:00-17:00"'],
    ['24:30-25:00', '24:00 only as an end'],
    ['12:00-12:00', '"00:00-24:00"'],
  ])('%s: %s', (range, hint) => {
    expect(problem(range)).toContain(`"${range}"`);
    expect(problem(range)).toContain(hint);
  });

  it('an overlap names both ranges', () => {
    const [message] = messages({ ...base, weekly: { monday: ['09:00-12:30', '12:00-17:00'] } });
    expect(message).toContain('"12:00-17:00"');
    expect(message).toContain('"09:00-12:30"');
  });

  it.each([
    [{ ...base, weekly: { mondya: [] } }, 'weekly.mondya', '"monday"'],
    [{ ...base, weekly: { Friday: [] } }, 'weekly.Friday', '"friday"'],
    [{ ...base, weekly: { wensday: [] } }, 'weekly.wensday', '"wednesday"'],
    [{ weekly: {}, timezone: 'UTC' }, 'timezone', '"timeZone"'],
    [{ ...base, override: [] }, 'override', '"overrides"'],
    [{ ...base, overrides: [{ date: '12-25', hour: [] }] }, 'overrides[0].hour', '"hours"'],
    [{ ...base, timeZone: 'Paris' }, 'timeZone', '"Europe/Paris"'],
    [{ ...base, timeZone: 'Europe/Pariss' }, 'timeZone', '"Europe/Paris"'],
    [{ ...base, timeZone: 'new york' }, 'timeZone', '"America/New_York"'],
  ])('%j: did you mean …?', (input, place, meant) => {
    const [message = ''] = messages(input);
    expect(errorLines(input)).toEqual([`${place}: ${message}`]);
    expect(message).toContain(`did you mean ${meant}?`);
  });

  it.each([
    [null, 'null'],
    [undefined, 'undefined'],
    [true, 'true'],
    [7, '7'],
    [7n, '7'],
    [{}, 'object'],
    [[], 'list'],
    [Symbol('s'), 'symbol'],
    [() => 1, 'function'],
  ])('a value of the wrong kind is named: %o', (value, name) => {
    expect(problem(value).toLowerCase()).toContain(name);
  });

  it('quotes keys that are no words, so that the place can be read', () => {
    const [line = ''] = errorLines({ ...base, weekly: { 'a.b c': [] } });
    expect(line.startsWith('weekly["a.b c"]: unknown key')).toBe(true);
  });
});

describe('a message quotes a bounded part of the input', () => {
  const long = 'x'.repeat(1_000_000);

  it.each([
    ['a range', { ...base, weekly: { monday: [long] } }],
    ['a key', { ...base, [long]: 1 }],
    ['a day', { ...base, weekly: { [long]: [] } }],
    ['a zone', { ...base, timeZone: long }],
    ['a date', { ...base, overrides: [{ date: long, hours: [] }] }],
    ['a bigint', { ...base, weekly: 10n ** 300n }],
  ])('%s of a megabyte', (_name, input) => {
    for (const message of messages(input)) {
      expect(message.length).toBeLessThan(300);
      expect(message).not.toContain('x'.repeat(80));
    }
    expect(messages(input)).toHaveLength(1);
  });

  it('the whole error stays small, however much is wrong', () => {
    const weekly = { monday: Array.from({ length: 500 }, (_, i) => `${long.slice(0, 500)}${i}`) };
    const text = messages({ ...base, weekly }).join('\n');
    expect(text.length).toBeLessThan(101 * 300);
  });
});

describe('at most 100 issues are listed', () => {
  const wrong = (count: number) => ({
    ...base,
    weekly: { monday: Array.from({ length: count }, () => 'x') },
  });

  it('a hundred are', () => {
    expect(messages(wrong(100))).toHaveLength(100);
  });

  it('one more then says that there are others', () => {
    for (const count of [101, 102, 500]) {
      const result = safeParseSchedule(wrong(count));
      if (result.ok) throw new Error('accepted');
      expect(result.issues).toHaveLength(101);
      expect(result.issues[100]?.code).toBe('too-many-issues');
      expect(result.issues.filter(({ code }) => code === 'too-many-issues')).toHaveLength(1);
    }
  });
});
