import { hoursOn, isOpen, parseSchedule, type ScheduleData } from 'livehours';
import { describe, expect, it } from 'vitest';
import { Calendar } from '../../src/schedule/calendar.js';
import { dayNumber, daysOfYear, monthLength, yearOf } from '../../src/schedule/calendar-year.js';
import type { Overrides } from '../../src/schedule/data.js';
import { parseDate, parseDateExpression } from '../../src/schedule/date-expression.js';
import { labelOn } from '../../src/schedule/day-rule.js';
import { DAYS, weekdayOf } from '../../src/schedule/weekday.js';

const H = 3600;
const DAY = 86_400_000;
const dateOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

describe('a date', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2024-02-29', 19_782],
    ['0000-01-01', -719_528],
    ['9999-12-31', 2_932_896],
  ])('%s has a day number', (text, day) => {
    expect(parseDate(text)).toBe(day);
    expect(parseDateExpression(text)).toEqual({ form: 'full', day });
  });

  it.each([
    '2026-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-01-00',
    '2026-13-01',
    '2026-01-01 ',
    ' 2026-01-01',
    '12026-01-01',
    '2026-01-011',
    'a026-01-01',
    '2026-a1-01',
    '2026-1a-01',
    '2026-01-a1',
    '2026-01-1a',
    '2026-1-1',
    '2026/01/01',
    '1',
    '',
  ])('%j is none', (text) => {
    expect(parseDate(text)).toBe(undefined);
    expect(parseDateExpression(text)).toBe(undefined);
  });

  it('is a text', () => {
    for (const value of [null, undefined, 0, 20_000, {}, ['2026-01-01x']]) {
      expect(parseDate(value as never)).toBe(undefined);
    }
  });

  it.each([
    ['2026-01-01', '2026-01-01', '2027-01-01'],
    ['2026-12-31', '2026-01-01', '2027-01-01'],
    ['2024-12-31', '2024-01-01', '2025-01-01'],
    ['1970-01-01', '1970-01-01', '1971-01-01'],
    ['1969-12-31', '1969-01-01', '1970-01-01'],
    ['1600-02-29', '1600-01-01', '1601-01-01'],
    ['0000-01-01', '0000-01-01', '0001-01-01'],
  ])('%s lies in the year from %s up to %s', (date, first, next) => {
    const year = yearOf(parseDate(date)!);
    expect(year).toBe(Number(first.slice(0, 4)));
    expect(daysOfYear(year)).toEqual([parseDate(first), parseDate(next)]);
  });

  it('that no Date can hold has its year, too', () => {
    // Years of the same dates, many times 400 years away.
    for (const cycles of [1_000_000, -1_000_000]) {
      const distance = cycles * 146_097;
      const year = 2026 + cycles * 400;
      expect(yearOf(parseDate('2026-07-14')! + distance)).toBe(year);
      expect(daysOfYear(year)).toEqual([
        parseDate('2026-01-01')! + distance,
        parseDate('2027-01-01')! + distance,
      ]);
      expect(dayNumber(year, 6)).toBe(parseDate('2026-07-01')! + distance);
    }
  });

  it('lies in a month of so many days', () => {
    const lengths = (year: number) =>
      Array.from({ length: 12 }, (_, month) => monthLength(year, month));
    expect(lengths(2026)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect([2000, 1900, 2024, 0, -4].map((year) => monthLength(year, 1))).toEqual([
      29, 28, 29, 29, 29,
    ]);
  });

  it('has a weekday, before 1970 as well', () => {
    expect(DAYS.map((_, index) => weekdayOf(4 + index))).toEqual([...DAYS]);
    expect(DAYS.map((_, index) => weekdayOf(-3 + index))).toEqual([...DAYS]);
    expect(DAYS.map((_, index) => weekdayOf(-10 + index))).toEqual([...DAYS]);
    expect(weekdayOf(parseDate('2026-01-05')!)).toBe('monday');
    expect(weekdayOf(parseDate('1800-01-01')!)).toBe('wednesday');
  });
});

describe('an override covers', () => {
  const covered = (override: Overrides[number], days: readonly number[]) => {
    const calendar = new Calendar({}, [override]);
    return days.filter((day) => calendar.ruleOf(day).overridesOn(weekdayOf(day)).length > 0);
  };

  // Days are looked up by years: 1968 and 1972 are leap years.
  it.each([
    -731, -730, -366, -365, -364, -1, 0, 1, 364, 365, 366, 729, 730, 731, 1095, 1096,
  ])('day %d alone, whichever day was asked for before', (day) => {
    const days = [-366, -365, -1, 0, 1, 364, 365, 366].map((distance) => day + distance);
    expect(covered({ date: dateOf(day), hours: [] }, days)).toEqual([day]);
    expect(covered({ date: dateOf(day), hours: [] }, days.reverse())).toEqual([day]);
  });

  it.each([
    [364, 365],
    [363, 364],
    [365, 366],
    [0, 730],
    [0, 729],
    [100, 3000],
    [-366, -364],
  ])('days %d to %d, both included', (first, last) => {
    const range = { from: dateOf(first), to: dateOf(last), hours: [] };
    const days = [first - 1, first, first + 1, last - 1, last, last + 1];
    const inside = days.filter((day) => first <= day && day <= last);
    expect(covered(range, days)).toEqual(inside);
  });

  it('all days from one on, or up to one', () => {
    const days = [-1e6, 98, 99, 100, 101, 1e6];
    expect(covered({ from: dateOf(99), hours: [] }, days)).toEqual([99, 100, 101, 1e6]);
    expect(covered({ to: dateOf(99), hours: [] }, days)).toEqual([-1e6, 98, 99]);
  });

  const at = (...dates: string[]) => dates.map((date) => parseDate(date)!);
  it.each<[string, Overrides[number], number[], number[]]>([
    [
      'a date of every year',
      { date: '12-25', hours: [] },
      at('1925-12-25', '2026-12-24', '2026-12-25', '2026-12-26', '2500-12-25'),
      at('1925-12-25', '2026-12-25', '2500-12-25'),
    ],
    [
      'a stretch of every year',
      { from: '03-01', to: '03-03', hours: [] },
      at('2026-02-28', '2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'),
      at('2026-03-01', '2026-03-02', '2026-03-03'),
    ],
    [
      'a stretch over New Year',
      { from: '12-30', to: '01-02', hours: [] },
      at('2025-12-29', '2025-12-30', '2025-12-31', '2026-01-01', '2026-01-02', '2026-01-03'),
      at('2025-12-30', '2025-12-31', '2026-01-01', '2026-01-02'),
    ],
    [
      'one day of every year, as a stretch',
      { from: '05-01', to: '05-01', hours: [] },
      at('2026-04-30', '2026-05-01', '2026-05-02'),
      at('2026-05-01'),
    ],
  ])('%s', (_name, override, days, expected) => {
    expect(covered(override, days)).toEqual(expected);
  });
});

describe('the hours of a date', () => {
  // 1970-01-05, a Monday.
  const monday = (...overrides: Overrides) =>
    new Calendar(
      { monday: ['09:00-12:00', '14:00-18:00'] },
      overrides.map((override) => ({ date: '1970-01-05', ...override })),
    ).hoursOfDay(4);

  it.each<[string, Overrides, number[][]]>([
    [
      'are those of the week',
      [],
      [
        [9, 12],
        [14, 18],
      ],
    ],
    ['are replaced', [{ hours: ['10:00-11:00'] }], [[10, 11]]],
    ['are replaced by none', [{ hours: [] }], []],
    ['are replaced by those of a season', [{ weekly: { monday: ['07:00-08:00'] } }], [[7, 8]]],
    ['are replaced by none of a season', [{ weekly: { friday: ['07:00-08:00'] } }], []],
    ['are added to', [{ add: ['12:00-14:00'] }], [[9, 18]]],
    [
      'are added to in order',
      [{ add: ['07:00-08:00'] }],
      [
        [7, 8],
        [9, 12],
        [14, 18],
      ],
    ],
    [
      'are taken from',
      [{ remove: ['11:00-15:00'] }],
      [
        [9, 11],
        [15, 18],
      ],
    ],
    ['are taken', [{ remove: ['00:00-24:00'] }], []],
    [
      'are added to twice',
      [{ add: ['07:00-08:00'] }, { add: ['08:00-09:00'] }],
      [
        [7, 12],
        [14, 18],
      ],
    ],
    [
      'are taken from twice',
      [{ remove: ['16:00-20:00'] }, { remove: ['08:00-10:00'] }],
      [
        [10, 12],
        [14, 16],
      ],
    ],
    [
      'have what is added after it was taken',
      [{ remove: ['00:00-24:00'] }, { add: ['10:00-11:00'] }],
      [[10, 11]],
    ],
    [
      'do not have what is taken after it was added',
      [{ add: ['19:00-21:00'] }, { remove: ['10:00-20:00'] }],
      [
        [9, 10],
        [20, 21],
      ],
    ],
    [
      'have each in its turn',
      [{ remove: ['09:00-18:00'] }, { add: ['10:00-17:00'] }, { remove: ['11:00-16:00'] }],
      [
        [10, 11],
        [16, 17],
      ],
    ],
    [
      'do not have what came before they were replaced',
      [{ add: ['20:00-21:00'] }, { remove: ['14:00-15:00'] }, { hours: ['14:00-16:00'] }],
      [[14, 16]],
    ],
    [
      'have what is added to a day without any',
      [{ hours: [] }, { add: ['10:00-11:00'] }, { remove: ['10:30-10:45'] }],
      [
        [10, 10.5],
        [10.75, 11],
      ],
    ],
    [
      'are added to out of order, and then taken from',
      [{ add: ['20:00-21:00', '07:00-08:00'] }, { remove: ['07:30-09:30'] }],
      [
        [7, 7.5],
        [9.5, 12],
        [14, 18],
        [20, 21],
      ],
    ],
  ])('%s', (_law, overrides, hours) => {
    expect(monday(...overrides)).toEqual(hours.map((range) => range.map((hour) => hour * H)));
  });
});

describe('a label', () => {
  const label = (...overrides: Overrides) => {
    const dated = overrides.map((override) => ({ date: '1970-01-05', ...override }));
    return labelOn(new Calendar({}, dated).ruleOf(4), 'monday');
  };
  const hours = ['09:00-10:00'];

  it('is that of the override that covers the day', () => {
    expect(label({ hours, label: 'a' })).toBe('a');
    expect(label({ hours, label: '' })).toBe('');
    expect(label({ weekly: {}, label: 'a' })).toBe('a');
    expect(label({ add: hours, label: 'a' })).toBe('a');
    expect(label({ remove: hours, label: 'a' })).toBe('a');
    expect(label()).toBe(undefined);
    expect(label({ hours })).toBe(undefined);
    expect(label({ hours, label: 'a', date: '1970-01-06' })).toBe(undefined);
  });

  it('is the last one', () => {
    expect(label({ hours: [], label: 'a' }, { hours: [], label: 'b' })).toBe('b');
    expect(label({ hours }, { hours: [], label: 'b' })).toBe('b');
    expect(label({ add: hours, label: 'a' }, { remove: hours, label: 'b' })).toBe('b');
    expect(label({ hours, label: 'a' }, { add: hours, label: '' })).toBe('');
  });

  it('is one of those that determine the hours', () => {
    expect(label({ hours, label: 'a' }, { add: hours })).toBe('a');
    expect(label({ add: hours, label: 'a' }, { remove: hours })).toBe('a');
    expect(label({ hours, label: 'a' }, { hours })).toBe(undefined);
    expect(label({ add: hours, label: 'a' }, { hours: [] })).toBe(undefined);
    expect(label({ add: hours, label: 'a' }, { weekly: {} }, { add: hours })).toBe(undefined);
  });
});

describe('the rule of a date', () => {
  const hours = ['09:00-10:00'];
  const overrides: Overrides = [
    { from: '1971-02-01', to: '1971-02-10', add: hours },
    { from: '02-05', to: '02-20', hours },
    { from: '02-15', to: '02-20', remove: hours },
  ];
  const on = (date: string) => parseDate(date)!;
  const ruleOf = (date: string) => new Calendar({}, overrides).ruleOf(on(date));

  it.each<[string, number[], number[]]>([
    ['1971-01-31', [], []],
    ['1971-02-01', [0], [0]],
    ['1971-02-05', [0, 1], [1]],
    ['1971-02-10', [0, 1], [1]],
    ['1971-02-11', [1], [1]],
    ['1971-02-15', [1, 2], [1, 2]],
    ['1971-02-21', [], []],
    ['1972-02-05', [1], [1]],
  ])('%s has overrides %j, of which %j determine the hours', (date, covering, determining) => {
    const weekday = weekdayOf(on(date));
    expect(ruleOf(date).overridesOn(weekday)).toEqual(covering.map((index) => overrides[index]));
    expect(ruleOf(date).determiningOn(weekday)).toEqual(
      determining.map((index) => overrides[index]),
    );
  });

  it.each([
    ['1971-01-31', '1971-01-01', '1971-02-01'],
    ['1971-02-01', '1971-02-01', '1971-02-05'],
    ['1971-02-10', '1971-02-05', '1971-02-11'],
    ['1971-02-20', '1971-02-15', '1971-02-21'],
    ['1971-02-21', '1971-02-21', '1972-01-01'],
    ['1972-12-31', '1972-02-21', '1973-01-01'],
  ])('%s is that of the days from %s up to %s', (date, first, end) => {
    expect(new Calendar({}, overrides).daysLike(on(date))).toEqual([on(first), on(end)]);
  });

  it('has a key that tells which overrides cover it', () => {
    const calendar = new Calendar({}, overrides);
    const key = (date: string) => calendar.keyOf(on(date));
    expect(key('1971-02-05')).toBe(key('1971-02-10'));
    expect(key('1972-02-05')).toBe(key('1971-02-11'));
    expect(key('1971-01-01')).toBe(key('1980-12-31'));
    const dates = ['1971-01-01', '1971-02-01', '1971-02-05', '1971-02-11', '1971-02-15'];
    expect(new Set(dates.map(key)).size).toBe(5);
  });
});

it('a schedule covers the same days from any to any', () => {
  const data: ScheduleData = {
    timeZone: 'UTC',
    weekly: {},
    overrides: [
      { from: '1971-05-27', to: '1971-05-28', hours: ['09:00-10:00'] },
      { date: '02-29', hours: ['09:00-10:00'] },
    ],
  };
  const schedule = parseSchedule(data);
  const open = (date: string) => isOpen(schedule, Date.parse(`${date}T09:30Z`));
  expect(['1971-05-26', '1971-05-27', '1971-05-28', '1971-05-29'].map(open)).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(['1972-02-28', '1972-02-29', '1972-03-01', '1973-03-01'].map(open)).toEqual([
    false,
    true,
    false,
    false,
  ]);
  expect(hoursOn(schedule, '1971-05-28').hours).toEqual(['09:00-10:00']);
});
