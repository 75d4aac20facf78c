import {
  currentInterval,
  isOpen,
  nextChange,
  nextClosing,
  nextOpening,
  openDuration,
  openIntervals,
  parseSchedule,
  previousChange,
  previousClosing,
  previousOpening,
} from 'livehours';
import { describe, expect, it } from 'vitest';

const office = ['09:00-12:30', '13:30-18:00'];
const acme = parseSchedule({
  timeZone: 'Europe/Paris',
  weekly: {
    monday: office,
    tuesday: office,
    wednesday: office,
    thursday: office,
    friday: [...office, '22:00-02:00'],
  },
});

const at = (iso: string) => Date.parse(iso);
const iso = (epochMs: number | null) => (epochMs === null ? null : new Date(epochMs).toISOString());
const hours = (from: string, to: string) => openDuration(acme, at(from), at(to)) / 3_600_000;

// Friday, 27 March 2026 is an hour ahead of UTC; Monday, after the night of the 29th, two.
const table = [
  [nextChange, '2026-03-27T07:59:59.999Z', '2026-03-27T08:00:00.000Z'],
  [nextChange, '2026-03-27T08:00:00.000Z', '2026-03-27T11:30:00.000Z'],
  [nextChange, '2026-03-27T11:30:00.000Z', '2026-03-27T12:30:00.000Z'],
  [nextOpening, '2026-03-27T07:59:59.999Z', '2026-03-27T08:00:00.000Z'],
  [nextOpening, '2026-03-27T08:00:00.000Z', '2026-03-27T12:30:00.000Z'],
  [nextOpening, '2026-03-27T17:00:00.000Z', '2026-03-27T21:00:00.000Z'],
  [nextOpening, '2026-03-27T23:30:00.000Z', '2026-03-30T07:00:00.000Z'],
  [nextOpening, '2026-03-28T01:00:00.000Z', '2026-03-30T07:00:00.000Z'],
  [nextClosing, '2026-03-27T11:29:59.999Z', '2026-03-27T11:30:00.000Z'],
  [nextClosing, '2026-03-27T11:30:00.000Z', '2026-03-27T17:00:00.000Z'],
  [nextClosing, '2026-03-27T17:00:00.000Z', '2026-03-28T01:00:00.000Z'],
  [nextClosing, '2026-03-28T12:00:00.000Z', '2026-03-30T10:30:00.000Z'],
  [previousChange, '2026-03-30T07:00:00.000Z', '2026-03-30T07:00:00.000Z'],
  [previousChange, '2026-03-30T06:59:59.999Z', '2026-03-28T01:00:00.000Z'],
  [previousChange, '2026-03-28T00:59:59.999Z', '2026-03-27T21:00:00.000Z'],
  [previousOpening, '2026-03-30T07:00:00.000Z', '2026-03-30T07:00:00.000Z'],
  [previousOpening, '2026-03-30T06:59:59.999Z', '2026-03-27T21:00:00.000Z'],
  [previousOpening, '2026-03-27T21:00:00.001Z', '2026-03-27T21:00:00.000Z'],
  [previousClosing, '2026-03-27T17:00:00.000Z', '2026-03-27T17:00:00.000Z'],
  [previousClosing, '2026-03-28T00:30:00.000Z', '2026-03-27T17:00:00.000Z'],
  [previousClosing, '2026-03-29T12:00:00.000Z', '2026-03-28T01:00:00.000Z'],
] as const;

describe('the next change is strictly after, the previous one at or before', () => {
  it.each(
    table.map(([query, instant, expected]) => [query.name, instant, expected, query] as const),
  )('%s of %s is %s', (_name, instant, expected, query) => {
    expect(iso(query(acme, at(instant)))).toBe(expected);
  });
});

describe('isOpen', () => {
  it.each([
    ['2026-03-27T07:59:59.999Z', false],
    ['2026-03-27T08:00:00.000Z', true],
    ['2026-03-27T11:29:59.999Z', true],
    ['2026-03-27T11:30:00.000Z', false],
    ['2026-03-28T00:59:59.999Z', true],
    ['2026-03-28T01:00:00.000Z', false],
    ['2026-03-30T07:00:00.000Z', true],
  ])('at %s: %s', (instant, expected) => {
    expect(isOpen(acme, at(instant))).toBe(expected);
  });
});

describe('currentInterval', () => {
  it('is the range around an open instant', () => {
    expect(currentInterval(acme, at('2026-03-27T23:30Z'))).toEqual({
      start: at('2026-03-27T21:00Z'),
      end: at('2026-03-28T01:00Z'),
    });
  });

  it('is null at a closed one, the closing itself included', () => {
    expect(currentInterval(acme, at('2026-03-28T01:00Z'))).toBe(null);
  });

  it('joins ranges that touch across midnight', () => {
    const nights = parseSchedule({
      timeZone: 'UTC',
      weekly: { monday: ['20:00-24:00'], tuesday: ['00:00-04:00', '04:00-05:00'] },
    });
    expect(currentInterval(nights, at('2026-03-31T00:00Z'))).toEqual({
      start: at('2026-03-30T20:00Z'),
      end: at('2026-03-31T05:00Z'),
    });
  });
});

describe('openIntervals', () => {
  it('are clipped to their window', () => {
    const window = [at('2026-03-27T10:00Z'), at('2026-03-27T13:00Z')] as const;
    expect([...openIntervals(acme, ...window)]).toEqual([
      { start: at('2026-03-27T10:00Z'), end: at('2026-03-27T11:30Z') },
      { start: at('2026-03-27T12:30Z'), end: at('2026-03-27T13:00Z') },
    ]);
  });

  it('leave out what only touches the window', () => {
    expect([...openIntervals(acme, at('2026-03-27T11:30Z'), at('2026-03-27T12:30Z'))]).toEqual([]);
  });

  it('of an empty window are none', () => {
    expect([...openIntervals(acme, at('2026-03-27T10:00Z'), at('2026-03-27T10:00Z'))]).toEqual([]);
  });

  it('of a window whose end lies before its start are a RangeError', () => {
    const [from, to] = [at('2026-03-27T10:00Z'), at('2026-03-27T09:59Z')];
    expect(() => [...openIntervals(acme, from, to)]).toThrow(RangeError);
    expect(() => openDuration(acme, from, to)).toThrow(RangeError);
  });
});

describe('openDuration is real elapsed time', () => {
  it('counts the open part of a window', () => {
    expect(hours('2026-03-27T10:00Z', '2026-03-27T13:00Z')).toBe(2);
    expect(hours('2026-03-23T00:00Z', '2026-03-30T00:00Z')).toBe(44);
    expect(hours('2026-03-28T01:00Z', '2026-03-30T07:00Z')).toBe(0);
  });

  it.each([
    ['Europe/Paris', '2026-03-29', 23],
    ['Europe/Paris', '2026-03-30', 24],
    ['Europe/Paris', '2026-10-25', 25],
    ['Australia/Lord_Howe', '2024-04-07', 24.5],
    ['Australia/Lord_Howe', '2024-10-06', 23.5],
    ['Antarctica/Troll', '2024-03-31', 22],
    ['Pacific/Apia', '2011-12-30', 0],
    ['America/St_Johns', '2010-11-06', 24 + 59 / 60],
  ])('a whole day of %s on %s lasts %s hours', (timeZone, date, expected) => {
    const day = { timeZone, weekly: {}, overrides: [{ date, hours: ['00:00-24:00'] }] };
    const midnight = at(`${date}T00:00Z`);
    const window = [midnight - 172_800_000, midnight + 172_800_000] as const;
    expect(openDuration(day, ...window) / 3_600_000).toBeCloseTo(expected, 9);
  });
});
