import { parseMember, parseSchedule, ScheduleError, safeParseSchedule } from 'livehours';
import { describe, expect, it } from 'vitest';

const base = { timeZone: 'UTC', weekly: {} };

function issuesOf(input: unknown): string[] {
  const result = safeParseSchedule(input);
  return result.ok ? [] : result.issues.map(({ path, code }) => `${path.join('.')}: ${code}`);
}

/** What the error says, line by line. */
function problems(input: unknown, parse: (input: unknown) => unknown = parseSchedule): string[] {
  try {
    parse(input);
  } catch (error) {
    if (error instanceof ScheduleError) return error.message.split('\n');
    throw error;
  }
  return [];
}

const unreadable = (key: string, rest: object) =>
  Object.defineProperty({ ...rest }, key, {
    enumerable: true,
    get() {
      throw new Error('secret');
    },
  });

describe('an issue says what came and what was expected', () => {
  it.each<[unknown, string[]]>([
    [7, ['expected an object, got 7']],
    [{ ...base, timeZone: 7 }, ['timeZone: expected a time zone, got 7']],
    [{ ...base, weekly: 7 }, ['weekly: expected an object, got 7']],
    [
      { ...base, weekly: { friday: 7 } },
      ['weekly.friday: expected a list of "HH:MM-HH:MM", got 7'],
    ],
    [{ ...base, weekly: { friday: [7] } }, ['weekly.friday[0]: expected "HH:MM-HH:MM", got 7']],
    [{ ...base, weekly: { friday: ['x'] } }, ['weekly.friday[0]: "x": expected "HH:MM-HH:MM"']],
    [{ ...base, overrides: 7 }, ['overrides: expected a list of overrides, got 7']],
    [{ ...base, overrides: [7] }, ['overrides[0]: expected an object, got 7']],
    [
      { ...base, overrides: [{ date: '12-25', hours: [], label: 7 }] },
      ['overrides[0].label: expected a text, got 7'],
    ],
    [{ timeZone: 'UTC' }, ['weekly: required']],
    [{}, ['timeZone: required', 'weekly: required']],
    [
      { ...base, overrides: [{ from: '2026-02-02', to: '2026-02-01', hours: [] }] },
      ['overrides[0].to: "2026-02-01": lies before "2026-02-02"'],
    ],
    [
      { ...base, overrides: [{ from: '02-02', to: '2026-02-01', hours: [] }] },
      ['overrides[0]: expected "from" and "to", both with a year or both yearly'],
    ],
    [
      { ...base, weekly: { monday: ['09:00-11:00', '10:00-12:00'] } },
      ['weekly.monday[1]: "10:00-12:00": overlaps "09:00-11:00"'],
    ],
  ])('%j', (input, messages) => {
    expect(problems(input)).toEqual(messages);
  });

  it('of a key that is no word as well', () => {
    expect(problems({ ...base, $schema: 7 })[0]).toMatch(/: expected a text, got 7$/);
  });

  it('of a value that cannot be read, that it threw', () => {
    expect(problems(unreadable('timeZone', { weekly: {} }))).toEqual([
      'timeZone: threw while it was read',
    ]);
  });

  it('of a date with the forms that there are', () => {
    const date = (value: unknown) => problems({ ...base, overrides: [{ date: value, hours: [] }] });
    expect(date(7)[0]).toMatch(/^overrides\[0\]\.date: expected a date, "YYYY-MM-DD".*, got 7$/);
    expect(date('x')[0]).toMatch(
      /^overrides\[0\]\.date: "x": no such date; expected "YYYY-MM-DD", "MM-DD", or one that moves/,
    );
  });

  it('with the keys of which one is missing, or two too many', () => {
    expect(problems({ ...base, overrides: [{ hours: [] }] })[0]).toMatch(
      /^overrides\[0\]: expected exactly one of date, from/,
    );
    expect(problems({ ...base, overrides: [{ date: '12-25' }] })).toEqual([
      'overrides[0]: expected exactly one of hours, weekly, add, remove',
    ]);
    expect(
      problems({ ...base, overrides: [{ date: '12-25', to: '12-26', hours: [] }] })[0],
    ).toMatch(/^overrides\[0\]: expected exactly one of date, to/);
  });

  it('with the key that was meant, or those that there are', () => {
    expect(problems({ ...base, weekly: { funday: [] } })).toEqual([
      'weekly.funday: unknown key; did you mean "sunday"?',
    ]);
    expect(problems({ ...base, weekly: { someday: [] } })).toEqual([
      'weekly.someday: unknown key; expected one of monday, tuesday, wednesday, thursday, friday, saturday, sunday',
    ]);
  });

  it('and how many more there may be', () => {
    const monday = Array.from({ length: 101 }, () => 'x');
    expect(problems({ ...base, weekly: { monday } }).at(-1)).toBe('more than 100 issues');
    expect(issuesOf({ ...base, weekly: { monday } }).at(-1)).toBe(': too-many-issues');
  });
});

describe('what is there counts as given', () => {
  it('a key that was meant by another', () => {
    expect(issuesOf({ timezone: 'UTC', weekly: {} })).toEqual(['timezone: unknown-key']);
    expect(issuesOf({ ...base, overrides: [{ dat: '12-25', hours: [] }] })).toEqual([
      'overrides.0.dat: unknown-key',
    ]);
  });

  it('a key that cannot be read', () => {
    expect(issuesOf(unreadable('weekly', { timeZone: 'UTC' }))).toEqual(['weekly: unreadable']);
    expect(issuesOf(unreadable('nothing', base))).toEqual(['nothing: unreadable']);
  });

  it('no key whose value is undefined', () => {
    expect(issuesOf({ timeZone: undefined, weekly: {} })).toEqual(['timeZone: missing-key']);
    expect(issuesOf({ ...base, nothing: undefined })).toEqual([]);
    expect(issuesOf({ ...base, timezone: undefined })).toEqual([]);
  });

  it('no key of what an object inherits, unless it is a row', () => {
    const inherited = Object.create({ overrides: 7, timeZone: 'UTC' });
    expect(issuesOf(Object.assign(inherited, { weekly: {} }))).toEqual(['timeZone: missing-key']);
    class Row {
      readonly id = 1;
      get presence() {
        return 'busy';
      }
    }
    expect(problems(new Row(), parseMember)).toHaveLength(1);
  });

  it('no key that nobody gave', () => {
    expect(Object.keys(parseMember({ id: 1 }))).toEqual(['id']);
    expect(Object.keys(parseSchedule(base).weekly)).toEqual([]);
  });
});

describe('a list', () => {
  const overrides = (list: unknown) => ({ ...base, overrides: list });
  const claims = (length: number) =>
    new Proxy([], {
      get: (list, key) => {
        if (key === 'length') return length;
        if (typeof key === 'string' && /^\d+$/.test(key)) throw new Error();
        return Reflect.get(list, key);
      },
    });

  it('is read item by item, those that cannot be read too', () => {
    expect(issuesOf(overrides([7, unreadable('date', { hours: [] }), 8]))).toEqual([
      'overrides.0: wrong-type',
      'overrides.1.date: unreadable',
      'overrides.2: wrong-type',
    ]);
    expect(issuesOf(overrides(claims(2)))).toEqual([
      'overrides.0: unreadable',
      'overrides.1: unreadable',
    ]);
  });

  it('that is longer than is allowed is not read', () => {
    expect(issuesOf(overrides(claims(5000)))).toHaveLength(101);
    expect(issuesOf(overrides(claims(5001)))).toEqual(['overrides: too-many-items']);
    expect(issuesOf(overrides(claims(2 ** 53)))).toEqual(['overrides: too-many-items']);
    expect(issuesOf({ ...base, weekly: { monday: claims(500) } })).toHaveLength(101);
    expect(issuesOf({ ...base, weekly: { monday: claims(501) } })).toEqual([
      'weekly.monday: too-many-items',
    ]);
  });

  it('whose length or keys cannot be read is an issue', () => {
    const deaf = (trap: 'get' | 'ownKeys', target: object) =>
      new Proxy(target, {
        [trap]: () => {
          throw new Error();
        },
      });
    expect(issuesOf(overrides(deaf('get', [])))).toEqual(['overrides.length: unreadable']);
    expect(issuesOf({ ...base, weekly: deaf('ownKeys', {}) })).toEqual(['weekly: unreadable']);
  });
});

describe('bounds of overrides', () => {
  const override = (fields: object) => issuesOf({ ...base, overrides: [{ hours: [], ...fields }] });

  it.each<[object, string[]]>([
    [{ from: '2026-02-01' }, []],
    [{ to: '2026-02-01' }, []],
    [{ from: '2026-02-01', to: '2026-02-01' }, []],
    [{ from: '2026-02-01', to: '2026-01-31' }, ['overrides.0.to: reversed-dates']],
    [{ from: '02-01' }, ['overrides.0: mixed-dates']],
    [{ to: '02-01' }, ['overrides.0: mixed-dates']],
    [{ from: '02-01', to: '01-31' }, []],
    [{ from: '02-01', to: '2026-03-01' }, ['overrides.0: mixed-dates']],
    [{ from: '2026-03-01', to: '02-01' }, ['overrides.0: mixed-dates']],
    [{ from: 'x', to: '2026-01-31' }, ['overrides.0.from: invalid-date']],
    [{ from: 'x', to: '01-31' }, ['overrides.0.from: invalid-date']],
    [{ from: '2026-01-31', to: 'x' }, ['overrides.0.to: invalid-date']],
    [{ from: 'x', to: 'y' }, ['overrides.0.from: invalid-date', 'overrides.0.to: invalid-date']],
    [{ date: '12-25', from: '12-20' }, ['overrides.0: conflicting-keys']],
    [{ date: '12-25', to: '12-26' }, ['overrides.0: conflicting-keys']],
    [{ date: '12-25', from: '2026-02-02', to: '2026-02-01' }, ['overrides.0: conflicting-keys']],
    [
      { date: 'x', from: '2026-02-01' },
      ['overrides.0.date: invalid-date', 'overrides.0: conflicting-keys'],
    ],
    [{ date: '12-25', add: [] }, ['overrides.0: conflicting-keys']],
  ])('%j', (fields, issues) => {
    expect(override(fields)).toEqual(issues);
  });
});

describe('an overlap is told of the range that reaches furthest', () => {
  it.each<[string[], string[]]>([
    [['09:00-10:00', '10:00-11:00'], []],
    [
      ['09:00-12:00', '10:00-11:00', '11:30-13:00'],
      ['[1] "09:00-12:00"', '[2] "09:00-12:00"'],
    ],
    [
      ['09:00-10:00', '09:30-12:00', '11:00-13:00'],
      ['[1] "09:00-10:00"', '[2] "09:30-12:00"'],
    ],
    [['11:00-13:00', '09:00-12:00'], ['[0] "09:00-12:00"']],
    [
      ['09:00-12:00', '10:00-12:00', '11:00-13:00'],
      ['[1] "09:00-12:00"', '[2] "09:00-12:00"'],
    ],
    [['00:00-01:00', '00:30-02:00'], ['[1] "00:00-01:00"']],
  ])('%j', (monday, expected) => {
    const found = problems({ ...base, weekly: { monday } });
    expect(found.map((text) => text.replace(/^weekly.monday(\S+): .* overlaps /, '$1 '))).toEqual(
      expected,
    );
  });
});
