import { parseSchedule } from 'livehours';
import { describe, expect, it } from 'vitest';

/** The canonical form of one day's hours. */
function hours(...ranges: string[]): readonly string[] {
  return parseSchedule({ timeZone: 'UTC', weekly: { monday: ranges } }).weekly.monday ?? [];
}

/** The canonical form of a whole schedule, as plain JSON. */
function canonical(input: unknown): unknown {
  return JSON.parse(JSON.stringify(parseSchedule(input)));
}

describe('hours of a day', () => {
  it.each<[name: string, written: string[], canonical: string[]]>([
    ['one range', ['09:00-17:00'], ['09:00-17:00']],
    ['the end of the day', ['22:00-24:00'], ['22:00-24:00']],
    ['midnight as an end is 24:00', ['22:00-00:00'], ['22:00-24:00']],
    ['the whole day', ['00:00-24:00'], ['00:00-24:00']],
    ['23:59 is an end like any other', ['09:00-23:59'], ['09:00-23:59']],
    ['a night', ['22:00-02:00'], ['22:00-02:00']],
    ['a night that is nearly a day', ['09:00-08:59:59'], ['09:00-08:59:59']],
    ['seconds', ['09:00:30-17:00:15'], ['09:00:30-17:00:15']],
    ['seconds of :00 are dropped', ['09:00:00-17:00:00'], ['09:00-17:00']],
    ['one with and one without', ['09:00:00-17:00:30'], ['09:00-17:00:30']],
    ['midnight with seconds', ['22:00:00-00:00:00'], ['22:00-24:00']],
    ['sorted', ['13:00-18:00', '08:00-12:00'], ['08:00-12:00', '13:00-18:00']],
    [
      'sorted as times, the night last',
      ['22:00-02:00', '00:00-01:00'],
      ['00:00-01:00', '22:00-02:00'],
    ],
    ['touching ones are one', ['08:00-12:00', '12:00-18:00'], ['08:00-18:00']],
    ['touching ones in any order', ['16:00-18:00', '08:00-12:00', '12:00-16:00'], ['08:00-18:00']],
    ['touching at midnight', ['22:00-24:00', '08:00-22:00'], ['08:00-24:00']],
    ['touching and running on', ['20:00-22:00', '22:00-02:00'], ['20:00-02:00']],
    ['touching up to a whole day', ['00:00-08:00', '08:00-16:00', '16:00-00:00'], ['00:00-24:00']],
    [
      'a second apart stays apart',
      ['08:00-11:59:59', '12:00-18:00'],
      ['08:00-11:59:59', '12:00-18:00'],
    ],
    // longer than a day cannot be written, and exactly a day only from midnight
    ['not to a day from noon', ['12:00-24:00', '00:00-12:00'], ['00:00-24:00']],
    ['not past a whole day', ['00:00-12:00', '12:00-02:00'], ['00:00-12:00', '12:00-02:00']],
    ['not to 24 hours from 08:00', ['08:00-20:00', '20:00-08:00'], ['08:00-20:00', '20:00-08:00']],
    [
      'from left to right as far as it goes',
      ['06:00-12:00', '12:00-18:00', '18:00-06:00'],
      ['06:00-18:00', '18:00-06:00'],
    ],
    ['to one minute less than 24 hours', ['08:00-20:00', '20:00-07:59'], ['08:00-07:59']],
    ['none', [], []],
  ])('%s: %j is %j', (_name, written, expected) => {
    expect(hours(...written)).toEqual(expected);
  });
});

describe('a schedule', () => {
  it('leaves out empty days and an empty list of overrides', () => {
    expect(
      canonical({
        timeZone: 'UTC',
        weekly: { monday: [], tuesday: ['09:00-10:00'] },
        overrides: [],
      }),
    ).toEqual({
      timeZone: 'UTC',
      weekly: { tuesday: ['09:00-10:00'] },
    });
  });

  it('leaves out keys whose value is undefined', () => {
    const input = {
      $schema: undefined,
      timeZone: 'UTC',
      weekly: { monday: undefined },
      overrides: undefined,
    };
    expect(canonical(input)).toEqual({ timeZone: 'UTC', weekly: {} });
    expect(Object.keys(parseSchedule(input).toJSON())).not.toContain('$schema');
  });

  it('keeps $schema', () => {
    const input = { $schema: 'https://example.com/schedule.json', timeZone: 'UTC', weekly: {} };
    expect(canonical(input)).toEqual(input);
  });

  it.each([
    'Europe/Paris',
    'europe/PARIS',
    'UTC',
    'Etc/UTC',
    'GB',
    'Asia/Calcutta',
    '+05:30',
    '-23:59',
  ])('keeps the name of its zone as it was written: %s', (timeZone) => {
    expect(parseSchedule({ timeZone, weekly: {} }).timeZone).toBe(timeZone);
    expect(canonical({ timeZone, weekly: {} })).toEqual({ timeZone, weekly: {} });
  });

  it('gives the days in the order of the week', () => {
    const weekly = { sunday: ['09:00-10:00'], monday: ['09:00-10:00'] };
    expect(Object.keys(parseSchedule({ timeZone: 'UTC', weekly }).weekly)).toEqual([
      'monday',
      'sunday',
    ]);
  });

  it('shows its overrides, an empty list where there are none', () => {
    expect(parseSchedule({ timeZone: 'UTC', weekly: {} }).overrides).toEqual([]);
  });
});

describe('overrides', () => {
  it.each<[name: string, override: object, expected?: object]>([
    ['one date', { date: '2026-12-24', hours: ['09:00-12:00'], label: 'Christmas Eve' }],
    ['a date of every year', { date: '12-25', hours: [], label: 'Christmas' }],
    ['29 February', { date: '02-29', add: ['09:00-10:00'] }],
    ['a range', { from: '2026-07-01', to: '2026-08-31', weekly: { monday: ['08:00-14:00'] } }],
    ['a range of one date', { from: '2026-07-01', to: '2026-07-01', hours: [] }],
    ['a yearly range', { from: '07-01', to: '08-31', hours: [] }],
    ['a yearly range over New Year', { from: '12-20', to: '01-06', hours: [] }],
    ['a yearly range from and to 29 February', { from: '02-29', to: '02-29', hours: [] }],
    ['from a date on', { from: '2026-01-01', weekly: {} }],
    ['up to a date', { to: '2026-01-01', remove: ['12:00-13:00'] }],
    ['a leap day', { date: '2028-02-29', hours: [] }],
    ['an empty label', { date: '12-25', hours: [], label: '' }],
    [
      'hours in their canonical form',
      { date: '12-25', hours: ['13:00-00:00', '09:00:00-13:00'] },
      { date: '12-25', hours: ['09:00-24:00'] },
    ],
    [
      'a week in its canonical form',
      { date: '12-25', weekly: { monday: [], friday: ['10:00-11:00', '09:00-10:00'] } },
      { date: '12-25', weekly: { friday: ['09:00-11:00'] } },
    ],
    [
      'additions in theirs',
      { date: '12-25', add: ['09:00-00:00'] },
      { date: '12-25', add: ['09:00-24:00'] },
    ],
    [
      'no keys that are undefined',
      { date: '12-25', hours: [], label: undefined, from: undefined },
      { date: '12-25', hours: [] },
    ],
  ])('%s', (_name, override, expected = override) => {
    expect(canonical({ timeZone: 'UTC', weekly: {}, overrides: [override] })).toEqual({
      timeZone: 'UTC',
      weekly: {},
      overrides: [expected],
    });
  });

  it('keep their order, and repetitions', () => {
    const overrides = [
      { date: '12-25', hours: [] },
      { date: '01-01', hours: [] },
      { date: '12-25', hours: [] },
    ];
    expect(parseSchedule({ timeZone: 'UTC', weekly: {}, overrides }).overrides).toEqual(overrides);
  });
});

describe('a parsed schedule is immutable', () => {
  const input = {
    timeZone: 'UTC',
    weekly: { monday: ['09:00-17:00'] },
    overrides: [{ date: '12-25', hours: ['09:00-12:00'], weekly: undefined }],
  };

  it('in all of its parts', () => {
    const schedule = parseSchedule(input);
    const [override] = schedule.overrides;
    for (const part of [
      schedule,
      schedule.weekly,
      schedule.weekly.monday,
      schedule.overrides,
      override,
      override?.hours,
      parseSchedule({ timeZone: 'UTC', weekly: {} }).overrides,
    ]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  it('and a copy: what happens to the input afterwards is not seen, and the input not frozen', () => {
    const schedule = parseSchedule(input);
    input.weekly.monday[0] = 'changed';
    input.overrides[0]?.hours.push('changed');
    expect(schedule.weekly.monday).toEqual(['09:00-17:00']);
    expect(schedule.overrides[0]?.hours).toEqual(['09:00-12:00']);
  });
});
