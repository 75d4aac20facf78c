import { when } from 'livehours/format';
import { describe, expect, it } from 'vitest';
import { LOCALES, plain } from './plain.js';

/** A wall clock of Paris in winter. */
const paris = (text: string) => Date.parse(`${text}+01:00`);
const now = paris('2025-12-29T18:35'); // a Monday

const instants = [
  '2025-12-29T18:35', // now
  '2025-12-29T19:00',
  '2025-12-29T23:00',
  '2025-12-30T09:00',
  '2026-01-02T09:00',
  '2026-01-05T09:00',
  '2025-12-29T18:10',
  '2025-12-28T18:10',
  '2025-11-03T18:10',
] as const;

const tables: Record<(typeof LOCALES)[number], readonly string[]> = {
  'en-US': [
    'now',
    'in 25 minutes',
    'today at 11:00 PM',
    'tomorrow at 9:00 AM',
    'Friday at 9:00 AM',
    'January 5, 2026 at 9:00 AM',
    '25 minutes ago',
    'yesterday at 6:10 PM',
    'November 3 at 6:10 PM',
  ],
  'en-GB': [
    'now',
    'in 25 minutes',
    'today at 23:00',
    'tomorrow at 09:00',
    'Friday at 09:00',
    '5 January 2026 at 09:00',
    '25 minutes ago',
    'yesterday at 18:10',
    '3 November at 18:10',
  ],
  fr: [
    'maintenant',
    'dans 25 minutes',
    'aujourd’hui à 23:00',
    'demain à 09:00',
    'vendredi à 09:00',
    '5 janvier 2026 à 09:00',
    'il y a 25 minutes',
    'hier à 18:10',
    '3 novembre à 18:10',
  ],
  de: [
    'jetzt',
    'in 25 Minuten',
    'heute um 23:00',
    'morgen um 09:00',
    'Freitag um 09:00',
    '5. Januar 2026 um 09:00',
    'vor 25 Minuten',
    'gestern um 18:10',
    '3. November um 18:10',
  ],
  ar: [
    'الآن',
    'خلال 25 دقيقة',
    'اليوم في 11:00 م',
    'غدًا في 9:00 ص',
    'الجمعة في 9:00 ص',
    '5 يناير 2026 في 9:00 ص',
    'قبل 25 دقيقة',
    'أمس في 6:10 م',
    '3 نوفمبر في 6:10 م',
  ],
  ja: [
    '今',
    '25 分後',
    '今日 23:00',
    '明日 9:00',
    '金曜日 9:00',
    '2026年1月5日 9:00',
    '25 分前',
    '昨日 18:10',
    '11月3日 18:10',
  ],
  he: [
    'עכשיו',
    'בעוד 25 דקות',
    'היום בשעה 23:00',
    'מחר בשעה 9:00',
    'יום שישי בשעה 9:00',
    '5 בינואר 2026 בשעה 9:00',
    'לפני 25 דקות',
    'אתמול בשעה 18:10',
    '3 בנובמבר בשעה 18:10',
  ],
  hi: [
    'अब',
    '25 मिनट में',
    'आज को 11:00 pm बजे',
    'कल को 9:00 am बजे',
    'शुक्रवार को 9:00 am बजे',
    '5 जनवरी 2026 को 9:00 am बजे',
    '25 मिनट पहले',
    'कल को 6:10 pm बजे',
    '3 नवंबर को 6:10 pm बजे',
  ],
};

/** Where releases of the Unicode data have other words, these: they stand for one another. */
const same = (text: string) =>
  plain(text)
    .replace(' को ', ' ') // Hindi: some releases have no word between a date and a time
    .replace(' बजे', '')
    .replace('،', ' في'); // Arabic: "at", or a comma

describe('the words for when', () => {
  it.each(
    LOCALES.flatMap((locale) =>
      instants.map((instant, i) => [locale, instant, tables[locale][i] ?? ''] as const),
    ),
  )('in %s, of %s: %s', (locale, instant, expected) => {
    const tag = locale === 'ar' ? 'ar-u-nu-latn' : locale;
    const { text } = when(paris(instant), {
      relativeTo: now,
      locale: tag,
      timeZone: 'Europe/Paris',
    });
    expect(same(text)).toBe(same(expected));
  });

  it('has its parts beside the text', () => {
    const options = { relativeTo: now, locale: 'en-GB', timeZone: 'Europe/Paris' };
    expect(when(paris('2025-12-29T19:00'), options)).toEqual({
      kind: 'minutes',
      minutes: 25,
      text: 'in 25 minutes',
    });
    expect(when(paris('2026-01-02T09:00'), options)).toEqual({
      kind: 'weekday',
      day: 'Friday',
      time: '09:00',
      date: '2026-01-02',
      text: 'Friday at 09:00',
    });
  });

  it('is in the order of the language, where the time goes first', () => {
    const options = { relativeTo: now, locale: 'vi', timeZone: 'Europe/Paris' };
    const { text } = when(paris('2025-12-30T09:00'), options);
    expect(text).toMatch(/09:00.*Ngày mai/i);
  });

  it('names another year in the calendar of the locale', () => {
    const at = Date.parse('2026-05-01T12:00Z');
    const options = { relativeTo: Date.parse('2026-03-01T12:00Z'), timeZone: 'UTC' };
    // In Persia the year begins in March.
    expect(when(at, { ...options, locale: 'en-u-ca-persian' }).text).toContain('1405');
    expect(when(at, { ...options, locale: 'en' }).text).not.toContain('2026');
  });
});

describe('which words it takes', () => {
  const rows = [
    // by real time as long as it is less than an hour
    ['Europe/Paris', '2026-06-01T12:00Z', '2026-06-01T12:00Z', 'minutes 0'],
    ['Europe/Paris', '2026-06-01T12:00Z', '2026-06-01T12:00:00.001Z', 'minutes 1'],
    ['Europe/Paris', '2026-06-01T12:00Z', '2026-06-01T12:24:01Z', 'minutes 25'],
    ['Europe/Paris', '2026-06-01T12:00Z', '2026-06-01T12:59Z', 'minutes 59'],
    ['Europe/Paris', '2026-06-01T12:00Z', '2026-06-01T12:59:00.001Z', 'minutes 60'],
    ['Europe/Paris', '2026-06-01T12:00Z', '2026-06-01T12:59:59.999Z', 'minutes 60'],
    ['Europe/Paris', '2026-06-01T12:00Z', '2026-06-01T13:00Z', 'today 15:00'],
    ['Europe/Paris', '2026-06-01T12:00Z', '2026-06-01T11:59:01Z', 'minutes 0'],
    ['Europe/Paris', '2026-06-01T12:00Z', '2026-06-01T11:01Z', 'minutes -59'],
    ['Europe/Paris', '2026-06-01T12:00Z', '2026-06-01T11:00:00.001Z', 'minutes -59'],
    ['Europe/Paris', '2026-06-01T12:00Z', '2026-06-01T11:00Z', 'today 13:00'],
    // over midnight, too
    ['Europe/Paris', '2026-06-01T21:50Z', '2026-06-01T22:15Z', 'minutes 25'],
    ['Europe/Paris', '2026-06-01T20:50Z', '2026-06-01T22:15Z', 'tomorrow 00:15'],
    ['Europe/Paris', '2026-06-01T22:05Z', '2026-06-01T20:00Z', 'yesterday 22:00'],
    // the dates are the reader's
    ['America/New_York', '2026-06-01T21:50Z', '2026-06-02T03:59Z', 'today 23:59'],
    ['America/New_York', '2026-06-01T21:50Z', '2026-06-02T04:00Z', 'tomorrow 00:00'],
    ['Asia/Tokyo', '2026-06-01T14:00Z', '2026-06-01T15:00Z', 'tomorrow 00:00'],
    ['+05:45', '2026-06-01T12:00Z', '2026-06-01T18:15Z', 'tomorrow 00:00'],
    ['-03:30', '2026-06-01T12:00Z', '2026-06-02T03:29Z', 'today 23:59'],
    // up to six days ahead by the weekday, then by the date
    ['Europe/Paris', '2026-06-01T12:00Z', '2026-06-03T07:00Z', 'weekday 09:00'],
    ['Europe/Paris', '2026-06-01T12:00Z', '2026-06-07T21:59Z', 'weekday 23:59'],
    ['Europe/Paris', '2026-06-01T12:00Z', '2026-06-07T22:00Z', 'date 00:00'],
    // behind, a weekday could be taken for the next one
    ['Europe/Paris', '2026-06-05T12:00Z', '2026-06-03T07:00Z', 'date 09:00'],
    // a day of 23 hours, one of 25, and the clock's own reading on both sides
    ['Europe/Paris', '2026-03-28T22:30Z', '2026-03-29T21:59Z', 'tomorrow 23:59'],
    ['Europe/Paris', '2026-03-28T23:30Z', '2026-03-29T21:59Z', 'today 23:59'],
    ['Europe/Paris', '2026-10-24T22:30Z', '2026-10-25T22:59Z', 'today 23:59'],
    ['Europe/Paris', '2026-10-24T22:30Z', '2026-10-25T23:00Z', 'tomorrow 00:00'],
    ['Europe/Paris', '2026-03-28T12:00Z', '2026-03-29T00:59Z', 'tomorrow 01:59'],
    ['Europe/Paris', '2026-03-28T12:00Z', '2026-03-29T01:00Z', 'tomorrow 03:00'],
    // the minute before midnight, and the midnight that never comes
    ['Asia/Beirut', '2022-03-26T12:00Z', '2022-03-26T21:59Z', 'today 23:59'],
    ['Asia/Beirut', '2022-03-26T12:00Z', '2022-03-26T22:00Z', 'tomorrow 01:00'],
    // Apia skipped the 30th: after the 29th came the 31st
    ['Pacific/Apia', '2011-12-29T20:00Z', '2011-12-30T11:00Z', 'weekday 01:00'],
    // St. John's went from 00:01 back to 23:01 of the day before
    ['America/St_Johns', '2010-11-07T02:30Z', '2010-11-07T03:29:59.999Z', 'minutes 60'],
    ['America/St_Johns', '2010-11-07T02:29:59Z', '2010-11-07T03:29:59.999Z', 'today 23:59'],
    ['America/St_Johns', '2010-11-07T02:30Z', '2010-11-07T03:30Z', 'today 00:00'],
    // Kwajalein lived its 30th of September twice
    ['Pacific/Kwajalein', '1969-09-30T02:00Z', '1969-09-30T20:00Z', 'today 08:00'],
    // an offset with seconds
    ['Africa/Monrovia', '1971-06-01T12:00Z', '1971-06-02T00:44:29Z', 'today 23:59'],
    ['Africa/Monrovia', '1971-06-01T12:00Z', '1971-06-02T00:44:30Z', 'tomorrow 00:00'],
  ] as const;

  it.each(rows)('in %s at %s: %s is %s', (timeZone, relativeTo, at, expected) => {
    const said = when(new Date(at), {
      relativeTo: new Date(relativeTo),
      locale: 'en-GB',
      timeZone,
    });
    const detail = said.kind === 'minutes' ? said.minutes : said.time.slice(0, 5);
    expect(`${said.kind} ${detail}`).toBe(expected);
  });
});

it('reaches as far as a Date does', () => {
  for (const end of [-8.64e15, 8.64e15]) {
    const options = { relativeTo: end, locale: 'fr', timeZone: 'UTC' };
    expect(when(end, options).kind).toBe('minutes');
  }
});

describe('a time that the clock repeats', () => {
  const options = { locale: 'en-US', timeZone: 'America/New_York' };
  const relativeTo = Date.parse('2026-10-31T16:00Z');

  it.each([
    ['2026-11-01T05:30Z', 'tomorrow at 1:30 AM EDT'],
    ['2026-11-01T06:30Z', 'tomorrow at 1:30 AM EST'],
    ['2026-11-01T04:59Z', 'tomorrow at 12:59 AM'],
    ['2026-11-01T07:00Z', 'tomorrow at 2:00 AM'],
  ])('has the name of its zone: %s', (at, text) => {
    expect(plain(when(Date.parse(at), { ...options, relativeTo }).text)).toBe(text);
  });

  it('has it in its part for the time, too', () => {
    const said = when(Date.parse('2026-11-01T06:30Z'), { ...options, relativeTo });
    expect(plain((said as { time: string }).time)).toBe('1:30 AM EST');
  });
});
