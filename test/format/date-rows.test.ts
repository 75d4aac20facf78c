import { Temporal } from '@js-temporal/polyfill';
import { parseSchedule, type ScheduleData } from 'livehours';
import { dateRows } from 'livehours/format';
import { describe, expect, it } from 'vitest';
import { LOCALES, plain } from './plain.js';

const office = ['09:00-12:30', '13:30-18:00'];
const acme: ScheduleData = {
  timeZone: 'Europe/Paris',
  weekly: { monday: office, thursday: office, friday: ['09:00-12:30', '22:00-02:00'] },
  overrides: [
    { date: '2026-12-24', hours: ['09:00-12:00'], label: 'Christmas Eve' },
    { date: '12-25', hours: [], label: 'Christmas' },
    { date: '2026-12-26', add: ['10:00-11:00'] },
  ],
};

/** Rows as lines: the date, then its ranges as they read in Britain, with a + behind what runs on. */
function lines(
  schedule: ScheduleData,
  from: string | Date,
  days: number,
  locale = 'en-GB',
): string[] {
  return dateRows(schedule, { locale, from, days }).map(({ date, hours }) => {
    const ranges = hours.map(({ text, overnight }) => plain(text) + (overnight ? '+' : ''));
    return [date, ...ranges].join(' ');
  });
}

describe('the coming days', () => {
  it('are what the overrides make of them, with their labels', () => {
    const rows = dateRows(acme, { locale: 'en-GB', from: '2026-12-23', days: 5 });
    expect(rows.map(({ date, label }) => `${date} ${label}`)).toEqual([
      '2026-12-23 undefined',
      '2026-12-24 Christmas Eve',
      '2026-12-25 Christmas',
      '2026-12-26 undefined',
      '2026-12-27 undefined',
    ]);
    expect(rows[1]?.hours.map(({ text }) => text)).toEqual(['09:00–12:00']);
    expect(rows[2]).not.toHaveProperty('hours.0');
    expect(rows[3]?.hours.map(({ text }) => text)).toEqual(['10:00–11:00']);
    expect('label' in (rows[0] ?? {})).toBe(false);
  });

  it('begin with the date that is meant, the whole of it', () => {
    const expected = ['2026-12-17 09:00–12:30 13:30–18:00', '2026-12-18 09:00–12:30 22:00–00:00+'];
    expect(lines(acme, '2026-12-17', 2)).toEqual(expected);
    expect(lines(acme, new Date('2026-12-17T16:00Z'), 2)).toEqual(expected);
    expect(lines(acme, new Date('2026-12-16T23:00Z'), 2)).toEqual(expected);
    expect(lines(acme, new Date('2026-12-16T22:59Z'), 2)).not.toEqual(expected);
  });

  it('share a range that runs over midnight', () => {
    expect(lines(acme, '2026-12-18', 2)).toEqual([
      '2026-12-18 09:00–12:30 22:00–00:00+',
      '2026-12-19 00:00–02:00',
    ]);
  });

  it('are open all day where nothing else is on the clock', () => {
    const always = { timeZone: 'Europe/Paris', weekly: { saturday: ['00:00-24:00'] } };
    const allDay = (schedule: ScheduleData, from: string) =>
      dateRows(schedule, { locale: 'fr', from, days: 3 }).map((row) => row.allDay);
    expect(allDay(always, '2026-12-18')).toEqual([false, true, false]);
    const sunday = { timeZone: 'Europe/Paris', weekly: { sunday: ['00:00-24:00'] } };
    expect(allDay(sunday, '2026-03-28')).toEqual([false, true, false]);
    expect(allDay(sunday, '2026-10-24')).toEqual([false, true, false]);
    const nearly = { timeZone: 'Europe/Paris', weekly: { sunday: ['00:00-23:59:59'] } };
    expect(allDay(nearly, '2026-10-24')).toEqual([false, false, false]);
    const joined = {
      timeZone: 'UTC',
      weekly: { saturday: ['22:00-06:00'], sunday: ['06:00-24:00'] },
    };
    expect(allDay(joined, '2026-10-24')).toEqual([false, true, false]);
  });

  it.each([
    ['en-US', 'Thu, Dec 24'],
    ['en-GB', 'Thu 24 Dec', 'Thu, 24 Dec'],
    ['fr', 'jeu. 24 déc.'],
    ['de', 'Do., 24. Dez.', 'Do, 24. Dez.'],
    ['ar-u-nu-latn', 'الخميس، 24 ديسمبر'],
    ['ja', '12月24日(木)', '12月24日木曜日'],
    ['he', 'יום ה׳, 24 בדצמ׳', 'יום ה׳, 24 בדצמבר'],
    ['hi', 'गुरु, 24 दिस॰', 'गुरु, 24 दिस'],
  ])('have a name in %s', (locale, ...names) => {
    const [row] = dateRows(acme, { locale, from: '2026-12-24', days: 1 });
    expect(names).toContain(plain(row?.day ?? ''));
  });

  it('come for every locale with the same dates and intervals', () => {
    const read = (locale: string) =>
      dateRows(acme, { locale, from: '2026-12-14', days: 14 }).map(({ date, hours }) => [
        date,
        hours.map(({ interval }) => interval),
      ]);
    for (const locale of LOCALES) expect(read(locale)).toEqual(read('en-US'));
  });
});

/** Zones' names as letters, A for the first: what a zone is called, releases differ about. */
function withoutNames(text: string): string {
  const names: string[] = [];
  return text.replace(/GMT[-+:\d]+|[A-Z]{3,}/g, (name) => {
    if (!names.includes(name)) names.push(name);
    return 'ABC'[names.indexOf(name)] ?? name;
  });
}

describe('when the clocks change, times are what the clock comes to', () => {
  const on = (timeZone: string, date: string, hours: string): ScheduleData => ({
    timeZone,
    weekly: {},
    overrides: [{ date, hours: hours.split(', ') }],
  });

  it.each([
    // Paris skips 02:00 to 03:00
    ['Europe/Paris', '2026-03-29', '01:00-02:30', '01:00–02:00'],
    ['Europe/Paris', '2026-03-29', '02:15-02:45', ''],
    ['Europe/Paris', '2026-03-29', '02:30-04:00', '03:00–04:00'],
    ['Europe/Paris', '2026-03-29', '00:00-24:00', '00:00–00:00'],
    // and repeats it in autumn
    ['Europe/Paris', '2026-10-25', '00:00-02:00', '00:00–02:00'],
    ['Europe/Paris', '2026-10-25', '02:30-04:00', '02:30 A–03:00 A 02:30 B–04:00 B'],
    ['Europe/Paris', '2026-10-25', '01:00-02:30', '01:00 A–02:30 A 02:00 B–02:30 B'],
    ['Europe/Paris', '2026-10-25', '01:00-04:00', '01:00–04:00'],
    ['Europe/Paris', '2026-10-25', '03:00-04:00', '03:00–04:00'],
    // half an hour
    ['Australia/Lord_Howe', '2024-10-06', '01:45-02:15', '01:45–02:00'],
    // midnights that do not come
    ['Asia/Beirut', '2022-03-27', '00:30-02:00', '01:00–02:00'],
    ['Asia/Beirut', '2022-03-26', '22:00-24:00', '22:00–00:00'],
    // a midnight that comes twice, between two dates
    ['America/Havana', '2022-11-06', '00:30-02:00', '00:30 A–01:00 A 00:30 B–02:00 B'],
    // a date in two pieces: a minute of the next one lies between
    ['America/St_Johns', '2010-11-06', '23:30-24:00', '23:30 A–00:00 A 23:30 B–00:00 B'],
  ])('in %s on %s %s reads "%s"', (timeZone, date, hours, expected) => {
    const [row] = lines(on(timeZone, date, hours), date, 1);
    expect(withoutNames(row ?? '').replaceAll('+', '')).toBe(`${date} ${expected}`.trim());
  });

  it('leaves out a date that the zone skipped', () => {
    const apia = {
      timeZone: 'Pacific/Apia',
      weekly: { thursday: ['22:00-02:00'], friday: ['22:00-02:00'] },
    };
    expect(lines(apia, '2011-12-29', 3)).toEqual([
      '2011-12-29 22:00–00:00+',
      '2011-12-31 00:00–02:00',
    ]);
    expect(lines(apia, '2011-12-30', 1)).toEqual([]);
  });

  it('follows an offset with seconds', () => {
    const monrovia = on('Africa/Monrovia', '1971-06-01', '09:00-17:00');
    const [row] = dateRows(monrovia, { locale: 'en-GB', from: '1971-06-01', days: 1 });
    expect(row?.hours[0]?.text).toBe('09:00–17:00');
    expect(row?.hours[0]?.interval.start).toBe(Date.parse('1971-06-01T09:44:30Z'));
  });

  it('takes fixed offsets', () => {
    expect(
      lines(on('+05:45', '2026-06-01', '09:00-17:00'), new Date('2026-05-31T18:15Z'), 1),
    ).toEqual(['2026-06-01 09:00–17:00']);
  });
});

describe('instants of rows', () => {
  const thursday = { ...acme, overrides: [] };
  const [start, end] = ['2026-12-17T08:00:00.000Z', '2026-12-17T11:30:00.000Z'] as const;
  const noon = '2026-12-17T12:00:00Z';

  it('are of the kind of the one that went in', () => {
    const options = { locale: 'en-GB', days: 1 };
    const date = dateRows(thursday, { ...options, from: new Date(noon) })[0]?.hours[0]?.interval;
    expect(date).toEqual({ start: new Date(start), end: new Date(end) });
    const ms = dateRows(thursday, { ...options, from: Date.parse(noon) })[0]?.hours[0]?.interval;
    expect(ms).toEqual({ start: Date.parse(start), end: Date.parse(end) });
    const from = Temporal.Instant.from(noon).toZonedDateTimeISO('Asia/Tokyo');
    const zoned = dateRows(thursday, { ...options, from })[0]?.hours[0]?.interval;
    expect(String(zoned?.start)).toBe('2026-12-17T17:00:00+09:00[Asia/Tokyo]');
    expect(String(zoned?.end)).toBe('2026-12-17T20:30:00+09:00[Asia/Tokyo]');
  });

  it('are epoch milliseconds for a date', () => {
    const rows = dateRows(thursday, { locale: 'en-GB', from: '2026-12-17', days: 1 });
    expect(rows[0]?.hours[0]?.interval).toEqual({ start: Date.parse(start), end: Date.parse(end) });
  });
});

it('is the same for a parsed schedule as for its data', () => {
  const options = { locale: 'he', from: '2026-12-20', days: 10 };
  expect(dateRows(parseSchedule(acme), options)).toEqual(dateRows(acme, options));
});
