import { parseSchedule, type ScheduleData } from 'livehours';
import { weeklyRows, weeklyText } from 'livehours/format';
import { describe, expect, it } from 'vitest';
import { plain } from './plain.js';

const office = ['09:00-12:30', '13:30-18:00'];
const acme: ScheduleData = {
  timeZone: 'Europe/Paris',
  weekly: {
    monday: office,
    tuesday: office,
    wednesday: office,
    thursday: office,
    friday: ['09:00-12:30', '22:00-02:00'],
    saturday: ['00:00-24:00'],
  },
  overrides: [{ date: '12-25', hours: [] }],
};

// The week begins on Sunday in the United States, Japan, Israel and India, on Saturday in Egypt.
const tables = {
  'en-US': `
Sun: –
Mon–Thu: 9:00 AM–12:30 PM, 1:30 PM–6:00 PM
Fri: 9:00 AM–12:30 PM, 10:00 PM–2:00 AM (+1d)
Sat: 24 hours`,
  'en-GB': `
Mon–Thu: 09:00–12:30, 13:30–18:00
Fri: 09:00–12:30, 22:00–02:00 (+1d)
Sat: 24 hours
Sun: –`,
  fr: `
lun.–jeu.: 09:00–12:30, 13:30–18:00
ven.: 09:00–12:30, 22:00–02:00 (+1j)
sam.: 24 heures
dim.: –`,
  de: `
Mo–Do: 09:00–12:30 und 13:30–18:00
Fr: 09:00–12:30 und 22:00–02:00 (+1 T)
Sa: 24 Stunden
So: –`,
  ar: `
السبت: 24 ساعة
الأحد: –
الاثنين–الخميس: 9:00 ص–12:30 م و1:30 م–6:00 م
الجمعة: 9:00 ص–12:30 م و10:00 م–2:00 ص (+1 ي)`,
  ja: `
日: –
月–木: 9:00–12:30、13:30–18:00
金: 9:00–12:30、22:00–2:00 (+1d)
土: 24 時間`,
  he: `
יום א׳: –
יום ב׳–יום ה׳: 9:00–12:30 ו-13:30–18:00
יום ו׳: 9:00–12:30 ו-22:00–2:00 (+1 י׳)
שבת: 24 שעות`,
  hi: `
रवि: –
सोम–गुरु: 9:00 am–12:30 pm और 1:30 pm–6:00 pm
शुक्र: 9:00 am–12:30 pm और 10:00 pm–2:00 am (+1 दि)
शनि: 24 घंटे`,
};

/** A row as its words alone. */
const words = (schedule: ScheduleData, locale: string) =>
  weeklyRows(schedule, { locale }).map(({ day, hours }) =>
    plain([day, ...hours.map(({ text }) => text)].join(' | ')),
  );

describe('the weekly table as text', () => {
  it.each(Object.entries(tables))('reads in %s', (locale, expected) => {
    // Arabic text is written with the digits of its region, which releases differ about.
    const text = weeklyText(acme, { locale: locale === 'ar' ? 'ar-u-nu-latn' : locale });
    expect(plain(text)).toBe(expected.trim());
  });

  it('takes the words that Intl lacks', () => {
    const options = { locale: 'en-GB', closed: 'closed', allDay: 'all day', overnight: 'next day' };
    expect(plain(weeklyText(acme, options)).split('\n').slice(1)).toEqual([
      'Fri: 09:00–12:30, 22:00–02:00 next day',
      'Sat: all day',
      'Sun: closed',
    ]);
  });

  it('leaves a word out that is empty', () => {
    const text = weeklyText(acme, { locale: 'en-GB', overnight: '' });
    expect(plain(text).split('\n')[1]).toBe('Fri: 09:00–12:30, 22:00–02:00');
  });

  it('joins times in a language that puts no spaces between words', () => {
    expect(plain(weeklyText(acme, { locale: 'zh' }))).toContain('09:00–12:30、13:30–18:00');
  });
});

describe('the weekly table as rows', () => {
  it('groups neighbouring days with the same hours, and these alone', () => {
    const [same, other] = [['09:00-17:00'], ['09:00-16:00']];
    const weekly = { monday: same, tuesday: same, thursday: same, friday: other, sunday: same };
    const rows = weeklyRows({ timeZone: 'UTC', weekly }, { locale: 'en-GB' });
    expect(rows.map(({ days }) => days)).toEqual([
      ['monday', 'tuesday'],
      ['wednesday'],
      ['thursday'],
      ['friday'],
      ['saturday'],
      ['sunday'],
    ]);
  });

  it('does not group the last day of a week with the first', () => {
    const weekly = { saturday: ['10:00-12:00'], sunday: ['10:00-12:00'] };
    expect(words({ timeZone: 'UTC', weekly }, 'en-US')).toEqual([
      'Sun | 10:00 AM–12:00 PM',
      'Mon–Fri',
      'Sat | 10:00 AM–12:00 PM',
    ]);
  });

  it('makes one row of a week that is the same throughout', () => {
    expect(words({ timeZone: 'UTC', weekly: {} }, 'en-US')).toEqual(['Sun–Sat']);
    expect(words({ timeZone: 'UTC', weekly: {} }, 'fr')).toEqual(['lun.–dim.']);
  });

  it('says what a row is, beside how it reads', () => {
    const rows = weeklyRows(acme, { locale: 'en-GB' });
    expect(rows.map(({ allDay }) => allDay)).toEqual([false, false, true, false]);
    expect(rows[1]?.hours.map(({ start, end, overnight }) => [start, end, overnight])).toEqual([
      ['09:00', '12:30', false],
      ['22:00', '02:00', true],
    ]);
    expect(rows[3]).toEqual({ day: 'Sun', days: ['sunday'], hours: [], allDay: false });
  });

  it.each([
    ['up to midnight is not overnight', '20:00-24:00', '20:00–00:00', false],
    ['past midnight is', '20:00-00:01', '20:00–00:01', true],
    ['seconds are written where there are some', '09:00:30-17:00', '09:00:30–17:00', false],
  ])('a range %s', (_, range, text, overnight) => {
    const schedule = { timeZone: 'UTC', weekly: { monday: [range] } };
    const [row] = weeklyRows(schedule, { locale: 'en-GB', firstDay: 'monday' });
    expect(row?.hours).toMatchObject([{ text, overnight }]);
    expect(row?.allDay).toBe(false);
  });

  it.each([
    ['en-US-u-hc-h23', '09:00–17:30'],
    ['en-GB-u-hc-h12', '9:00 am–5:30 pm'],
    ['ja', '9:00–17:30'],
    ['th-u-ca-gregory', '09:00–17:30'],
    ['bg', '9:00–17:30'],
    ['zh-HK', '上午9:00至下午5:30'],
    ['fa', '۹:۰۰ تا ۱۷:۳۰'],
  ])('times and the sign between them are those of %s', (locale, text) => {
    const weekly = { monday: ['09:00-17:30'] };
    const rows = weeklyRows({ timeZone: 'UTC', weekly }, { locale, firstDay: 'monday' });
    // Of a leading zero, and of the suffix that a few languages write, releases think differently.
    const read = plain(rows[0]?.hours[0]?.text ?? '').replace(/ (ч\.|น\.)/g, '');
    expect(read.replace(/^0/, '')).toBe(text.replace(/^0/, ''));
  });

  it('is the same for a parsed schedule as for its data', () => {
    const options = { locale: 'fr' };
    expect(weeklyRows(parseSchedule(acme), options)).toEqual(weeklyRows(acme, options));
  });
});
