import { Temporal as Polyfill } from '@js-temporal/polyfill';
import fc from 'fast-check';
import {
  addOpenDays,
  always,
  hoursOn,
  type Override,
  openDates,
  type PlainDateLike,
  parseSchedule,
  type Schedule,
  type ScheduleData,
  ScheduleError,
  union,
} from 'livehours';
import { Temporal as Small } from 'temporal-polyfill';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Calendar } from '../../src/schedule/calendar.js';
import { dayNumber, kindOfYear } from '../../src/schedule/calendar-year.js';
import { weekdayOf } from '../../src/schedule/weekday.js';
import { DAY, scenario } from '../support/arbitraries.js';
import { days } from '../support/oracle.js';
import { patience, runs } from '../support/runs.js';

const WEEKDAYS = Object.fromEntries(days.slice(0, 5).map((day) => [day, ['09:00-17:00']]));
const EVERY_DAY = Object.fromEntries(days.map((day) => [day, ['09:00-17:00']]));
const FIRST = '0000-01-01'; // a Saturday
const LAST = '9999-12-31'; // a Friday

const schedules = {
  office: { weekly: WEEKDAYS },
  holidays: {
    weekly: WEEKDAYS,
    overrides: [
      { date: '12-25', hours: [], label: 'Christmas' },
      { date: '01-01', hours: [] },
      { date: 'easter-2', hours: [] },
      { date: 'easter+1', hours: [] },
      { date: '2026-04-04', hours: ['10:00-12:00'], label: 'Open Saturday' },
    ],
  },
  shifts: {
    weekly: {},
    overrides: [
      { from: '2026-01-05', to: '2026-01-08', everyDays: 8, weekly: EVERY_DAY },
      { date: '2026-01-14', remove: ['00:00-24:00'] },
    ],
  },
  nights: {
    weekly: { friday: ['22:00-02:00'] },
    overrides: [
      { date: '2026-01-16', remove: ['22:00-24:00'] },
      { date: '2026-01-23', remove: ['22:00-02:00'] },
    ],
  },
  leapDays: { weekly: {}, overrides: [{ date: '02-29', hours: ['09:00-10:00'] }] },
  observed: {
    weekly: WEEKDAYS,
    overrides: [
      { date: '07-04', hours: [] },
      { date: '07-05', days: ['monday'], hours: [] },
    ],
  },
  season: {
    weekly: {},
    overrides: [{ from: '12-24', to: '01-02', days: ['saturday'], add: ['09:00-10:00'] }],
  },
  once: { weekly: {}, overrides: [{ date: '2026-06-01', hours: ['09:00-10:00'] }] },
  until: { weekly: WEEKDAYS, overrides: [{ from: '2026-02-01', hours: [] }] },
  since: { weekly: WEEKDAYS, overrides: [{ to: '2026-01-31', hours: [] }] },
  never: { weekly: {} },
} satisfies Record<string, Omit<ScheduleData, 'timeZone'>>;

const inParis = (name: keyof typeof schedules): ScheduleData => ({
  timeZone: 'Europe/Paris',
  ...schedules[name],
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('addOpenDays', () => {
  // 2026-01-09 is a Friday, 2026-04-05 Easter Sunday.
  it.each<[keyof typeof schedules, from: string, days: number, expected: string | null]>([
    ['office', '2026-01-09', 0, '2026-01-09'],
    ['office', '2026-01-09', -0, '2026-01-09'],
    ['office', '2026-01-10', 0, null],
    ['office', '2026-01-09', 1, '2026-01-12'],
    ['office', '2026-01-10', 1, '2026-01-12'],
    ['office', '2026-01-11', 1, '2026-01-12'],
    ['office', '2026-01-09', 2, '2026-01-13'],
    ['office', '2026-01-09', 5, '2026-01-16'],
    ['office', '2026-01-09', 6, '2026-01-19'],
    ['office', '2026-01-12', -1, '2026-01-09'],
    ['office', '2026-01-11', -1, '2026-01-09'],
    ['office', '2026-01-09', -5, '2026-01-02'],
    ['office', '2026-01-02', -2, '2025-12-31'],
    ['office', '2025-12-31', 2, '2026-01-02'],
    ['office', '2026-01-01', 261, '2027-01-01'],
    ['office', '2026-12-31', -260, '2026-01-01'],
    ['office', '2026-12-31', -261, '2025-12-31'],
    // 400 years have 20,871 weeks.
    ['office', '2026-01-09', 104_355, '2426-01-09'],
    ['office', '2026-01-09', -104_355, '1626-01-09'],
    ['office', '2026-01-09', 8 * 104_355, '5226-01-09'],
    ['holidays', '2026-04-01', 1, '2026-04-02'],
    ['holidays', '2026-04-02', 1, '2026-04-04'],
    ['holidays', '2026-04-02', 2, '2026-04-07'],
    ['holidays', '2026-04-07', -2, '2026-04-02'],
    ['holidays', '2026-04-06', 0, null],
    ['holidays', '2026-12-24', 1, '2026-12-28'],
    ['holidays', '2026-12-31', 1, '2027-01-04'],
    ['holidays', '2027-01-04', -1, '2026-12-31'],
    ['holidays', '2025-04-17', 1, '2025-04-22'],
    ['shifts', '2026-01-04', 0, null],
    ['shifts', '2026-01-04', 4, '2026-01-08'],
    ['shifts', '2026-01-04', 5, '2026-01-13'],
    ['shifts', '2026-01-13', 1, '2026-01-15'],
    ['shifts', '2026-01-15', -1, '2026-01-13'],
    ['shifts', '2026-01-05', -1, null],
    ['shifts', '2026-01-05', 0, '2026-01-05'],
    // What a remove leaves after midnight belongs to the date of the evening.
    ['nights', '2026-01-10', 1, '2026-01-16'],
    ['nights', '2026-01-17', 0, null],
    ['nights', '2026-01-16', 1, '2026-01-30'],
    ['leapDays', '2026-01-01', 1, '2028-02-29'],
    ['leapDays', '2096-02-29', 1, '2104-02-29'],
    ['leapDays', '2104-02-29', -1, '2096-02-29'],
    ['leapDays', '2028-02-29', 0, '2028-02-29'],
    ['leapDays', '2000-02-29', 97, '2400-02-29'],
    ['leapDays', '2000-02-29', 20 * 97, null],
    ['leapDays', '0004-02-29', -1, '0000-02-29'],
    ['leapDays', '0004-02-29', -2, null],
    ['observed', '2027-07-02', 1, '2027-07-06'],
    ['observed', '2026-07-03', 1, '2026-07-06'],
    ['season', '2026-12-01', 1, '2026-12-26'],
    ['season', '2026-12-26', 1, '2027-01-02'],
    ['season', '2027-01-02', 1, '2027-12-25'],
    ['season', '2027-01-02', -2, '2025-12-27'],
    ['once', FIRST, 1, '2026-06-01'],
    ['once', LAST, -1, '2026-06-01'],
    ['once', '2026-06-01', 1, null],
    ['once', '2026-06-01', -1, null],
    ['once', FIRST, 2, null],
    ['until', '2026-01-29', 1, '2026-01-30'],
    ['until', '2026-01-30', 1, null],
    ['until', LAST, -1, '2026-01-30'],
    ['since', '2026-02-02', 0, '2026-02-02'],
    ['since', '2026-02-02', -1, null],
    ['since', FIRST, 1, '2026-02-02'],
    ['never', '2026-01-09', 0, null],
    ['never', '2026-01-09', 1, null],
    ['never', '2026-01-09', -1, null],
    ['office', FIRST, 1, '0000-01-03'],
    ['office', '0000-01-03', -1, null],
    ['office', '0000-01-04', -1, '0000-01-03'],
    ['office', LAST, 0, LAST],
    ['office', LAST, 1, null],
    ['office', '9999-12-30', 1, LAST],
    ['office', '9999-12-30', 2, null],
    ['office', FIRST, 2_608_875, LAST],
    ['office', FIRST, 2_608_876, null],
    ['office', LAST, -2_608_874, '0000-01-03'],
    ['office', LAST, -2_608_875, null],
  ])('%s: %s, %d open days on, is %s', (name, from, count, expected) => {
    expect(addOpenDays(inParis(name), from, count)).toBe(expected);
    expect(addOpenDays(parseSchedule(inParis(name)), from, count)).toBe(expected);
  });

  it('counts the dates for which hoursOn lists hours, one by one', patience, () => {
    fc.assert(
      fc.property(
        scenario(1),
        fc.integer({ min: -400, max: 400 }),
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom(1, -1),
        ({ schedule, around }, distance, count, sign) => {
          const parsed = parseSchedule(schedule);
          const start = around + distance * DAY;
          const dates = Array.from({ length: 800 }, (_, i) =>
            isoDate(start + (i + 1) * sign * DAY),
          );
          const open = dates.filter((date) => isOpenOn(parsed, date));
          const found = addOpenDays(parsed, isoDate(start), count * sign);
          if (open.length >= count) expect(found).toBe(open[count - 1]);
          else if (found) expect(dates).not.toContain(found);
        },
      ),
      { numRuns: runs(150) },
    );
  });

  it('counts years that are alike once, and no others', patience, () => {
    const overrides = fc.shuffledSubarray<Override>(
      [
        { date: '02-29', add: ['09:00-10:00'] },
        { date: '01-monday#1-5', hours: [] },
        { date: '12-friday>=29+2', add: ['09:00-10:00'] },
        { from: '12-20', to: '01-thursday>=03', weekly: {} },
        { from: '12-28', to: '02-29', days: ['tuesday', 'sunday'], add: ['10:00-11:00'] },
        { date: '*-sunday#5', add: ['09:00-10:00'] },
        { date: '*-31', remove: ['00:00-24:00'] },
        { date: 'easter+1', hours: [] },
        { date: '07-01', since: '1890-06-01', until: '2104-06-30', hours: [] },
        { from: '1960-03-01', to: '1999-12-31', days: ['wednesday'], hours: [] },
        { from: '1930-01-01', to: '1930-01-02', everyDays: 9, add: ['08:00-09:00'] },
        { from: '2099-05-05', weekly: { sunday: ['09:00-10:00'] } },
      ],
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(overrides, fc.integer({ min: 1850, max: 2060 }), (list, year) => {
        const weekly = { monday: ['09:00-10:00'], tuesday: ['09:00-10:00'] };
        const schedule = parseSchedule({ timeZone: 'UTC', weekly, overrides: list });
        const start = Date.UTC(year, 0, 1);
        const dates = Array.from({ length: 25_000 }, (_, i) => isoDate(start + i * DAY));
        const open = dates.filter((date) => isOpenOn(schedule, date));
        const [before, after] = [isoDate(start - DAY), isoDate(start + dates.length * DAY)];
        expect(addOpenDays(schedule, before, open.length)).toBe(open.at(-1));
        expect(addOpenDays(schedule, after, -open.length)).toBe(open[0]);
        expect([...openDates(schedule, dates[0]!, dates.at(-1)!)]).toEqual(open);
      }),
      { numRuns: runs(60) },
    );
  });

  it('over years and centuries goes as far as in steps', patience, () => {
    const steps = fc.integer({ min: 1, max: 90_000 });
    fc.assert(
      fc.property(
        scenario(1),
        steps,
        steps,
        fc.constantFrom(1, -1),
        ({ schedule, around }, a, b, sign) => {
          const parsed = parseSchedule(schedule);
          const middle = addOpenDays(parsed, isoDate(around), a * sign);
          if (middle === null) return;
          const end = addOpenDays(parsed, isoDate(around), (a + b) * sign);
          expect(addOpenDays(parsed, middle, b * sign)).toBe(end);
          expect(addOpenDays(parsed, middle, 0)).toBe(middle);
        },
      ),
      { numRuns: runs(40) },
    );
  });
});

describe('where years do not repeat one another', () => {
  const rare = (overrides: Override[]) => ({ timeZone: 'UTC', weekly: {}, overrides });
  const decade = { date: '2026-01-05', everyDays: 3660, hours: ['09:00-10:00'] };

  it('a wait of less than a hundred years is sat out', () => {
    // Every seventh time it is a Monday.
    const mondays = rare([{ ...decade, days: ['monday'] }]);
    expect(addOpenDays(mondays, '2026-01-05', 1)).toBe('2096-02-27');
    expect(addOpenDays(mondays, '2026-01-05', 3)).toBe('2236-06-13');
    expect(addOpenDays(mondays, '2236-06-13', -3)).toBe('2026-01-05');
  });

  it('counts them from the last open date, not from where it began', () => {
    // In 100 years, less 13 days: of two Mondays, the other rotation takes out the one between.
    const overrides: Override[] = [
      { date: '1926-06-14', everyDays: 2608, days: ['monday'], hours: ['09:00-10:00'] },
      { date: '2019-04-19', everyDays: 2607, hours: [] },
    ];
    expect(addOpenDays(rare(overrides), '2026-05-12', 1)).toBe('2026-06-01');
    expect(addOpenDays(rare(overrides), '2026-05-12', 2)).toBe('2126-05-20');
  });

  it('a longer one is not, unless a dated override lies beyond it', () => {
    const once: Override = { date: '2200-06-01', hours: ['09:00-10:00'] };
    const late: Override = { date: '2500-06-01', hours: ['09:00-10:00'] };
    const closed: Override = { date: 'easter', hours: [] };
    expect(addOpenDays(rare([closed]), '2026-01-05', 1)).toBe(null);
    expect(addOpenDays(rare([closed, once, late]), '2026-01-05', 2)).toBe('2500-06-01');
    const gap: Override = { from: '2026-01-06', to: '2300-01-01', hours: [] };
    expect(addOpenDays(rare([decade, gap]), '2026-01-05', 1)).toBe('2306-08-06');
    // Of the Mondays, this takes out the first one and, for thousands of years, no other.
    const mondays: Override[] = [{ ...decade, days: ['monday'] }];
    mondays.push({ date: '2016-01-06', everyDays: 3659, hours: [] });
    expect(addOpenDays(rare(mondays), '2026-01-05', 1)).toBe(null);
    expect(addOpenDays(rare(mondays), '2096-02-28', 1)).toBe('2166-04-21');
    expect([...openDates(rare(mondays), '2026-01-06', '2167-01-01')]).toEqual(['2166-04-21']);
  });
});

describe('the work is bounded', () => {
  const many = (override: (index: number) => Override) =>
    Array.from({ length: 5000 }, (_, index) => override(index));
  const monthAndDay = (index: number) => `${two(1 + (index % 12))}-${two(1 + (index % 28))}`;
  const two = (value: number) => String(value).padStart(2, '0');
  const MONDAYS = { monday: ['09:00-10:00'] };

  it.each<
    [
      name: string,
      schedule: Partial<ScheduleData>,
      days: number,
      found: string | null,
      most: number,
    ]
  >([
    ['no hours', {}, 1, null, 1500],
    ['no hours, back', {}, -1, null, 1500],
    [
      'no hours, 5,000 yearly overrides',
      { overrides: many((i) => ({ date: monthAndDay(i), hours: [] })) },
      1,
      null,
      100_000,
    ],
    [
      'no hours, 5,000 dated overrides',
      { overrides: many((i) => ({ date: `${String(i * 2).padStart(4, '0')}-06-01`, hours: [] })) },
      1,
      null,
      100_000,
    ],
    ['no hours, easter', { overrides: [{ date: 'easter', hours: [] }] }, 1, null, 2000],
    ['400,000 Mondays', { weekly: MONDAYS }, 400_000, '9692-02-25', 1500],
    [
      '100,000 Mondays back, but for a holiday',
      { weekly: MONDAYS, overrides: [{ date: '12-25', hours: [] }] },
      -100_000,
      '0104-04-28',
      3000,
    ],
    [
      'more than there are days',
      { weekly: MONDAYS, overrides: [{ date: 'easter', hours: [] }] },
      1e9,
      null,
      0,
    ],
    ['more than there are days, back', { weekly: MONDAYS }, -Number.MAX_VALUE, null, 0],
  ])('%s', (_name, schedule, count, found, most) => {
    const spies = [
      vi.spyOn(Calendar.prototype, 'ruleOf'),
      vi.spyOn(Calendar.prototype, 'daysLike'),
    ];
    expect(addOpenDays({ timeZone: 'UTC', weekly: {}, ...schedule }, '2026-01-05', count)).toBe(
      found,
    );
    expect(spies.reduce((sum, { mock }) => sum + mock.calls.length, 0)).toBeLessThanOrEqual(most);
  });

  it('years of one kind have the same weekdays, with the three before and after', () => {
    const kinds = new Map<string, string>();
    for (let year = 0; year < 10_000; year++) {
      const newYears = Array.from({ length: 8 }, (_, i) => dayNumber(year - 3 + i, 0));
      const shape = [weekdayOf(newYears[3]!), ...newYears.map((day) => day - newYears[3]!)].join();
      const kind = kindOfYear(year);
      expect(kinds.get(kind) ?? shape).toBe(shape);
      kinds.set(kind, shape);
    }
    expect(kinds.size).toBeLessThan(60);
  });
});

describe('openDates', () => {
  it.each<[keyof typeof schedules, from: string, to: string, expected: string[]]>([
    [
      'office',
      '2026-01-08',
      '2026-01-13',
      ['2026-01-08', '2026-01-09', '2026-01-12', '2026-01-13'],
    ],
    ['office', '2026-01-09', '2026-01-09', ['2026-01-09']],
    ['office', '2026-01-10', '2026-01-11', []],
    ['office', FIRST, '0000-01-04', ['0000-01-03', '0000-01-04']],
    ['office', '9999-12-31', LAST, [LAST]],
    [
      'holidays',
      '2026-04-02',
      '2026-04-08',
      ['2026-04-02', '2026-04-04', '2026-04-07', '2026-04-08'],
    ],
    ['holidays', '2026-12-30', '2027-01-04', ['2026-12-30', '2026-12-31', '2027-01-04']],
    [
      'shifts',
      '2026-01-01',
      '2026-01-15',
      ['2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08', '2026-01-13', '2026-01-15'],
    ],
    ['nights', '2026-01-09', '2026-01-30', ['2026-01-09', '2026-01-16', '2026-01-30']],
    [
      'leapDays',
      '2090-01-01',
      '2108-12-31',
      ['2092-02-29', '2096-02-29', '2104-02-29', '2108-02-29'],
    ],
    ['leapDays', '2096-02-29', '2104-02-28', ['2096-02-29']],
    ['once', FIRST, LAST, ['2026-06-01']],
    ['never', FIRST, LAST, []],
  ])('%s: from %s to %s', (name, from, to, expected) => {
    const dates = openDates(inParis(name), from, to);
    expect([...dates]).toEqual(expected);
    expect([...dates]).toEqual(expected); // once more
  });

  it('is lazy', () => {
    const [first] = openDates(inParis('office'), FIRST, LAST);
    expect(first).toBe('0000-01-03');
    const looks = vi.spyOn(Calendar.prototype, 'ruleOf');
    for (const date of openDates(inParis('office'), '2026-01-01', LAST)) {
      if (date === '2026-01-05') break;
    }
    expect(looks.mock.calls.length).toBeLessThan(100);
  });
});

/** The parts of Temporal that are used here, whose types differ between implementations. */
interface TemporalLike {
  PlainDate: { from(date: string): PlainDateLike & { equals(other: unknown): boolean } };
  PlainDateTime: { from(date: string): object };
}

const native = (globalThis as unknown as { Temporal?: TemporalLike }).Temporal;
const implementations: [name: string, temporal: TemporalLike][] = [
  ['@js-temporal/polyfill', Polyfill],
  ['temporal-polyfill', Small],
  ...(native ? [['native', native] as [string, TemporalLike]] : []),
];

describe.each(implementations)('a PlainDate of %s', (_name, { PlainDate, PlainDateTime }) => {
  const friday = PlainDate.from('2026-01-09');

  it('comes back as one of the same implementation', () => {
    for (const [count, expected] of [
      [0, '2026-01-09'],
      [1, '2026-01-12'],
      [-6, '2026-01-01'],
    ] as const) {
      const found = addOpenDays(inParis('office'), friday, count);
      expect(found).toBeInstanceOf(PlainDate);
      expect(String(found)).toBe(expected);
    }
    expect(addOpenDays(inParis('never'), friday, 1)).toBe(null);
    const dates = [...openDates(inParis('office'), friday, '2026-01-12')];
    expect(dates.map(String)).toEqual(['2026-01-09', '2026-01-12']);
    for (const date of dates) expect(date).toBeInstanceOf(PlainDate);
  });

  it('keeps its calendar', () => {
    const date = PlainDate.from('2026-01-09[u-ca=gregory]');
    const found = addOpenDays(inParis('office'), date, 1)!;
    expect(String(found)).toBe('2026-01-12[u-ca=gregory]');
    const [first] = openDates(inParis('office'), date, date);
    expect(String(first)).toBe('2026-01-09[u-ca=gregory]');
  });

  it('reaches either end of the years', () => {
    const [first, last] = [PlainDate.from(FIRST), PlainDate.from(LAST)];
    expect(String(addOpenDays(inParis('office'), first, 2_608_875))).toBe(LAST);
    expect(String(addOpenDays(inParis('office'), last, -2_608_874))).toBe('0000-01-03');
  });

  it('as the other bound only says where to end: the first one says the kind', () => {
    expect([...openDates(inParis('office'), '2026-01-08', friday)]).toEqual([
      '2026-01-08',
      '2026-01-09',
    ]);
  });

  it('with a time, or outside the years 0000 to 9999, is refused by name', () => {
    const noon = PlainDateTime.from('2026-01-09T12:00');
    expect(() => addOpenDays(inParis('office'), noon as never, 1)).toThrow(
      /^date: expected a date, /,
    );
    expect(() => openDates(inParis('office'), friday, noon as never)).toThrow(
      /^to: expected a date, /,
    );
    const far = PlainDate.from('+010000-01-01');
    expect(() => addOpenDays(inParis('office'), far, -1)).toThrow(
      new RangeError(
        'date: expected a date, "YYYY-MM-DD" or a Temporal.PlainDate, got "+010000-01-01"',
      ),
    );
  });
});

describe('what makes no sense is refused, by name', () => {
  const office = inParis('office');

  it.each([1.5, -0.1, Number.NaN, Infinity, -Infinity])('%d days are a RangeError', (count) => {
    expect(() => addOpenDays(office, '2026-01-09', count)).toThrow(
      new RangeError(`days: expected a whole number, got ${count}`),
    );
  });

  it.each([
    ['2', '"2"'],
    [2n, '2'],
    [null, 'null'],
    [undefined, 'undefined'],
    [{}, 'an object'],
  ])('%o days are a TypeError', (count, quoted) => {
    expect(() => addOpenDays(office, '2026-01-09', count as never)).toThrow(
      new TypeError(`days: expected a whole number, got ${quoted}`),
    );
  });

  it.each([null, undefined, 20_260_109, new Date(0), {}])('%o is no date', (date) => {
    const expected = 'expected a date, "YYYY-MM-DD" or a Temporal.PlainDate, got ';
    const calls = {
      date: () => addOpenDays(office, date as never, 1),
      from: () => openDates(office, date as never, LAST),
      to: () => openDates(office, FIRST, date as never),
    };
    for (const [name, call] of Object.entries(calls)) {
      expect(call).toThrow(TypeError);
      expect(call).toThrow(`${name}: ${expected}`);
    }
  });

  it.each(['2026-02-30', '2026-1-9', '01-09', 'easter', ''])('"%s" is no date', (date) => {
    expect(() => addOpenDays(office, date, 1)).toThrow(RangeError);
    expect(() => openDates(office, date, LAST)).toThrow(RangeError);
    expect(() => openDates(office, FIRST, date)).toThrow(RangeError);
  });

  it('a window that ends before it begins is refused when it is asked for', () => {
    expect(() => openDates(office, '2026-01-09', '2026-01-08')).toThrow(
      new RangeError('to: expected a date on or after 2026-01-09, got 2026-01-08'),
    );
  });

  it('a timeline has no dates', () => {
    for (const timeline of [always, union(office)] as never[]) {
      const error = new TypeError('schedule: expected a schedule, got a timeline');
      expect(() => addOpenDays(timeline, '2026-01-09', 1)).toThrow(error);
      expect(() => openDates(timeline, '2026-01-09', LAST)).toThrow(error);
    }
  });

  it('an invalid schedule is refused when it is asked for', () => {
    const wrong = { timeZone: 'UTC', weekly: { monday: ['9-17'] } };
    expect(() => addOpenDays(wrong, '2026-01-09', 1)).toThrow(ScheduleError);
    expect(() => openDates(wrong, '2026-01-09', LAST)).toThrow(ScheduleError);
  });
});

function isoDate(epochMs: number): string {
  return new Date(epochMs).toISOString().slice(0, 10);
}

function isOpenOn(schedule: Schedule, date: string): boolean {
  return hoursOn(schedule, date).hours.length > 0;
}
