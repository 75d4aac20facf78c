import { hoursOn, type Overrides, parseSchedule } from 'livehours';
import { describe, expect, it } from 'vitest';
import { daysFromMarchToEaster } from '../../src/schedule/easter.js';
import type { Cover } from '../support/arbitraries.js';

// Expected dates are literal: from calendars, not from the code.

const DAY = 86_400_000;

/** The dates of a window that an override covers: `2026-01-01`, and `2026-01-01..2026-01-03` if in a row. */
function covered(cover: Cover, first: string, last: string): string[] {
  const schedule = parseSchedule({
    timeZone: 'UTC',
    weekly: {},
    overrides: [{ ...cover, hours: ['09:00-10:00'] }],
  });
  const stretches: [from: string, to: string][] = [];
  let isBefore = false;
  for (let ms = Date.parse(first); ms <= Date.parse(last); ms += DAY) {
    const date = new Date(ms).toISOString().slice(0, 10);
    const isCovered = hoursOn(schedule, date).hours.length > 0;
    if (isCovered && isBefore) stretches.at(-1)![1] = date;
    else if (isCovered) stretches.push([date, date]);
    isBefore = isCovered;
  }
  return stretches.map(([from, to]) => (from === to ? from : `${from}..${to}`));
}

type Row = [sentence: string, cover: Cover, window: string, dates: string];

function expectTable(rows: readonly Row[]): void {
  it.each(rows)('%s: %j in %s', (_sentence, cover, window, dates) => {
    const [first, last] = window.split('..') as [string, string];
    expect(covered(cover, first, last)).toEqual(dates ? dates.split(' ') : []);
  });
}

describe('MM-weekday#n: the n-th of the month, 1 to 5, or -1 to -5 from its end', () => {
  expectTable([
    [
      'the fourth Thursday',
      { date: '11-thursday#4' },
      '2023-01-01..2029-12-31',
      '2023-11-23 2024-11-28 2025-11-27 2026-11-26 2027-11-25 2028-11-23 2029-11-22',
    ],
    [
      'the last Monday',
      { date: '05-monday#-1' },
      '2023-01-01..2029-12-31',
      '2023-05-29 2024-05-27 2025-05-26 2026-05-25 2027-05-31 2028-05-29 2029-05-28',
    ],
    [
      'the first one, on the first of the month as well',
      { date: '01-monday#1' },
      '2023-01-01..2029-12-31',
      '2023-01-02 2024-01-01 2025-01-06 2026-01-05 2027-01-04 2028-01-03 2029-01-01',
    ],
    [
      'in a year that has no fifth one it does not occur',
      { date: '05-saturday#5' },
      '2024-01-01..2030-12-31',
      '2025-05-31 2026-05-30 2027-05-29',
    ],
    [
      'nor the fifth from the end',
      { date: '05-saturday#-5' },
      '2024-01-01..2030-12-31',
      '2025-05-03 2026-05-02 2027-05-01',
    ],
    [
      'February has five Sundays once in 28 years',
      { date: '02-sunday#5' },
      '2001-01-01..2059-12-31',
      '2004-02-29 2032-02-29',
    ],
    [
      'and so from its end',
      { date: '02-sunday#-5' },
      '2001-01-01..2059-12-31',
      '2004-02-01 2032-02-01',
    ],
  ]);
});

describe('MM-weekday>=DD: the first such weekday on or after that day', () => {
  expectTable([
    [
      'that day itself, or one of the six after it',
      { date: '06-saturday>=20' },
      '2023-01-01..2029-12-31',
      '2023-06-24 2024-06-22 2025-06-21 2026-06-20 2027-06-26 2028-06-24 2029-06-23',
    ],
    [
      'it may fall into the next month',
      { date: '10-saturday>=31' },
      '2023-01-01..2029-12-31',
      '2023-11-04 2024-11-02 2025-11-01 2026-10-31 2027-11-06 2028-11-04 2029-11-03',
    ],
    [
      'and into the next year',
      { date: '12-monday>=31' },
      '2024-01-01..2029-12-31',
      '2024-01-01 2025-01-06 2026-01-05 2027-01-04 2028-01-03 2029-01-01 2029-12-31',
    ],
    [
      '29 in February; in a common year that stands for 1 March',
      { date: '02-friday>=29' },
      '2023-01-01..2034-12-31',
      '2023-03-03 2024-03-01 2025-03-07 2026-03-06 2027-03-05 2028-03-03 2029-03-02 2030-03-01 2031-03-07 2032-03-05 2033-03-04 2034-03-03',
    ],
  ]);
});

describe('easter: Western Easter Sunday', () => {
  const published = [
    '2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28',
    '2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25',
    '2036-04-13 2037-04-05 2038-04-25 2039-04-10 2040-04-01',
  ].join(' ');
  expectTable([
    ['from 2020 to 2040', { date: 'easter' }, '2020-01-01..2040-12-31', published],
    ['as early as can be', { date: 'easter' }, '1818-01-01..1818-12-31', '1818-03-22'],
    ['and again', { date: 'easter' }, '2285-01-01..2285-12-31', '2285-03-22'],
    ['as late as can be', { date: 'easter' }, '1943-01-01..1943-12-31', '1943-04-25'],
    [
      'a week before what the epact alone would give',
      { date: 'easter' },
      '1981-01-01..1981-12-31',
      '1981-04-19',
    ],
    ['the other exception', { date: 'easter' }, '1954-01-01..1954-12-31', '1954-04-18'],
    [
      'in the first year of the calendar',
      { date: 'easter' },
      '1583-01-01..1583-12-31',
      '1583-04-10',
    ],
    ['far away', { date: 'easter' }, '4099-01-01..4099-12-31', '4099-04-19'],
    ['in the year 0', { date: 'easter' }, '0000-01-01..0000-12-31', '0000-04-09'],
  ]);

  /** Gauss's rule as H. Lichtenberg completed it in 1997: the date as a day of March, for years from 1583 on. */
  function gauss(year: number): number {
    const century = Math.floor(year / 100);
    const leaps = Math.floor((3 * century + 3) / 4);
    const moon = year % 19;
    const seed = (19 * moon + 15 + leaps - Math.floor((8 * century + 13) / 25)) % 30;
    const limit = 21 + seed - Math.floor((seed + Math.floor(moon / 11)) / 29);
    const firstSunday = 7 - ((year + Math.floor(year / 4) + 2 - leaps) % 7);
    return limit + 7 - ((((limit - firstSunday) % 7) + 7) % 7);
  }

  it('falls where the rule of Gauss puts it, from 1583 to 2100', () => {
    for (let year = 1583; year <= 2100; year++) {
      expect(daysFromMarchToEaster(year) + 1, `${year}`).toBe(gauss(year));
    }
  });

  it('comes again after 5,700,000 years, so years before the calendar have one, too', () => {
    for (const year of [-4, 0, -1, -5, -100, -400, -9999, -271_821]) {
      expect(daysFromMarchToEaster(year) + 1, `${year}`).toBe(gauss(year + 5_700_000));
    }
    expect(daysFromMarchToEaster(-4)).toBe(23); // 24 March
  });
});

describe('monthly dates', () => {
  expectTable([
    [
      '*-DD: in a month that has no such day it does not occur',
      { date: '*-31' },
      '2026-01-01..2026-12-31',
      '2026-01-31 2026-03-31 2026-05-31 2026-07-31 2026-08-31 2026-10-31 2026-12-31',
    ],
    [
      '*-29: February has it in leap years',
      { date: '*-29' },
      '2027-12-30..2028-04-01',
      '2028-01-29 2028-02-29 2028-03-29',
    ],
    [
      '*-weekday#n',
      { date: '*-sunday#-1' },
      '2026-01-01..2026-12-31',
      '2026-01-25 2026-02-22 2026-03-29 2026-04-26 2026-05-31 2026-06-28 2026-07-26 2026-08-30 2026-09-27 2026-10-25 2026-11-29 2026-12-27',
    ],
    [
      '*-weekday#n: in a month that has none it does not occur',
      { date: '*-sunday#5' },
      '2026-01-01..2026-12-31',
      '2026-03-29 2026-05-31 2026-08-30 2026-11-29',
    ],
    [
      '*-weekday>=DD: not in a February without that day, and counted on into the next month',
      { date: '*-monday>=30' },
      '2026-01-01..2027-01-31',
      '2026-01-05 2026-02-02 2026-03-30 2026-05-04 2026-06-01 2026-07-06 2026-08-03 2026-08-31 2026-10-05 2026-11-02 2026-11-30 2027-01-04',
    ],
    [
      'the shifted date belongs to the month of its base',
      { date: '*-friday#-1+3' },
      '2026-01-01..2026-06-30',
      '2026-02-02 2026-03-02 2026-03-30 2026-04-27 2026-06-01 2026-06-29',
    ],
  ]);
});

describe('forms with a weekday and easter may carry +N or -N days', () => {
  expectTable([
    [
      'the day after',
      { date: '11-thursday#4+1' },
      '2023-01-01..2026-12-31',
      '2023-11-24 2024-11-29 2025-11-28 2026-11-27',
    ],
    [
      'Ascension',
      { date: 'easter+39' },
      '2024-01-01..2027-12-31',
      '2024-05-09 2025-05-29 2026-05-14 2027-05-06',
    ],
    [
      'Good Friday',
      { date: 'easter-2' },
      '2024-01-01..2027-12-31',
      '2024-03-29 2025-04-18 2026-04-03 2027-03-26',
    ],
    [
      'as far as 99 days',
      { date: 'easter+99' },
      '2024-01-01..2027-12-31',
      '2024-07-08 2025-07-28 2026-07-13 2027-07-05',
    ],
    [
      'and back, into the year before',
      { date: 'easter-99' },
      '2023-06-01..2027-01-31',
      '2023-12-23 2025-01-11 2025-12-27 2026-12-19',
    ],
    [
      'the shifted date belongs to the year of its base, which is the next one',
      { date: '01-monday#1-7' },
      '2022-06-01..2029-06-01',
      '2022-12-26 2023-12-25 2024-12-30 2025-12-29 2026-12-28 2027-12-27 2028-12-25',
    ],
    [
      'or the last one',
      { date: '12-sunday#-1+10' },
      '2023-06-01..2030-06-01',
      '2024-01-10 2025-01-08 2026-01-07 2027-01-06 2028-01-05 2029-01-10 2030-01-09',
    ],
  ]);
});

describe('with yearly dates both bounds are needed, in any of the yearly forms', () => {
  expectTable([
    [
      'from summer time to winter time',
      { from: '03-sunday#-1', to: '10-sunday#-1' },
      '2025-01-01..2026-12-31',
      '2025-03-30..2025-10-26 2026-03-29..2026-10-25',
    ],
    [
      'a range runs to the `to` of the next year at the latest',
      { from: '12-20', to: 'easter+1' },
      '2024-01-01..2027-12-01',
      '2024-01-01..2024-04-01 2024-12-20..2025-04-21 2025-12-20..2026-04-06 2026-12-20..2027-03-29',
    ],
    [
      'where `to` comes first, it is the next one',
      // Easter came before 10 April in 2023, 2024, 2026 and 2027, and after it in 2025.
      { from: '04-10', to: 'easter' },
      '2023-01-01..2026-12-31',
      '2023-04-10..2024-03-31 2025-04-10..2025-04-20 2026-04-10..2026-12-31',
    ],
    [
      'where it falls on `from`, the range is that date',
      { from: '04-05', to: 'easter' },
      '2026-01-01..2026-12-31',
      '2026-04-05',
    ],
    [
      'if none comes before the next `from`, there is no range that year',
      // In 2026 the fourth Thursday of November is the 26th, in 2027 the 25th, in 2028 the 23rd.
      { from: '11-thursday#4', to: '11-25' },
      '2026-01-01..2029-01-01',
      '2026-01-01..2026-11-25 2027-11-25 2028-11-23..2028-11-25',
    ],
    [
      'a `to` that belongs to the year before may be the first one after `from`',
      // The last Monday of December was the 28th in 2026 and the 27th in 2027.
      { from: '01-monday#1', to: '12-monday#-1+60' },
      '2027-01-01..2028-12-31',
      '2027-01-04..2027-02-26 2028-01-03..2028-02-25',
    ],
    [
      'a year without `from` has no range',
      { from: '05-saturday#5', to: '06-02' },
      '2024-01-01..2030-12-31',
      '2025-05-31..2025-06-02 2026-05-30..2026-06-02 2027-05-29..2027-06-02',
    ],
    [
      '02-29 stands, in common years, for 1 March as `from`',
      { from: '02-29', to: '03-02' },
      '2027-01-01..2028-12-31',
      '2027-03-01..2027-03-02 2028-02-29..2028-03-02',
    ],
    [
      'and for 28 February as `to`',
      { from: '02-27', to: '02-29' },
      '2027-01-01..2028-12-31',
      '2027-02-27..2027-02-28 2028-02-27..2028-02-29',
    ],
    [
      '02-29..02-29 is the date 02-29',
      { from: '02-29', to: '02-29' },
      '2023-01-01..2032-12-31',
      '2024-02-29 2028-02-29 2032-02-29',
    ],
    [
      'and with bounds that move',
      { from: '02-friday#-1', to: '02-29' },
      '2027-01-01..2028-12-31',
      '2027-02-26..2027-02-28 2028-02-25..2028-02-29',
    ],
  ]);
});

describe('days narrow any of these to dates on them', () => {
  expectTable([
    [
      'the holiday observed when the 4th is a Sunday',
      { date: '07-05', days: ['monday'] },
      '2000-01-01..2040-12-31',
      '2004-07-05 2010-07-05 2021-07-05 2027-07-05 2032-07-05 2038-07-05',
    ],
    [
      'monthly dates',
      { date: '*-13', days: ['friday'] },
      '2026-01-01..2027-12-31',
      '2026-02-13 2026-03-13 2026-11-13 2027-08-13',
    ],
    [
      'a range of full dates',
      { from: '2026-07-01', to: '2026-07-14', days: ['friday'] },
      '2026-06-01..2026-08-31',
      '2026-07-03 2026-07-10',
    ],
    [
      'from a date on',
      { from: '2026-07-01', days: ['tuesday', 'monday'] },
      '2026-06-01..2026-07-14',
      '2026-07-06..2026-07-07 2026-07-13..2026-07-14',
    ],
    [
      'a range of every year',
      { from: '12-30', to: '01-05', days: ['sunday', 'saturday', 'saturday'] },
      '2026-06-01..2028-06-01',
      '2027-01-02..2027-01-03 2028-01-01..2028-01-02',
    ],
    [
      'a rotation',
      { from: '2026-09-07', to: '2026-09-13', everyDays: 14, days: ['friday'] },
      '2026-09-01..2026-10-17',
      '2026-09-11 2026-09-25 2026-10-09',
    ],
    [
      'weekdays that never meet a full date are valid and cover nothing',
      { date: '2026-07-04', days: ['monday'] },
      '2026-06-01..2026-08-31',
      '',
    ],
  ]);
});

describe('everyDays: a full date, or full bounds, repeat every so many days from there on', () => {
  const lateWeek = { from: '2026-09-07', to: '2026-09-13', everyDays: 14 };
  expectTable([
    [
      'alternating weeks are 14',
      lateWeek,
      '2026-09-01..2026-10-31',
      '2026-09-07..2026-09-13 2026-09-21..2026-09-27 2026-10-05..2026-10-11 2026-10-19..2026-10-25',
    ],
    ['nothing is covered before the first', lateWeek, '2026-01-01..2026-09-06', ''],
    [
      'the thousandth turn lies 14,000 days on',
      lateWeek,
      '2064-12-29..2065-01-18',
      '2065-01-05..2065-01-11',
    ],
    [
      'four on and four off is 8',
      { from: '2026-01-01', to: '2026-01-04', everyDays: 8 },
      '2026-01-01..2026-01-24',
      '2026-01-01..2026-01-04 2026-01-09..2026-01-12 2026-01-17..2026-01-20',
    ],
    [
      'a date',
      { date: '2026-02-27', everyDays: 3 },
      '2026-02-01..2026-03-07',
      '2026-02-27 2026-03-02 2026-03-05',
    ],
    [
      'every day, from a date on',
      { date: '2026-02-27', everyDays: 1 },
      '2026-01-01..2027-12-31',
      '2026-02-27..2027-12-31',
    ],
    [
      'a stretch as long as its period covers all from there on',
      { from: '2026-03-01', to: '2026-03-07', everyDays: 7 },
      '2026-01-01..2027-12-31',
      '2026-03-01..2027-12-31',
    ],
    [
      'up to its last date',
      { from: '2026-03-01', to: '2026-03-07', everyDays: 7, until: '2027-05-05' },
      '2026-01-01..2027-12-31',
      '2026-03-01..2027-05-05',
    ],
    [
      'at most 3660',
      { date: '2026-09-07', everyDays: 3660 },
      '2026-01-01..2046-12-31',
      '2026-09-07 2036-09-14 2046-09-22',
    ],
    [
      'from the first Monday of the year 1 on, every 7 days are Mondays',
      { date: '0001-01-01', everyDays: 7 },
      '2026-09-01..2026-09-30',
      '2026-09-07 2026-09-14 2026-09-21 2026-09-28',
    ],
    [
      'until may fall in the middle of a stretch',
      { ...lateWeek, until: '2026-09-23' },
      '2026-01-01..2027-12-31',
      '2026-09-07..2026-09-13 2026-09-21..2026-09-23',
    ],
    [
      'even of the first one',
      { ...lateWeek, until: '2026-09-07' },
      '2026-01-01..2027-12-31',
      '2026-09-07',
    ],
  ]);
});

describe('since and until bound what comes again, both included', () => {
  expectTable([
    [
      'a date of every year',
      { date: '12-25', since: '2026-12-25', until: '2027-12-25' },
      '2024-01-01..2029-12-31',
      '2026-12-25 2027-12-25',
    ],
    [
      'each date of a range that is covered must lie within them',
      { from: '12-20', to: '01-06', since: '2026-12-24', until: '2028-01-02' },
      '2025-01-01..2029-12-31',
      '2026-12-24..2027-01-06 2027-12-20..2028-01-02',
    ],
    [
      'also if the range has begun in the year before',
      { from: '12-20', to: '01-06', since: '2026-01-02' },
      '2025-06-01..2026-12-25',
      '2026-01-02..2026-01-06 2026-12-20..2026-12-25',
    ],
    [
      'monthly dates',
      { date: '*-15', since: '2026-02-15', until: '2026-04-14' },
      '2025-01-01..2027-12-31',
      '2026-02-15 2026-03-15',
    ],
    [
      'dates that move: it is the shifted one that counts',
      { date: '12-sunday#-1+10', until: '2026-01-07' },
      '2025-06-01..2027-12-31',
      '2026-01-07',
    ],
    [
      'of the year in which it falls',
      { date: '01-monday#1-7', since: '2026-12-28', until: '2026-12-31' },
      '2025-06-01..2028-12-31',
      '2026-12-28',
    ],
    [
      'easter',
      { date: 'easter', since: '2026-04-05', until: '2027-03-27' },
      '2025-01-01..2028-12-31',
      '2026-04-05',
    ],
    [
      'bounds between which nothing falls cover nothing',
      { date: '12-25', since: '2026-01-01', until: '2026-12-24' },
      '2025-01-01..2028-12-31',
      '',
    ],
  ]);
});

describe('overrides apply in the order of the list', () => {
  const season = {
    from: '2026-09-01',
    to: '2026-09-30',
    weekly: { monday: ['08:00-12:00'] },
    label: 'September',
  };
  const rotation = {
    from: '2026-09-07',
    to: '2026-09-13',
    everyDays: 14,
    weekly: { monday: ['13:00-21:00'] },
    label: 'Late week',
  };
  const on = (date: string, ...overrides: Overrides) => {
    const weekly = { monday: ['09:00-17:00'] };
    const { timeZone, ...hours } = hoursOn({ timeZone: 'Europe/Paris', weekly, overrides }, date);
    expect(timeZone).toBe('Europe/Paris');
    return hours;
  };

  it('a rotation above a season', () => {
    const late = { hours: ['13:00-21:00'], overrideIndexes: [1], label: 'Late week' };
    expect(on('2026-09-07', season, rotation)).toEqual(late);
    expect(on('2026-09-14', season, rotation)).toEqual({
      hours: ['08:00-12:00'],
      overrideIndexes: [0],
      label: 'September',
    });
    expect(on('2026-10-05', season, rotation)).toEqual(late);
    expect(on('2026-10-12', season, rotation)).toEqual({
      hours: ['09:00-17:00'],
      overrideIndexes: [],
    });
  });

  it('a rotation under a season', () => {
    const early = { hours: ['08:00-12:00'], overrideIndexes: [1], label: 'September' };
    expect(on('2026-09-07', rotation, season)).toEqual(early);
    expect(on('2026-09-14', rotation, season)).toEqual(early);
    expect(on('2026-10-05', rotation, season).hours).toEqual(['13:00-21:00']);
  });

  it('what replaces the hours of some weekdays has no say on the others', () => {
    const closed: Overrides[number] = { ...season, days: ['tuesday'], label: 'Inventory' };
    const more = { date: '2026-09-07', add: ['18:00-19:00'], label: 'Late shift' };
    expect(on('2026-09-07', more, closed)).toEqual({
      hours: ['09:00-17:00', '18:00-19:00'],
      overrideIndexes: [0],
      label: 'Late shift',
    });
    expect(on('2026-09-08', more, closed)).toEqual({
      hours: [],
      overrideIndexes: [1],
      label: 'Inventory',
    });
  });

  it('a rotation that adds or removes does so to what the earlier ones left', () => {
    const lunch = { date: '2026-09-07', everyDays: 7, remove: ['10:00-11:00'] };
    const evening = { date: '2026-09-07', everyDays: 14, add: ['18:00-20:00'] };
    expect(on('2026-09-21', season, lunch, evening)).toEqual({
      hours: ['08:00-10:00', '11:00-12:00', '18:00-20:00'],
      overrideIndexes: [0, 1, 2],
      label: 'September',
    });
    expect(on('2026-09-21', lunch, evening, season).hours).toEqual(['08:00-12:00']);
  });
});
