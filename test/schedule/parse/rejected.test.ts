import { type IssueCode, parseSchedule, ScheduleError, safeParseSchedule } from 'livehours';
import { describe, expect, it } from 'vitest';

type Found = [path: string, code: IssueCode];

const base = { timeZone: 'UTC', weekly: {} };
const monday = (...ranges: unknown[]) => ({ ...base, weekly: { monday: ranges } });
const override = (fields: object) => ({ ...base, overrides: [fields] });

function issuesOf(input: unknown) {
  const result = safeParseSchedule(input);
  return result.ok ? [] : result.issues;
}

/** Each issue's place and code. */
function found(input: unknown): Found[] {
  return issuesOf(input).map(({ path, code }) => [path.join('.'), code]);
}

const rejected: [name: string, input: unknown, issues: Found[]][] = [
  // the whole
  ['null', null, [['', 'wrong-type']]],
  ['undefined', undefined, [['', 'wrong-type']]],
  ['a list', [], [['', 'wrong-type']]],
  ['a text', '{}', [['', 'wrong-type']]],
  [
    'nothing in it',
    {},
    [
      ['timeZone', 'missing-key'],
      ['weekly', 'missing-key'],
    ],
  ],
  ['an unknown key', { ...base, week: {} }, [['week', 'unknown-key']]],
  ['a null', { ...base, overrides: null }, [['overrides', 'wrong-type']]],
  ['a $schema that is no text', { ...base, $schema: 1 }, [['$schema', 'wrong-type']]],
  // the zone
  ['no zone', { weekly: {} }, [['timeZone', 'missing-key']]],
  ['a zone that is null', { ...base, timeZone: null }, [['timeZone', 'wrong-type']]],
  ['a zone that is a number', { ...base, timeZone: 1 }, [['timeZone', 'wrong-type']]],
  ...[
    '',
    'Paris',
    'Mars/Olympus',
    'Europe/Paris ',
    '+5:30',
    '+24:00',
    '+05:60',
    '+05',
    '05:30',
    'local',
  ].map((timeZone): [string, unknown, Found[]] => [
    `a zone of ${JSON.stringify(timeZone)}`,
    { ...base, timeZone },
    [['timeZone', 'unknown-time-zone']],
  ]),
  // the week
  ['no week', { timeZone: 'UTC' }, [['weekly', 'missing-key']]],
  ['a week that is a list', { ...base, weekly: [] }, [['weekly', 'wrong-type']]],
  ['a misspelt day', { ...base, weekly: { mondya: [] } }, [['weekly.mondya', 'unknown-key']]],
  ['a day in capitals', { ...base, weekly: { Monday: [] } }, [['weekly.Monday', 'unknown-key']]],
  ['a day that is null', { ...base, weekly: { monday: null } }, [['weekly.monday', 'wrong-type']]],
  [
    'a day that is a text',
    { ...base, weekly: { monday: '09:00-17:00' } },
    [['weekly.monday', 'wrong-type']],
  ],
  // ranges
  ...[
    '',
    '09:00',
    '9:00-17:00',
    '09:00-17:00 ',
    '09:00 - 17:00',
    '09:00–17:00',
    '9-17',
    '24:30-25:00',
    '25:00-26:00',
    '24:00-02:00',
    '09:60-10:00',
    '09:00-10:00:60',
    '09:00-24:01',
    '09:00-24:00:01',
    '-09:00-17:00',
    '09:00-17:00-18:00',
    '09:00:00.5-17:00',
    '٠٩:٠٠-١٧:٠٠',
  ].map((range): [string, unknown, Found[]] => [
    `a range of ${JSON.stringify(range)}`,
    monday(range),
    [['weekly.monday.0', 'invalid-range']],
  ]),
  ...['09:00-09:00', '00:00-00:00', '09:00-09:00:00', '12:30:15-12:30:15'].map(
    (range): [string, unknown, Found[]] => [
      `a range of ${JSON.stringify(range)}`,
      monday(range),
      [['weekly.monday.0', 'invalid-range']],
    ],
  ),
  ['a range that is a number', monday('09:00-10:00', 9), [['weekly.monday.1', 'wrong-type']]],
  ['a range that is null', monday(null), [['weekly.monday.0', 'wrong-type']]],
  ['a range that is undefined', monday(undefined), [['weekly.monday.0', 'wrong-type']]],
  // overlaps
  [
    'the same range twice',
    monday('09:00-10:00', '09:00-10:00'),
    [['weekly.monday.1', 'overlapping-ranges']],
  ],
  [
    'ranges that overlap',
    monday('09:00-12:30', '12:00-17:00'),
    [['weekly.monday.1', 'overlapping-ranges']],
  ],
  [
    'ranges that overlap, out of order',
    monday('12:00-17:00', '09:00-12:30'),
    [['weekly.monday.0', 'overlapping-ranges']],
  ],
  [
    'a range inside of another',
    monday('09:00-17:00', '10:00-11:00'),
    [['weekly.monday.1', 'overlapping-ranges']],
  ],
  [
    'a range inside of a night',
    monday('22:00-02:00', '23:00-23:30'),
    [['weekly.monday.1', 'overlapping-ranges']],
  ],
  [
    'a range beside the whole day',
    monday('00:00-24:00', '23:59-24:00'),
    [['weekly.monday.1', 'overlapping-ranges']],
  ],
  // overrides
  ['overrides that are an object', { ...base, overrides: {} }, [['overrides', 'wrong-type']]],
  ['an override that is null', { ...base, overrides: [null] }, [['overrides.0', 'wrong-type']]],
  [
    'an unknown key',
    override({ date: '12-25', hours: [], lable: 'x' }),
    [['overrides.0.lable', 'unknown-key']],
  ],
  [
    'a label that is no text',
    override({ date: '12-25', hours: [], label: 5 }),
    [['overrides.0.label', 'wrong-type']],
  ],
  [
    'a date that is null',
    override({ date: null, hours: [] }),
    [['overrides.0.date', 'wrong-type']],
  ],
  ...[
    '',
    '2026-02-29',
    '2100-02-29',
    '02-30',
    '13-01',
    '00-10',
    '2026-04-31',
    '2026-4-3',
    '26-04-03-1',
    '20260403',
    '+002026-01-01',
    '2026-01-01T00:00',
    '12/25',
  ].map((date): [string, unknown, Found[]] => [
    `a date of ${JSON.stringify(date)}`,
    override({ date, hours: [] }),
    [['overrides.0.date', 'invalid-date']],
  ]),
  [
    'mixed forms',
    override({ from: '2026-12-20', to: '01-06', hours: [] }),
    [['overrides.0', 'mixed-dates']],
  ],
  [
    'mixed forms, the other way',
    override({ from: '12-20', to: '2027-01-06', hours: [] }),
    [['overrides.0', 'mixed-dates']],
  ],
  [
    'an end before its start',
    override({ from: '2026-08-15', to: '2026-08-14', hours: [] }),
    [['overrides.0.to', 'reversed-dates']],
  ],
  [
    'a date and a range',
    override({ date: '12-25', from: '12-20', to: '12-26', hours: [] }),
    [['overrides.0', 'conflicting-keys']],
  ],
  [
    'two changes',
    override({ date: '12-25', hours: [], add: [] }),
    [['overrides.0', 'conflicting-keys']],
  ],
  [
    'four changes',
    override({ date: '12-25', hours: [], add: [], remove: [], weekly: {} }),
    [['overrides.0', 'conflicting-keys']],
  ],
  [
    'hours that are null',
    override({ date: '12-25', hours: null }),
    [['overrides.0.hours', 'wrong-type']],
  ],
  [
    'overlaps in it',
    override({ date: '12-25', add: ['09:00-11:00', '10:00-12:00'] }),
    [['overrides.0.add.1', 'overlapping-ranges']],
  ],
  [
    'a bad range of its week',
    override({ date: '12-25', weekly: { friday: ['9'] } }),
    [['overrides.0.weekly.friday.0', 'invalid-range']],
  ],
];

describe('an input that makes no sense is refused, with the place and the code of each issue', () => {
  it.each(rejected)('%s', (_name, input, expected) => {
    expect(found(input)).toEqual(expected);
  });

  it.each<[name: string, fields: object, code: IssueCode]>([
    ['no date', { hours: [] }, 'missing-key'],
    ['no change', { date: '12-25' }, 'missing-key'],
    ['a yearly start without an end', { from: '12-20', hours: [] }, 'mixed-dates'],
    ['a yearly end without a start', { to: '01-06', hours: [] }, 'mixed-dates'],
  ])('an override with %s', (_name, fields, code) => {
    const issues = issuesOf(override(fields));
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.path.slice(0, 2)).toEqual(['overrides', 0]);
  });
});

describe('every issue at once', () => {
  const input = {
    timeZone: 'Nowhere',
    weekly: { mondya: [], friday: ['09:00-12:00', '25:00-26:00', 7], sunday: null },
    overrides: [{ date: '02-30', hours: ['x'] }, 5],
    colour: 'red',
  };

  it('each with its path', () => {
    const paths = issuesOf(input).map(({ path }) => path);
    expect(paths).toHaveLength(9);
    expect(paths).toEqual(
      expect.arrayContaining([
        ['timeZone'],
        ['weekly', 'mondya'],
        ['weekly', 'friday', 1],
        ['weekly', 'friday', 2],
        ['weekly', 'sunday'],
        ['overrides', 0, 'date'],
        ['overrides', 0, 'hours', 0],
        ['overrides', 1],
        ['colour'],
      ]),
    );
  });

  it('thrown as one ScheduleError that tells them all', () => {
    const issues = issuesOf(input);
    const caught = (() => {
      try {
        return parseSchedule(input);
      } catch (error) {
        return error;
      }
    })();
    expect(caught).toBeInstanceOf(ScheduleError);
    expect(caught).toBeInstanceOf(Error);
    expect(caught).toHaveProperty('name', 'ScheduleError');
    expect(caught).toHaveProperty('issues', issues);
    for (const { message } of issues) expect((caught as Error).message).toContain(message);
    expect((caught as Error).message.split('\n')).toHaveLength(issues.length);
  });
});
