import { Temporal } from '@js-temporal/polyfill';
import { type Override, parseSchedule, type ScheduleData, ScheduleError, union } from 'livehours';
import { lintSchedule } from 'livehours/advice';
import { describe, expect, it } from 'vitest';
import acme from '../../docs/examples/acme.json' with { type: 'json' };
import { written } from './oracle.js';

const at = (text: string) => Date.parse(`${text}T00:00Z`);
const office = ['09:00-17:00'];
const week = {
  monday: office,
  tuesday: office,
  wednesday: office,
  thursday: office,
  friday: office,
};

/** What is said of a schedule in a window of UTC: the path, the code and the dates of each warning. */
function lint(schedule: ScheduleData, from = '2026-01-01', to = '2027-01-01'): string[] {
  return written(lintSchedule(schedule, at(from), at(to)));
}

/** What is said of the overrides of an office. */
function lintOverrides(...overrides: Override[]): string[] {
  return lint({ timeZone: 'UTC', weekly: week, overrides });
}

describe('a schedule without slips', () => {
  it.each<[string, ScheduleData]>([
    ['office hours', { timeZone: 'Europe/Paris', weekly: week }],
    [
      'all day, every day, whatever the clock does',
      {
        timeZone: 'Europe/Paris',
        weekly: Object.fromEntries(
          ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map(
            (day) => [day, ['00:00-24:00']],
          ),
        ),
      },
    ],
    [
      'nights of a zone without summer time',
      { timeZone: '+05:30', weekly: { saturday: ['22:00-04:00'] } },
    ],
    [
      'a holiday of every year, which falls on a closed Sunday in this one',
      { timeZone: 'UTC', weekly: week, overrides: [{ date: '11-01', hours: [] }] },
    ],
    [
      'a holiday of every year, and other hours on it this year',
      {
        timeZone: 'UTC',
        weekly: week,
        overrides: [
          { date: '12-25', hours: [] },
          { date: '2026-12-25', hours: ['10:00-12:00'] },
        ],
      },
    ],
    [
      'leave that ends on a weekend, seen on that weekend',
      {
        timeZone: 'UTC',
        weekly: week,
        overrides: [{ from: '2025-12-22', to: '2026-01-04', hours: [] }],
      },
    ],
    [
      'an override that begins after the window, and would change nothing',
      { timeZone: 'UTC', weekly: week, overrides: [{ date: '2027-01-02', hours: [] }] },
    ],
  ])('gets no warning: %s', (_, schedule) => {
    const from = schedule.overrides?.[0]?.to ? '2026-01-03' : '2026-01-01';
    expect(lint(schedule, from)).toEqual([]);
  });
});

describe('an end at 23:59', () => {
  const evenings = (...friday: string[]) =>
    lint({ timeZone: 'Europe/Paris', weekly: { friday } }, '2026-01-01', '2026-01-10');

  it('is told with its path, in the order of the input', () => {
    expect(evenings('18:00-23:59', '09:00-12:00')).toEqual([
      'weekly.friday.0 minute-before-midnight: 2026-01-02, 2026-01-09',
    ]);
    expect(evenings('09:00-12:00', '18:00-23:59:59')).toEqual([
      'weekly.friday.1 minute-before-midnight: 2026-01-02, 2026-01-09',
    ]);
  });

  it('is told of a parsed schedule with the path into that', () => {
    const parsed = parseSchedule({
      timeZone: 'UTC',
      weekly: { friday: ['18:00-23:59', '09:00-12:00'] },
    });
    const [warning, ...others] = lintSchedule(parsed, at('2026-01-01'), at('2026-01-03'));
    expect(warning).toEqual({
      path: ['weekly', 'friday', 1],
      code: 'minute-before-midnight',
      message: 'weekly.friday[1]: "18:00-23:59" leaves a minute closed: write 24:00',
      dates: ['2026-01-02'],
    });
    expect(others).toEqual([]);
  });

  it('is none where the minute is open all the same, or where it is meant', () => {
    expect(evenings('18:00-23:59', '23:59-24:00')).toEqual([]);
    expect(evenings('18:00-23:58')).toEqual([]);
    expect(evenings('18:00-24:00')).toEqual([]);
    expect(evenings('23:59-24:00')).toEqual([]);
  });

  it('may lie on the next date', () => {
    expect(
      lint(
        { timeZone: 'UTC', weekly: { thursday: ['23:59:30-23:59'] } },
        '2026-01-01',
        '2026-01-05',
      ),
    ).toEqual(['weekly.thursday.0 minute-before-midnight: 2026-01-01']);
    const covered = { thursday: ['23:59:30-23:59'], friday: ['20:00-24:00'] };
    expect(lint({ timeZone: 'UTC', weekly: covered }, '2026-01-01', '2026-01-05')).toEqual([]);
  });

  it('is told of overrides, on the dates on which it is in force', () => {
    const overrides: Override[] = [
      { from: '2026-03-02', to: '2026-03-08', weekly: { tuesday: ['08:00-23:59'] } },
      { date: '2026-03-04', add: ['20:00-23:59'] },
      { date: '2026-03-05', hours: ['20:00-23:59'] },
      { date: '2026-03-06', add: ['20:00-23:59'] },
      { date: '2026-03-06', remove: ['22:00-24:00'] },
      { date: '2026-03-07', remove: ['12:00-23:59'] },
    ];
    expect(
      lint(
        { timeZone: 'UTC', weekly: { saturday: ['00:00-24:00'] }, overrides },
        '2026-02-01',
        '2026-04-01',
      ),
    ).toEqual([
      'overrides.0.weekly.tuesday.0 minute-before-midnight: 2026-03-03',
      'overrides.1.add.0 minute-before-midnight: 2026-03-04',
      'overrides.2.hours.0 minute-before-midnight: 2026-03-05',
      'overrides.5 override-without-effect: 2026-03-07',
    ]);
  });

  it('lists ten dates', () => {
    const [warning] = lintSchedule(
      { timeZone: 'UTC', weekly: { monday: ['09:00-23:59'] } },
      at('2026-01-01'),
      at('2126-01-01'),
    );
    expect(warning?.dates).toHaveLength(10);
    expect(warning?.dates.at(-1)).toBe('2026-03-09');
  });
});

describe('times that the clock skips or repeats', () => {
  it.each<[zone: string, date: string, hours: string, said: string]>([
    // Paris skips 02:00 to 03:00
    ['Europe/Paris', '2026-03-29', '02:15-02:45', 'skipped-time'],
    ['Europe/Paris', '2026-03-29', '01:00-02:00', ''],
    ['Europe/Paris', '2026-03-29', '01:00-02:00:01', 'skipped-time'],
    ['Europe/Paris', '2026-03-29', '02:59:59-04:00', 'skipped-time'],
    ['Europe/Paris', '2026-03-29', '03:00-04:00', ''],
    ['Europe/Paris', '2026-03-29', '00:00-24:00', ''],
    ['Europe/Paris', '2026-03-28', '22:00-02:00', ''],
    ['Europe/Paris', '2026-03-28', '22:00-04:00', 'skipped-time'],
    // and repeats it
    ['Europe/Paris', '2026-10-25', '01:00-02:00', ''],
    ['Europe/Paris', '2026-10-25', '01:00-02:30', 'repeated-time'],
    ['Europe/Paris', '2026-10-25', '02:59:59-04:00', 'repeated-time'],
    ['Europe/Paris', '2026-10-25', '03:00-04:00', ''],
    ['Europe/Paris', '2026-10-24', '22:00-04:00', 'repeated-time'],
    // half an hour, two hours
    ['Australia/Lord_Howe', '2026-10-04', '02:00-02:15', 'skipped-time'],
    ['Australia/Lord_Howe', '2026-10-04', '02:30-03:00', ''],
    ['Australia/Lord_Howe', '2026-04-05', '01:30-01:45', 'repeated-time'],
    ['Australia/Lord_Howe', '2026-04-05', '01:00-01:30', ''],
    ['Antarctica/Troll', '2026-03-29', '02:45-03:15', 'skipped-time'],
    ['Antarctica/Troll', '2026-10-25', '01:15-01:30', 'repeated-time'],
    // a date that was skipped, and a day that was repeated
    ['Pacific/Apia', '2011-12-30', '09:00-17:00', 'skipped-time'],
    ['Pacific/Apia', '2011-12-29', '09:00-17:00', ''],
    ['Pacific/Apia', '2011-12-29', '22:00-02:00', 'skipped-time'],
    // back over midnight: at 00:01 to 23:01 of the day before
    ['America/St_Johns', '2010-11-06', '23:00-23:30', 'repeated-time'],
    ['America/St_Johns', '2010-11-07', '00:00-00:01', 'repeated-time'],
    ['America/St_Johns', '2010-11-07', '00:01-01:00', ''],
    // a midnight that does not exist
    ['Africa/Cairo', '2024-04-26', '00:00-00:30', 'skipped-time'],
    ['Africa/Cairo', '2024-04-25', '22:00-24:00', ''],
    ['Africa/Cairo', '2024-04-25', '22:00-00:30', 'skipped-time'],
    ['Africa/Cairo', '2024-10-31', '23:00-23:30', 'repeated-time'],
  ])('%s, %s, %s: %s', (timeZone, date, hours, said) => {
    const schedule = { timeZone, weekly: {}, overrides: [{ date, hours: [hours] }] };
    const from = at(date) - 3 * 86_400_000;
    const warnings = written(lintSchedule(schedule, from, from + 7 * 86_400_000));
    const expected = said ? [`overrides.0.hours.0 ${said}: ${date}`] : [];
    expect(warnings.filter((text) => !text.includes('effect') && !text.includes('never'))).toEqual(
      expected,
    );
  });

  it('are told for each year of the window, and where clocks change within it only', () => {
    const nights = { timeZone: 'Europe/Paris', weekly: { sunday: ['01:30-02:30'] } };
    expect(lint(nights, '2026-01-01', '2028-01-01')).toEqual([
      'weekly.sunday.0 repeated-time: 2026-10-25, 2027-10-31',
      'weekly.sunday.0 skipped-time: 2026-03-29, 2027-03-28',
    ]);
    const change = Date.parse('2026-03-29T01:00Z');
    expect(written(lintSchedule(nights, change, change + 1))).toEqual(
      ['weekly.sunday.0 skipped-time: 2026-03-29', ' never-open: '].sort(),
    );
    expect(lintSchedule(nights, change - 3_600_000, change)).toEqual([]);
    expect(lint(nights, '2026-04-01', '2026-10-01')).toEqual([]);
  });
});

describe('an override', () => {
  it('lies in the past when its last date does, and none of its hours run on', () => {
    expect(
      lintOverrides({ date: '2025-12-24', hours: [] }, { to: '2025-12-31', hours: [] }),
    ).toEqual(['overrides.0 past-override: 2025-12-24', 'overrides.1 past-override: 2025-12-31']);
    const nights = {
      timeZone: 'UTC',
      weekly: { thursday: ['22:00-02:00'] },
      overrides: [{ date: '2026-01-01', hours: ['22:00-04:00'] }],
    };
    const [monday, friday] = [Date.parse('2026-01-05T00:00Z'), Date.parse('2026-01-02T03:00Z')];
    expect(written(lintSchedule(nights, friday, monday))).toEqual([]);
    expect(written(lintSchedule(nights, friday + 3_600_000, monday))).toEqual([
      ' never-open: ',
      'overrides.0 past-override: 2026-01-01',
    ]);
  });

  it('lies in the past by its own zone', () => {
    const schedule = {
      timeZone: '-11:00',
      weekly: week,
      overrides: [{ date: '2026-01-01', hours: [] }],
    };
    const noon = Date.parse('2026-01-02T10:59Z');
    expect(lintSchedule(schedule, noon, noon + 9e8)).toEqual([]);
    expect(lintSchedule(schedule, noon + 60_000, noon + 9e8)).toHaveLength(1);
  });

  it('is hidden when later ones replace it on each of its dates', () => {
    expect(
      lintOverrides(
        { date: '2026-05-01', hours: ['10:00-11:00'] },
        { from: '2026-05-01', to: '2026-05-04', add: ['18:00-19:00'] },
        { from: '2026-05-01', to: '2026-05-02', hours: [] },
        { from: '2026-05-03', to: '2026-05-04', weekly: {} },
      ),
    ).toEqual([
      'overrides.0 hidden-override: 2026-05-01',
      'overrides.1 hidden-override: 2026-05-01, 2026-05-02, 2026-05-03, 2026-05-04',
    ]);
  });

  it('is not hidden by one that adds or removes, nor by an earlier one', () => {
    expect(
      lintOverrides(
        { from: '2026-05-01', to: '2026-05-31', hours: [] },
        { date: '2026-05-05', hours: ['10:00-11:00'] },
        { date: '2026-05-05', remove: ['10:30-11:00'] },
        { date: '2026-05-05', add: ['18:00-19:00'] },
      ),
    ).toEqual([]);
  });

  it('of every year is hidden by one that goes on for ever', () => {
    expect(
      lintOverrides(
        { date: '12-25', hours: [] },
        { from: '2020-01-01', weekly: { friday: ['08:00-12:00'] } },
      ),
    ).toEqual(['overrides.0 hidden-override: 2026-12-25']);
  });

  it.each<[string, Override[], number]>([
    ['closes what is closed', [{ date: '2026-05-02', hours: [] }], 0],
    [
      'gives the hours that are there',
      [{ date: '2026-05-01', hours: ['09:00-12:00', '12:00-17:00'] }],
      0,
    ],
    ['adds what is open', [{ from: '2026-05-04', to: '2026-05-08', add: ['10:00-12:00'] }], 0],
    ['removes what is closed', [{ date: '2026-05-01', remove: ['17:00-20:00'] }], 0],
    ['repeats a season', [{ from: '2026-01-01', weekly: week }], 0],
    [
      'repeats one before it',
      [
        { date: '2026-05-01', hours: [] },
        { date: '2026-05-01', hours: [] },
      ],
      1,
    ],
    [
      'removes what was added',
      [
        { date: '2026-05-01', add: ['18:00-19:00'] },
        { date: '2026-05-01', remove: ['18:00-19:00'] },
        { date: '2026-05-01', remove: ['18:00-18:30'] },
      ],
      2,
    ],
  ])('that %s has no effect', (_, overrides, index) => {
    expect(lintOverrides(...overrides)).toContainEqual(
      expect.stringMatching(new RegExp(`^overrides\\.${index} (override-without-effect|hidden)`)),
    );
  });

  it('has none where the clock skips all that it adds', () => {
    const night: Override = { date: '2026-03-29', add: ['02:15-02:45'] };
    expect(lint({ timeZone: 'Europe/Paris', weekly: week, overrides: [night] })).toEqual([
      'overrides.0 override-without-effect: 2026-03-29',
      'overrides.0.add.0 skipped-time: 2026-03-29',
    ]);
    expect(lint({ timeZone: 'UTC', weekly: week, overrides: [night] })).toEqual([]);
  });

  it('has an effect where it differs past midnight only', () => {
    const nights = { timeZone: 'UTC', weekly: { friday: ['22:00-02:00'] } };
    const with_ = (override: Override) => lint({ ...nights, overrides: [override] });
    expect(with_({ date: '2026-05-01', hours: ['22:00-03:00'] })).toEqual([]);
    expect(with_({ date: '2026-05-02', add: ['00:00-02:00'] })).toEqual([
      'overrides.0 override-without-effect: 2026-05-02',
    ]);
    expect(with_({ date: '2026-05-02', remove: ['00:00-02:00'] })).toEqual([
      'overrides.0 override-without-effect: 2026-05-02',
    ]);
  });

  it('counts from its first date on, also before the window', () => {
    const leave: Override = { from: '2025-12-29', to: '2026-01-04', hours: [] };
    const schedule = { timeZone: 'UTC', weekly: week, overrides: [leave] };
    expect(lint(schedule, '2026-01-03', '2026-02-01')).toEqual([]);
    expect(
      lint(
        { ...schedule, overrides: [{ ...leave, from: '2026-01-03' }] },
        '2026-01-03',
        '2026-02-01',
      ),
    ).toEqual(['overrides.0 override-without-effect: 2026-01-03, 2026-01-04']);
  });

  it('of 29 February counts in leap years', () => {
    const leap: Override = { date: '02-29', hours: [] };
    expect(lintOverrides(leap)).toEqual([]);
    expect(
      lint({ timeZone: 'UTC', weekly: {}, overrides: [leap] }, '2028-01-01', '2029-01-01'),
    ).toEqual([' never-open: ', 'overrides.0 override-without-effect: 2028-02-29']);
  });
});

describe('a schedule that never opens', () => {
  it('within the window is told, with the empty path', () => {
    const closed: ScheduleData = { timeZone: 'UTC', weekly: {} };
    expect(lintSchedule(closed, 0, 1)).toEqual([
      {
        path: [],
        code: 'never-open',
        message: 'the schedule never opens in this window',
        dates: [],
      },
    ]);
    expect(lintSchedule(closed, 0, 0)).toEqual([]);
  });

  it('because the clock skips all that it has', () => {
    const gap = {
      timeZone: 'Europe/Paris',
      weekly: {},
      overrides: [{ date: '2026-03-29', hours: ['02:15-02:45'] }],
    };
    expect(lint(gap)).toContain(' never-open: ');
  });
});

describe('lintSchedule', () => {
  it('gives warnings in the order of codes, of dates and of overrides', () => {
    const schedule: ScheduleData = {
      timeZone: 'Europe/Paris',
      weekly: { sunday: ['01:30-02:30', '22:00-23:59'], monday: ['22:00-23:59'] },
      overrides: [
        { date: '2026-05-05', hours: [] },
        { date: '2025-05-05', hours: [] },
      ],
    };
    const codes = lintSchedule(schedule, at('2026-01-05'), at('2027-01-01')).map(
      ({ path, code }) => `${path.join('.')} ${code}`,
    );
    expect(codes).toEqual([
      'weekly.monday.0 minute-before-midnight',
      'weekly.sunday.1 minute-before-midnight',
      'weekly.sunday.0 skipped-time',
      'weekly.sunday.0 repeated-time',
      'overrides.0 override-without-effect',
      'overrides.1 past-override',
    ]);
  });

  it('finds in the example what its nights meet', () => {
    expect(lint(acme.brand.schedule, '2026-03-01', '2027-03-01')).toEqual([
      'weekly.saturday.0 repeated-time: 2026-10-24',
      'weekly.saturday.0 skipped-time: 2026-03-28',
    ]);
  });

  it('takes instants of any kind', () => {
    const schedule = { timeZone: 'UTC', weekly: { friday: ['18:00-23:59'] } };
    const [from, to] = [new Date('2026-01-01'), new Date('2026-02-01')];
    const warnings = lintSchedule(schedule, from, to.getTime());
    expect(warnings).toHaveLength(1);
    expect(lintSchedule(schedule, Temporal.Instant.from('2026-01-01T00:00Z'), to)).toEqual(
      warnings,
    );
  });

  it('leaves its input as it was', () => {
    const schedule = JSON.stringify(acme.brand.schedule);
    lintSchedule(acme.brand.schedule, at('2026-01-01'), at('2027-01-01'));
    expect(JSON.stringify(acme.brand.schedule)).toBe(schedule);
  });

  it('throws for what is no schedule, no instant, and no window', () => {
    const bad = { timeZone: 'Paris', weekly: { monday: ['9-17'] } };
    expect(() => lintSchedule(bad, 0, 1)).toThrow(ScheduleError);
    expect(() => lintSchedule(bad, 0, 1)).toThrow(
      /weekly\.monday\[0\][\s\S]*did you mean "Europe\/Paris"/,
    );
    const timeline = union() as unknown as ScheduleData;
    expect(() => lintSchedule(timeline, 0, 1)).toThrow(TypeError);
    expect(() => lintSchedule(null as unknown as ScheduleData, 0, 1)).toThrow(ScheduleError);
    const schedule = { timeZone: 'UTC', weekly: {} };
    expect(() => lintSchedule(schedule, 1, 0)).toThrow(RangeError);
    expect(() => lintSchedule(schedule, 0, at('2070-01-03'))).toThrow(/hundred years/);
    expect(() => lintSchedule(schedule, Number.NaN, 0)).toThrow(RangeError);
    expect(() => lintSchedule(schedule, '2026' as unknown as number, 0)).toThrow(TypeError);
  });
});
