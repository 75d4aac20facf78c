import { Temporal as Polyfill } from '@js-temporal/polyfill';
import {
  addOpenTime,
  coverageGaps,
  currentInterval,
  fromIntervals,
  isOpen,
  liveChatStatus,
  memberStatus,
  nextChange,
  nextClosing,
  nextOpening,
  openDuration,
  openIntervals,
  previousChange,
  previousClosing,
  previousOpening,
} from 'livehours';
import { Temporal as Small } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';

const schedule = { timeZone: 'Europe/Paris', weekly: { monday: ['09:00-17:00'] } };
const opening = Date.parse('2026-01-05T08:00Z');
const closing = Date.parse('2026-01-05T16:00Z');
const noon = Date.parse('2026-01-05T11:00Z');
const week = 604_800_000;

class Stamp extends Date {
  readonly source = 'log';
}

/** The shape that the Temporal of every implementation shares. */
interface TemporalLike {
  Instant: { fromEpochMilliseconds(ms: number): Moment };
}
interface Moment {
  epochMilliseconds: number;
  toZonedDateTimeISO(zone: string): Zoned;
}
interface Zoned {
  epochMilliseconds: number;
  timeZoneId: string;
  calendarId: string;
  toInstant(): Moment;
  withCalendar(calendar: string): Zoned;
}

const native = (globalThis as { Temporal?: TemporalLike }).Temporal;
const implementations: [name: string, temporal: TemporalLike][] = [
  ['@js-temporal/polyfill', Polyfill as unknown as TemporalLike],
  ['temporal-polyfill', Small as unknown as TemporalLike],
  ...(native ? [['native', native] as [string, TemporalLike]] : []),
];

describe('numbers and dates', () => {
  it('a number gives a number', () => {
    expect(nextChange(schedule, noon)).toBe(closing);
  });

  it('a Date gives a Date', () => {
    const change = nextChange(schedule, new Date(noon));
    expect(change).toBeInstanceOf(Date);
    expect(change).toEqual(new Date(closing));
  });

  it('a subclass of Date gives a plain Date', () => {
    const change = nextChange(schedule, new Stamp(noon));
    expect(change?.constructor).toBe(Date);
    expect(change?.getTime()).toBe(closing);
  });

  it('fractions of a millisecond are floored, before 1970 too', () => {
    const timeline = fromIntervals([{ start: 0, end: 10 }]);
    expect(isOpen(timeline, -0.5)).toBe(false);
    expect(isOpen(timeline, 9.999)).toBe(true);
    expect(nextChange(timeline, -0.5)).toBe(0);
    expect(previousChange(timeline, 0.5)).toBe(0);
    expect([...openIntervals(timeline, 1.9, 8.9)]).toEqual([{ start: 1, end: 8 }]);
    expect(openDuration(timeline, 1.9, 8.1)).toBe(7);
  });

  it('a Date is not changed', () => {
    const at = new Date(noon);
    nextChange(schedule, at);
    expect(at.getTime()).toBe(noon);
  });
});

describe.each(implementations)('Temporal of %s', (_name, temporal) => {
  const at = temporal.Instant.fromEpochMilliseconds(noon);
  const zoned = at.toZonedDateTimeISO('Asia/Tokyo');
  const kind = at.constructor;
  const zonedKind = zoned.constructor;

  it('an Instant gives an Instant of the same implementation', () => {
    const change = nextChange(schedule, at);
    expect(change?.constructor).toBe(kind);
    expect(change?.epochMilliseconds).toBe(closing);
    expect(isOpen(schedule, at)).toBe(true);
  });

  it('a ZonedDateTime gives one in its own zone', () => {
    const change = nextChange(schedule, zoned) as Zoned | null;
    expect(change?.constructor).toBe(zonedKind);
    expect(change?.epochMilliseconds).toBe(closing);
    expect(change?.timeZoneId).toBe('Asia/Tokyo');
    expect(isOpen(schedule, zoned)).toBe(true);
  });

  it('a ZonedDateTime keeps its calendar', () => {
    const japanese = zoned.withCalendar('gregory');
    const change = nextChange(schedule, japanese) as Zoned | null;
    expect(change?.calendarId).toBe('gregory');
    expect(change?.epochMilliseconds).toBe(closing);
  });

  it('every query gives the kind that went in', () => {
    const results = [
      nextOpening(schedule, at),
      nextClosing(schedule, at),
      previousChange(schedule, at),
      previousOpening(schedule, at),
      previousClosing(schedule, at),
      addOpenTime(schedule, at, 1000),
      addOpenTime(schedule, at, -1000),
      currentInterval(schedule, at)?.start,
      currentInterval(schedule, at)?.end,
      memberStatus({}, { schedule }, at).until,
      liveChatStatus({ schedule }, [{}], at).closesAt,
      liveChatStatus({ schedule }, [{}], at).validUntil,
      liveChatStatus({ schedule }, [], at).opensAt ?? at,
    ];
    for (const result of results) expect(result?.constructor).toBe(kind);
    expect(results.map((result) => result?.epochMilliseconds)).toEqual([
      opening + week,
      closing,
      opening,
      opening,
      closing - week,
      noon + 1000,
      noon - 1000,
      opening,
      closing,
      closing,
      closing,
      closing,
      noon,
    ]);
  });

  it('of two instants, the first says the kind', () => {
    const [mixed] = openIntervals(schedule, at, noon + week);
    expect(mixed?.start.constructor).toBe(kind);
    expect(mixed?.end.epochMilliseconds).toBe(closing);
    expect([...openIntervals(schedule, noon, zoned)]).toEqual([]);
    expect([...coverageGaps({ schedule }, [], new Date(noon), at)]).toEqual([]);
    const [gap] = coverageGaps({ schedule }, [], new Date(noon - week), at);
    expect(gap).toEqual({ start: new Date(noon - week), end: new Date(closing - week) });
  });

  it('intervals may be given in it', () => {
    const timeline = fromIntervals([
      { start: at, end: zoned },
      { start: null, end: at },
    ]);
    expect(nextChange(timeline, 0)).toBe(noon);
  });
});

describe('instants finer than a millisecond are floored', () => {
  it('before and after 1970', () => {
    const timeline = fromIntervals([{ start: 0, end: 10 }]);
    const justBefore = Polyfill.Instant.fromEpochNanoseconds(-1n as never);
    expect(isOpen(timeline, justBefore)).toBe(false);
    expect(nextChange(timeline, justBefore)?.epochNanoseconds.toString()).toBe('0');
    const lateInNine = Polyfill.Instant.fromEpochNanoseconds(9_999_999n as never);
    expect(isOpen(timeline, lateInNine)).toBe(true);
    expect(addOpenTime(timeline, lateInNine, 0)?.epochNanoseconds.toString()).toBe('9000000');
  });
});

describe('an instant is read afresh', () => {
  const busy = fromIntervals([{ start: 0, end: 10 }]);

  it('if it may have changed since: a Date, or what only has the shape of an instant', () => {
    const date = new Date(5);
    expect(isOpen(busy, date)).toBe(true);
    date.setTime(20);
    expect(isOpen(busy, date)).toBe(false);
    const hand = { epochMilliseconds: 5, toZonedDateTimeISO: () => undefined };
    expect(isOpen(busy, hand)).toBe(true);
    hand.epochMilliseconds = 20;
    expect(isOpen(busy, hand)).toBe(false);
  });

  it('if another one was read in between', () => {
    const [inside, outside] = [5, 20].map((ms) => Polyfill.Instant.fromEpochMilliseconds(ms));
    expect([inside, inside, outside, inside].map((at) => isOpen(busy, at!))).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });
});

describe('what is no instant is refused, by name', () => {
  const outside: [name: string, value: unknown][] = [
    ['NaN', Number.NaN],
    ['Infinity', Infinity],
    ['a number past the range of Date', 8.64e15 + 1],
    ['a Date that is invalid', new Date(Number.NaN)],
  ];
  const alien: [name: string, value: unknown][] = [
    ['a string', '2026-01-05T11:00Z'],
    ['undefined', undefined],
    ['null', null],
    ['a bigint', 5n],
    ['a boolean', true],
    ['an empty object', {}],
    ['an object that only has milliseconds', { epochMilliseconds: noon }],
    ['a list', [noon]],
    ['a symbol', Symbol('now')],
    ['a function', () => noon],
    ['a plain date', Polyfill.PlainDate.from('2026-01-05')],
  ];

  it.each([...outside, ...alien])('%s', (_name, value) => {
    const at = value as number;
    for (const query of [isOpen, nextChange, previousChange, currentInterval]) {
      expect(() => query(schedule, at)).toThrow(
        expect.toSatisfy((e) => e instanceof TypeError || e instanceof RangeError),
      );
    }
    for (const ask of [
      () => addOpenTime(schedule, at, 1),
      () => openDuration(schedule, at, noon),
      () => openDuration(schedule, noon, at),
      () => [...openIntervals(schedule, noon, at)],
      () => liveChatStatus({}, [], at),
    ]) {
      expect(ask).toThrow(
        expect.toSatisfy((e) => e instanceof TypeError || e instanceof RangeError),
      );
    }
  });

  it('the message says what was expected, and what came', () => {
    expect(() => isOpen(schedule, '2026-01-05T11:00Z' as never)).toThrow(
      /Date.*"2026-01-05T11:00Z"/,
    );
    expect(() => isOpen(schedule, Number.NaN)).toThrow(/NaN/);
    expect(() => isOpen(schedule, undefined as never)).toThrow(/undefined/);
  });

  it.each<[ask: () => unknown, message: string]>([
    [
      () => isOpen(schedule, '2026' as never),
      'at: expected an instant: epoch milliseconds, a Date or one of Temporal, got "2026"',
    ],
    [
      () => isOpen(schedule, new Date(Number.NaN)),
      'at: expected an instant: epoch milliseconds, a Date or one of Temporal, got an invalid Date',
    ],
    [
      () => openDuration(schedule, Infinity, 0),
      'from: expected an instant: epoch milliseconds, a Date or one of Temporal, got Infinity',
    ],
    [
      () => openDuration(schedule, 0, 9e15),
      'to: expected an instant: epoch milliseconds, a Date or one of Temporal, got 9000000000000000',
    ],
    [
      () => [...openIntervals(schedule, new Date(noon), opening)],
      'to: expected an end at or after 2026-01-05T11:00:00.000Z, got 2026-01-05T08:00:00.000Z',
    ],
    [
      () => fromIntervals([{ start: noon, end: opening }]),
      'end: expected an end at or after 2026-01-05T11:00:00.000Z, got 2026-01-05T08:00:00.000Z',
    ],
    [
      () => fromIntervals([{ start: Number.NaN, end: null }]),
      'start: expected an instant: epoch milliseconds, a Date or one of Temporal, got NaN',
    ],
  ])('%o names the argument, and writes instants in ISO form', (ask, message) => {
    expect(ask).toThrow(expect.objectContaining({ message }));
  });
});
