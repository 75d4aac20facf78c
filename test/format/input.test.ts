import { Temporal } from '@js-temporal/polyfill';
import { fromIntervals, ScheduleError, union } from 'livehours';
import { dateRows, visitorRows, weeklyRows, weeklyText, when } from 'livehours/format';
import { describe, expect, it } from 'vitest';

const schedule = { timeZone: 'Europe/Paris', weekly: { monday: ['09:00-17:00'] } };
type Options = { locale?: unknown; timeZone?: unknown; from?: unknown; days?: unknown };

/** Every function, with some of its options replaced by anything. */
const calls: Record<string, (options: Options) => unknown> = {
  weeklyRows: (options) => weeklyRows(schedule, { locale: 'fr', ...options } as never),
  weeklyText: (options) => weeklyText(schedule, { locale: 'fr', ...options } as never),
  dateRows: (options) =>
    dateRows(schedule, { locale: 'fr', from: 0, days: 1, ...options } as never),
  visitorRows: ({ from = 0, ...options }) =>
    visitorRows(schedule, { locale: 'fr', timeZone: 'UTC', weekOf: from, ...options } as never),
  when: ({ from = 0, ...options }) =>
    when(0, { relativeTo: from, locale: 'fr', timeZone: 'UTC', ...options } as never),
};
const named = Object.entries(calls);

describe.each(named)('%s', (name, call) => {
  it.each([
    [
      'en_GB',
      RangeError,
      'locale: expected a language tag such as "en-GB", or a list of them, got "en_GB", which Intl refuses',
    ],
    ['', RangeError, 'got ""'],
    [['fr', 'x'], RangeError, 'got ["fr","x"]'],
    [`en-x-${'abcdefgh-'.repeat(20)}a`, RangeError, 'got "en-x-abcdefgh'],
    [
      undefined,
      TypeError,
      'locale: expected a language tag such as "en-GB", or a list of them, got undefined',
    ],
    [null, TypeError, 'got object'],
    [5, TypeError, 'got number'],
  ])('refuses the locale %j', (locale, error, message) => {
    expect(() => call({ locale })).toThrow(error);
    expect(() => call({ locale })).toThrow(message);
  });

  it('takes the first of several locales that the runtime knows, and English for none', () => {
    expect(call({ locale: ['tlh', 'de', 'fr'] })).toEqual(call({ locale: 'de' }));
    expect(call({ locale: ['tlh'] })).toEqual(call({ locale: 'en' }));
    expect(call({ locale: 'tlh' })).toEqual(call({ locale: 'en' }));
    expect(call({ locale: [] })).toEqual(call({ locale: 'en' }));
  });

  if (name === 'visitorRows' || name === 'when') {
    it.each([
      ['Paris', RangeError, '"Paris": unknown time zone; did you mean "Europe/Paris"?'],
      ['+5:30', RangeError, 'unknown time zone'],
      ['', RangeError, 'unknown time zone'],
      [undefined, TypeError, 'timeZone: required'],
      [5, TypeError, 'timeZone: expected'],
    ])('refuses the zone %j', (timeZone, error, message) => {
      expect(() => call({ timeZone })).toThrow(error);
      expect(() => call({ timeZone })).toThrow(message);
    });

    it('takes a zone in any letter case', () => {
      expect(call({ timeZone: 'asia/TOKYO' })).toEqual(call({ timeZone: 'Asia/Tokyo' }));
    });
  }

  if (name === 'visitorRows' || name === 'dateRows') {
    it.each([
      ['2026-02-30', RangeError],
      ['01-05', RangeError],
      ['+012026-01-05', RangeError],
      ['9999-12-31', name === 'visitorRows' ? RangeError : undefined],
      [Date.UTC(12026, 0, 5), RangeError],
    ])('from %j', (from, error) => {
      if (error) expect(() => call({ from })).toThrow(error);
      else call({ from });
    });
  }

  if (name !== 'weeklyRows' && name !== 'weeklyText') {
    it.each([
      [Number.NaN, RangeError],
      [8.64e15 + 1, RangeError],
      [new Date(Number.NaN), RangeError],
      [null, TypeError],
      [{}, TypeError],
    ])('refuses the instant %s', (from, error) => {
      expect(() => call({ from })).toThrow(error);
    });

    it('takes instants of every kind', () => {
      const iso = '2026-01-05T12:00:00Z';
      const from = Date.parse(iso);
      const words = (value: unknown) =>
        JSON.stringify(value, (key, item) => (key === 'interval' ? undefined : item));
      const expected = words(call({ from }));
      expect(words(call({ from: new Date(iso) }))).toBe(expected);
      expect(words(call({ from: Temporal.Instant.from(iso) }))).toBe(expected);
      const zoned = Temporal.Instant.from(iso).toZonedDateTimeISO('Asia/Tokyo');
      expect(words(call({ from: zoned }))).toBe(expected);
    });
  }
});

it.each([0, -1, 1.5, 367, Number.NaN, '3', undefined])('refuses %s days', (days) => {
  expect(() => calls.dateRows?.({ days })).toThrow(RangeError);
});

it('takes a year of days', () => {
  expect(calls.dateRows?.({ days: 366 })).toHaveLength(366);
});

it('refuses a first day that is none', () => {
  const options = { locale: 'fr', firstDay: 'Monday' } as never;
  expect(() => weeklyRows(schedule, options)).toThrow(
    'expected a day such as "monday", got Monday',
  );
  const week = { locale: 'fr', timeZone: 'UTC', weekOf: 0, firstDay: null } as never;
  expect(() => visitorRows(schedule, week)).toThrow(RangeError);
});

it('refuses what is no schedule', () => {
  const closed = { timeZone: 'UTC', weekly: { monday: ['25:00-26:00'] } };
  const dates = { locale: 'fr', from: 0, days: 1 };
  expect(() => weeklyRows(closed, { locale: 'fr' })).toThrow(ScheduleError);
  expect(() => weeklyRows(null as never, { locale: 'fr' })).toThrow(ScheduleError);
  const message = 'schedule: expected a schedule, got a timeline';
  for (const timeline of [fromIntervals([]), union(schedule), union(schedule, schedule)]) {
    const none = timeline as never;
    expect(() => weeklyText(none, { locale: 'fr' })).toThrow(new TypeError(message));
    expect(() => weeklyRows(none, { locale: 'fr' })).toThrow(new TypeError(message));
    expect(() => dateRows(none, dates)).toThrow(new TypeError(message));
  }
  expect(() => visitorRows(closed, { locale: 'fr', timeZone: 'UTC', weekOf: 0 })).toThrow(
    ScheduleError,
  );
});

describe('an instant outside the years that a date can be written in is named', () => {
  const call = {
    dateRows: (from: number) => dateRows(schedule, { locale: 'fr', from, days: 1 }),
    visitorRows: (from: number) =>
      visitorRows(schedule, { locale: 'fr', timeZone: 'UTC', weekOf: from }),
  };
  it.each([
    ['dateRows', 'from'],
    ['visitorRows', 'weekOf'],
  ] as const)('by %s', (name, argument) => {
    for (const iso of ['+010000-01-01T12:00:00.000Z', '-000001-12-31T12:00:00.000Z']) {
      expect(() => call[name](Date.parse(iso))).toThrow(
        new RangeError(`${argument}: expected an instant in the years 0000 to 9999, got ${iso}`),
      );
    }
    expect(call[name](Date.parse('9999-12-20T12:00Z')).at(0)).toHaveProperty('date');
    expect(call[name](Date.parse('0000-01-05T12:00Z')).at(0)).toHaveProperty('date');
  });

  it('by the date in the zone of the schedule', () => {
    const kiritimati = { timeZone: '+14:00', weekly: {} };
    const from = Date.parse('9999-12-31T12:00Z');
    expect(() => dateRows(kiritimati, { locale: 'fr', from, days: 1 })).toThrow(RangeError);
    expect(dateRows(schedule, { locale: 'fr', from, days: 1 })[0]?.date).toBe('9999-12-31');
  });
});
