import { Temporal as Polyfill } from '@js-temporal/polyfill';
import { addOpenTime, always, hoursOn, intersection, parseSchedule, union } from 'livehours';
import { Temporal as Small } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';

/** The parts of Temporal that are used here, whose types differ between implementations. */
interface TemporalLike {
  Duration: { from(fields: object | string): never };
  PlainDate: { from(date: object | string): never };
  PlainDateTime: { from(date: string): never };
}

const native = (globalThis as unknown as { Temporal?: TemporalLike }).Temporal;
const implementations: [name: string, temporal: TemporalLike][] = [
  ['@js-temporal/polyfill', Polyfill as unknown as TemporalLike],
  ['temporal-polyfill', Small as unknown as TemporalLike],
  ...(native ? [['native', native] as [string, TemporalLike]] : []),
];

const schedule = parseSchedule({
  timeZone: 'Europe/Paris',
  weekly: { monday: ['09:00-17:00'], friday: ['09:00-12:00'] },
  overrides: [{ date: '2026-01-05', hours: ['10:00-11:00'], label: 'Inventory' }],
});
const HOUR = 3_600_000;

describe.each(implementations)('Temporal of %s', (_name, {
  Duration,
  PlainDate,
  PlainDateTime,
}) => {
  it.each<[fields: object, milliseconds: number]>([
    [{ hours: 4 }, 4 * HOUR],
    [{ hours: 36, minutes: 30, seconds: 15, milliseconds: 7 }, 131_415_007],
    [{ minutes: -90 }, -90 * 60_000],
    [{ microseconds: 1999 }, 1],
    [{ microseconds: -1999 }, -1],
    [{ nanoseconds: 2_999_999 }, 2],
    [{ milliseconds: 1, microseconds: 999, nanoseconds: 999 }, 1],
    [{}, 0],
  ])('a Duration of %j is %i ms', (fields, milliseconds) => {
    expect(addOpenTime(always, 1000, Duration.from({ seconds: 0, ...fields }))).toBe(
      1000 + milliseconds,
    );
    const at = Date.parse('2026-01-09T09:30Z');
    expect(addOpenTime(schedule, at, Duration.from({ seconds: 0, ...fields }))).toBe(
      addOpenTime(schedule, at, milliseconds),
    );
  });

  it.each([
    'P1D',
    '-P1D',
    'P1W',
    'P1M',
    'P1Y',
    'P1DT1H',
  ])('a Duration of %s is a RangeError, which names addOpenDays', (text) => {
    expect(() => addOpenTime(always, 0, Duration.from(text))).toThrow(
      new RangeError(
        'amount: expected finite milliseconds, or a Temporal.Duration of hours or smaller units (for whole days, see addOpenDays), got a Duration with days or longer units',
      ),
    );
  });

  it('a PlainDate is as good as its text', () => {
    expect(hoursOn(schedule, PlainDate.from('2026-01-05'))).toEqual({
      hours: ['10:00-11:00'],
      overrideIndexes: [0],
      label: 'Inventory',
      timeZone: schedule.timeZone,
    });
    expect(hoursOn(schedule, PlainDate.from('2026-01-12'))).toEqual(
      hoursOn(schedule, '2026-01-12'),
    );
  });

  it('a PlainDate of another calendar is the same date', () => {
    const date = PlainDate.from('2026-01-05[u-ca=gregory]');
    expect(hoursOn(schedule, date).label).toBe('Inventory');
  });

  it('a PlainDate outside the years 0000 to 9999, or a date with a time, is refused', () => {
    expect(() => hoursOn(schedule, PlainDate.from('+010000-01-01'))).toThrow(
      new RangeError(
        'date: expected a date, "YYYY-MM-DD" or a Temporal.PlainDate, got "+010000-01-01"',
      ),
    );
    expect(() => hoursOn(schedule, PlainDate.from('-000001-01-01'))).toThrow(RangeError);
    expect(() => hoursOn(schedule, PlainDateTime.from('2026-01-05T00:00'))).toThrow(TypeError);
  });
});

describe('what is no amount of time is refused, by name', () => {
  it.each<[value: unknown, error: Error]>([
    [
      Number.NaN,
      new RangeError(
        'amount: expected finite milliseconds, or a Temporal.Duration of hours or smaller units, got NaN',
      ),
    ],
    ...['4', null, undefined, {}, { hours: 4 }, 4n].map((value): [unknown, Error] => [
      value,
      new TypeError(
        `amount: expected finite milliseconds, or a Temporal.Duration of hours or smaller units, got ${
          typeof value === 'object' && value !== null
            ? 'an object'
            : typeof value === 'string'
              ? JSON.stringify(value)
              : value
        }`,
      ),
    ]),
  ])('%o', (value, error) => {
    expect(() => addOpenTime(always, 0, value as never)).toThrow(error);
  });
});

describe('what is no date is refused, by name', () => {
  it.each([null, undefined, 20_260_105, new Date(0), {}])('%o', (value) => {
    expect(() => hoursOn(schedule, value as never)).toThrow(
      /^date: expected a date, "YYYY-MM-DD" or a Temporal.PlainDate, got /,
    );
    expect(() => hoursOn(schedule, value as never)).toThrow(TypeError);
  });
});

it('hoursOn of a timeline that is no schedule says so, and not that it has unknown keys', () => {
  for (const timeline of [always, union(schedule), intersection(schedule, always)]) {
    expect(() => hoursOn(timeline as never, '2026-01-05')).toThrow(
      new TypeError('schedule: expected a schedule, got a timeline'),
    );
  }
});
