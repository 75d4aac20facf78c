import { type Issue, type IssueFix, type Override, safeParseSchedule } from 'livehours';
import { describe, expect, it } from 'vitest';

const schedule = (override: object) => ({
  timeZone: 'UTC',
  weekly: {},
  overrides: [{ hours: [], ...override }],
});

function issuesOf(override: object): readonly Issue[] {
  const result = safeParseSchedule(schedule(override));
  return result.ok ? [] : result.issues;
}

/** An override as the parser writes it, keys in its order. */
function canonical(override: object): string {
  const result = safeParseSchedule(schedule(override));
  if (!result.ok) throw new Error(result.issues[0]!.message);
  return JSON.stringify(result.value.overrides[0]);
}

describe('the canonical form of an override', () => {
  it('keeps each form of a date as written', () => {
    for (const date of [
      '11-thursday#4',
      '05-monday#-1',
      '01-sunday#5',
      '01-sunday#-5',
      '06-saturday>=20',
      '02-friday>=29',
      '11-thursday#4+1',
      '12-sunday#-1-99',
      'easter',
      'easter+1',
      'easter-99',
      'easter+99',
      '*-01',
      '*-31',
      '*-sunday#-1',
      '*-sunday>=31',
      '*-friday#-1+3',
    ]) {
      expect(canonical({ date })).toBe(`{"date":"${date}","hours":[]}`);
    }
  });

  it('has days in the order of the week, without repetition', () => {
    const days = ['sunday', 'friday', 'monday', 'friday'];
    expect(canonical({ date: '12-25', days })).toBe(
      '{"date":"12-25","days":["monday","friday","sunday"],"hours":[]}',
    );
  });

  it('leaves days out if they are all seven', () => {
    const days = 'sunday saturday friday thursday wednesday tuesday monday monday'.split(' ');
    expect(canonical({ date: '12-25', days })).toBe('{"date":"12-25","hours":[]}');
    expect(canonical({ date: '12-25', days: days.slice(0, 6) })).toBe(
      '{"date":"12-25","days":["tuesday","wednesday","thursday","friday","saturday","sunday"],"hours":[]}',
    );
  });

  it('has one order of keys', () => {
    expect(
      canonical({
        source: 'rota',
        label: 'Late week',
        hours: [],
        until: '2027-01-01',
        everyDays: 14,
        days: ['monday'],
        to: '2026-09-13',
        from: '2026-09-07',
      }),
    ).toBe(
      '{"from":"2026-09-07","to":"2026-09-13","days":["monday"],"everyDays":14,"until":"2027-01-01","hours":[],"label":"Late week","source":"rota"}',
    );
    expect(canonical({ until: '2027-01-01', since: '2026-01-01', date: '12-25' })).toBe(
      '{"date":"12-25","since":"2026-01-01","until":"2027-01-01","hours":[]}',
    );
  });

  it('keeps a source as it is, and an empty one counts', () => {
    expect(canonical({ date: '12-25', source: '' })).toBe(
      '{"date":"12-25","hours":[],"source":""}',
    );
    expect(canonical({ date: '12-25', source: undefined })).toBe('{"date":"12-25","hours":[]}');
  });

  it('leaves out keys that are undefined', () => {
    const none = { days: undefined, everyDays: undefined, since: undefined, until: undefined };
    expect(canonical({ date: '2026-12-25', ...none })).toBe('{"date":"2026-12-25","hours":[]}');
    expect(canonical({ date: '2026-12-25', everyWeeks: undefined })).toBe(
      '{"date":"2026-12-25","hours":[]}',
    );
  });

  it.each<Override>([
    { from: '12-20', to: 'easter+1' },
    { from: 'easter', to: 'easter' },
    { from: '11-thursday#4', to: '01-monday#1-7' },
    { from: '2026-09-07', to: '2026-09-13', everyDays: 7 },
    { date: '2026-09-07', everyDays: 1 },
    { date: '2026-09-07', everyDays: 3660, until: '2026-09-07' },
    { date: '12-25', since: '2026-12-25', until: '2026-12-25' },
    { from: '12-20', to: '01-06', until: '2026-12-25' },
    { date: '*-15', since: '2026-12-25' },
    { date: '2026-07-04', days: ['monday'] },
  ])('is accepted: %j', (override) => {
    expect(issuesOf(override)).toEqual([]);
  });
});

describe('what people write instead', () => {
  const FORMS = '"YYYY-MM-DD", "MM-DD", or one that moves, as "11-thursday#4" or "easter+1"';

  it.each([
    ['4th thursday', '*-thursday#4'],
    ['2nd Tuesday', '*-tuesday#2'],
    ['last friday', '*-friday#-1'],
    ['Last Friday', '*-friday#-1'],
    ['easter + 1', 'easter+1'],
    ['Easter', 'easter'],
    ['EASTER -2', 'easter-2'],
    ['11-Thursday#4', '11-thursday#4'],
    ['11-thursday #4', '11-thursday#4'],
    ['06-Saturday >= 20', '06-saturday>=20'],
    [' 12-25', '12-25'],
    ['*-Sunday#-1', '*-sunday#-1'],
  ])('%j is meant to be %j', (date, meant) => {
    const at = { path: ['overrides', 0, 'date'], code: 'invalid-date' };
    expect(issuesOf({ date })).toEqual([
      {
        ...at,
        message: `"${date}": no such date; expected ${FORMS}; did you mean "${meant}"?`,
        expected: FORMS,
        received: `"${date}"`,
        fix: { path: at.path, value: meant },
      },
    ]);
    expect(issuesOf({ date: meant })).toEqual([]);
  });

  it.each([
    '4th Thursday of November',
    '9th monday',
    '6th monday',
    'monday',
    'last day',
    '11-thu#4',
    '11-thirsday#4',
    '1-monday#1',
    '00-monday#1',
    '13-monday#1',
    '11-thursday#0',
    '11-thursday#6',
    '11-thursday#-6',
    '11-thursday#+1',
    '11-thursday#',
    '11-thursday',
    '02-friday>=30',
    '02-friday>=00',
    '02-friday>=1',
    '04-friday>=31',
    '04-friday>31',
    '2026-11-thursday#4',
    '12-25+1',
    '*-15+1',
    '*-15-1',
    '2026-12-25+1',
    '*-32',
    '*-00',
    '*-1',
    '*-last',
    '*-*',
    '*',
    '**-15',
    '*-friday>=32',
    '*-friday>=00',
    'easter+0',
    'easter-0',
    'easter+01',
    'easter+100',
    'easter+999999',
    'easter-9999999999999999999999',
    'easter+1+1',
    'easter+1.5',
    'easter+',
    'easter#1',
    'eastern',
    'easter monday',
    '*-easter',
    '11-thursday#4+100',
    '11-thursday#4+99999999999',
    '11-thursday#4444444444',
    '11-thursday#1e1',
    '11-constructor#1',
    '11-__proto__#1',
    '١١-thursday#4',
  ])('%j is no date, and none that was meant', (date) => {
    expect(issuesOf({ date })).toEqual([
      {
        path: ['overrides', 0, 'date'],
        code: 'invalid-date',
        message: `${JSON.stringify(date)}: no such date; expected ${FORMS}`,
        expected: FORMS,
        received: JSON.stringify(date),
      },
    ]);
  });

  it('a fix of a bound is at that bound', () => {
    expect(issuesOf({ from: '12-20', to: 'Easter' })).toMatchObject([
      { path: ['overrides', 0, 'to'], fix: { value: 'easter' } },
    ]);
  });

  it('a long text is quoted in part', () => {
    const [issue] = issuesOf({ date: `11-${'thursday'.repeat(10_000)}#4` });
    expect(issue!.message.length).toBeLessThan(250);
  });
});

describe('an issue of an override', () => {
  const date = '2026-01-05';
  const week = { from: '2026-01-05', to: '2026-01-11' };
  const weeks = 'unknown key; weeks are counted in days';

  it.each<[override: object, path: string, code: string, message: string, fix?: IssueFix]>([
    // weeks
    ...['every', 'everyWeeks', 'everyWeek', 'everyweeks'].map(
      (key): [object, string, string, string, IssueFix] => [
        { date, [key]: 2 },
        key,
        'unknown-key',
        `${weeks}; did you mean "everyDays": 14?`,
        { path: ['overrides', 0], value: { date, hours: [], everyDays: 14 } },
      ],
    ),
    [{ date, every: '2 weeks' }, 'every', 'unknown-key', `${weeks}, by "everyDays"`],
    [{ date, everyWeeks: 1.5 }, 'everyWeeks', 'unknown-key', `${weeks}, by "everyDays"`],
    [{ date, everyWeeks: 600 }, 'everyWeeks', 'unknown-key', `${weeks}, by "everyDays"`],
    [{ date, everyWeeks: 0 }, 'everyWeeks', 'unknown-key', `${weeks}, by "everyDays"`],
    [
      { date, everyWeeks: 2, everyDays: 14 },
      'everyWeeks',
      'unknown-key',
      `${weeks}, by "everyDays"`,
    ],
    [
      { date, everyDay: 14 },
      'everyDay',
      'unknown-key',
      'unknown key; did you mean "everyDays"?',
      { path: ['overrides', 0, 'everyDay'], key: 'everyDays' },
    ],
    // everyDays
    ...[1.5, 0, -1, 3661, 1e9].map((everyDays): [object, string, string, string] => [
      { date, everyDays },
      'everyDays',
      'invalid-value',
      `expected a whole number from 1 to 3660, got ${everyDays}`,
    ]),
    [
      { date, everyDays: NaN },
      'everyDays',
      'invalid-value',
      'expected a whole number from 1 to 3660, got NaN',
    ],
    [
      { date, everyDays: '14' },
      'everyDays',
      'wrong-type',
      'expected a whole number from 1 to 3660, got "14"',
    ],
    [
      { date, everyDays: null },
      'everyDays',
      'wrong-type',
      'expected a whole number from 1 to 3660, got null',
    ],
    [
      { ...week, everyDays: 3 },
      'everyDays',
      'invalid-value',
      'expected at least the 7 days that come again, and at most 3660, got 3',
    ],
    [
      { ...week, everyDays: 6 },
      'everyDays',
      'invalid-value',
      'expected at least the 7 days that come again, and at most 3660, got 6',
    ],
    [
      { from: '2016-01-01', to: '2026-01-08', everyDays: 3660 },
      'everyDays',
      'invalid-value',
      'expected at least the 3661 days that come again, and at most 3660, got 3660',
    ],
    ...[
      { from: '2026-01-05' },
      { to: '2026-01-05' },
      { date: '12-25' },
      { date: '*-15' },
      { date: 'easter' },
      { from: '12-20', to: '01-05' },
    ].map((cover): [object, string, string, string] => [
      { ...cover, everyDays: 14 },
      'everyDays',
      'conflicting-keys',
      'only with a full date, or full "from" and "to"',
    ]),
    // since and until
    ...[{ date }, week, { from: date }, { to: date }, { date, everyDays: 7 }].map(
      (cover): [object, string, string, string] => [
        { ...cover, since: '2026-01-01' },
        'since',
        'conflicting-keys',
        'only with yearly and monthly dates',
      ],
    ),
    ...[{ date }, week, { from: date }, { to: date }].map(
      (cover): [object, string, string, string] => [
        { ...cover, until: '2026-02-01' },
        'until',
        'conflicting-keys',
        'only with "everyDays", yearly and monthly dates',
      ],
    ),
    [
      { date: '12-25', since: '2026-01-02', until: '2026-01-01' },
      'until',
      'reversed-dates',
      '"2026-01-01": lies before "2026-01-02"',
    ],
    [
      { date, everyDays: 7, until: '2026-01-04' },
      'until',
      'reversed-dates',
      '"2026-01-04": lies before "2026-01-05"',
    ],
    [
      { ...week, everyDays: 7, until: '2026-01-04' },
      'until',
      'reversed-dates',
      '"2026-01-04": lies before "2026-01-05"',
    ],
    [
      { date: '12-25', since: '12-25' },
      'since',
      'invalid-date',
      '"12-25": no such date; expected "YYYY-MM-DD"',
    ],
    [
      { date: '12-25', until: 'easter' },
      'until',
      'invalid-date',
      '"easter": no such date; expected "YYYY-MM-DD"',
    ],
    [{ date: '12-25', until: 5 }, 'until', 'wrong-type', 'expected a date, "YYYY-MM-DD", got 5'],
    // bounds
    ...[
      { from: '*-15', to: '*-20' },
      { from: '*-15', to: '*-15' },
      { from: '*-15' },
      { from: '*-15', to: '12-20' },
      { from: '12-20', to: '*-15' },
      { from: 'easter' },
      { to: 'easter+1' },
      { from: 'easter', to: '2026-05-01' },
      { from: '2026-05-01', to: '11-thursday#4' },
    ].map((cover): [object, string, string, string] => [
      cover,
      '',
      'mixed-dates',
      'expected "from" and "to", both with a year or both yearly',
    ]),
    // days
    [
      { date, days: [] },
      'days',
      'invalid-value',
      'expected at least one weekday, got an empty list',
    ],
    [
      { date, days: ['Monday'] },
      'days.0',
      'invalid-value',
      '"Monday": expected "monday" to "sunday"; did you mean "monday"?',
      { path: ['overrides', 0, 'days', 0], value: 'monday' },
    ],
    [{ date, days: ['mon'] }, 'days.0', 'invalid-value', '"mon": expected "monday" to "sunday"'],
    [{ date, days: ['monday', 1] }, 'days.1', 'wrong-type', 'expected "monday" to "sunday", got 1'],
    [{ date, days: 'monday' }, 'days', 'wrong-type', 'expected a list of weekdays, got "monday"'],
    [{ date, days: null }, 'days', 'wrong-type', 'expected a list of weekdays, got null'],
    [
      { date, days: new Array(101).fill('monday') },
      'days',
      'too-many-items',
      'expected at most 100 items, got 101',
    ],
    // source
    [{ date, source: 5 }, 'source', 'wrong-type', 'expected a text, got 5'],
    [{ date, source: null }, 'source', 'wrong-type', 'expected a text, got null'],
  ])('%j: %s %s', (override, path, code, message, fix) => {
    const issues = issuesOf(override);
    expect(
      issues.map((issue) => [issue.path.slice(2).join('.'), issue.code, issue.message]),
    ).toEqual([[path, code, message]]);
    expect(issues[0]!.fix).toEqual(fix);
    if (fix && 'value' in fix && fix.path.length === 2) {
      expect(issuesOf(fix.value as object)).toEqual([]);
    }
  });
});
