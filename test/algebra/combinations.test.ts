import {
  always,
  currentInterval,
  difference,
  fromIntervals,
  hoursOn,
  intersection,
  isOpen,
  never,
  nextChange,
  nextClosing,
  nextOpening,
  openDuration,
  openIntervals,
  parseSchedule,
  previousChange,
  previousClosing,
  previousOpening,
  type Timeline,
  union,
} from 'livehours';
import { describe, expect, it } from 'vitest';

const paris = { timeZone: 'Europe/Paris', weekly: { monday: ['09:00-17:00'] } };
const newYork = { timeZone: 'America/New_York', weekly: { monday: ['09:00-17:00'] } };
const monday = [Date.parse('2026-01-05T00:00Z'), Date.parse('2026-01-06T00:00Z')] as const;
const spans = (timeline: Parameters<typeof openIntervals>[0]) =>
  [...openIntervals(timeline, ...monday)].map(({ start, end }) =>
    [start, end].map((ms) => new Date(ms).toISOString().slice(11, 16)).join('-'),
  );

describe('union, intersection, difference', () => {
  it('of Paris, 08:00Z to 16:00Z, and New York, 14:00Z to 22:00Z, on a winter Monday', () => {
    expect(spans(union(paris, newYork))).toEqual(['08:00-22:00']);
    expect(spans(intersection(paris, newYork))).toEqual(['14:00-16:00']);
    expect(spans(difference(paris, newYork))).toEqual(['08:00-14:00']);
    expect(spans(difference(newYork, paris))).toEqual(['16:00-22:00']);
  });

  it('join what touches', () => {
    const early = fromIntervals([{ start: 0, end: 10 }]);
    const late = fromIntervals([{ start: 10, end: 20 }]);
    expect(nextChange(union(early, late), 5)).toBe(20);
    expect(previousChange(union(early, late), 15)).toBe(0);
    expect([...openIntervals(union(early, late), -5, 25)]).toEqual([{ start: 0, end: 20 }]);
  });

  it('nest', () => {
    const busy = fromIntervals([{ start: monday[0] + 9 * 3_600_000, end: monday[0] + 43_200_000 }]);
    expect(spans(difference(union(paris, newYork), busy))).toEqual(['08:00-09:00', '12:00-22:00']);
  });

  it('of one is that one', () => {
    expect(spans(union(paris))).toEqual(['08:00-16:00']);
    expect(spans(intersection(paris))).toEqual(['08:00-16:00']);
  });
});

describe('a combination is never a schedule, however alike its parts', () => {
  const alike: [name: string, combination: Timeline][] = [
    ['a union of one', union(parseSchedule(paris))],
    ['a union of one as data', union(paris)],
    ['a union of the same', union(parseSchedule(paris), parseSchedule(paris), paris)],
    ['an intersection of one', intersection(parseSchedule(paris))],
    ['an intersection of the same', intersection(paris, parseSchedule(paris))],
    ['a union of unions', union(union(paris), union(paris))],
    ['a difference', difference(paris, never)],
  ];

  it.each(alike)('%s', (_name, combination) => {
    expect('timeZone' in combination || 'toJSON' in combination).toBe(false);
    expect(() => hoursOn(combination as never, '2026-01-05')).toThrow(
      new TypeError('schedule: expected a schedule, got a timeline'),
    );
    expect(() => hoursOn({ ...combination } as never, '2026-01-05')).toThrow(TypeError);
    expect(spans(combination)).toEqual(['08:00-16:00']);
    expect(combination.nextChangeAfter(monday[0])).toBe(monday[0] + 8 * 3_600_000);
    expect(combination.previousChangeUpTo(monday[1])).toBe(monday[0] + 16 * 3_600_000);
  });

  it('and yet, of one or of the same, searched beyond the ten years of a combination', () => {
    const leapMondays = {
      ...paris,
      overrides: [{ from: '03-01', to: '02-28', hours: [] }],
    };
    const from = Date.parse('2017-01-01T00:00Z');
    const opening = Date.parse('2044-02-29T08:00Z');
    for (const combination of [
      union(leapMondays),
      union(leapMondays, parseSchedule(leapMondays)),
      intersection(parseSchedule(leapMondays), leapMondays),
      union(intersection(leapMondays)),
    ]) {
      expect(nextOpening(combination, from)).toBe(opening);
      expect(previousOpening(combination, opening - 1)).toBe(Date.parse('2016-02-29T08:00Z'));
      // A part of a larger combination, too: then within the ten years.
      expect(nextOpening(difference(combination, never), from)).toBe(null);
    }
  });
});

describe('always and never', () => {
  it('always is open and never changes', () => {
    expect(isOpen(always, 0)).toBe(true);
    expect(currentInterval(always, 0)).toEqual({ start: null, end: null });
    expect([...openIntervals(always, 0, 5)]).toEqual([{ start: 0, end: 5 }]);
    expect(openDuration(always, -8.64e15, 8.64e15)).toBe(17.28e15);
  });

  it('never is closed and never changes', () => {
    expect(isOpen(never, 0)).toBe(false);
    expect(currentInterval(never, 0)).toBe(null);
    expect([...openIntervals(never, 0, 5)]).toEqual([]);
    expect(openDuration(never, -8.64e15, 8.64e15)).toBe(0);
  });

  it.each([
    nextChange,
    nextOpening,
    nextClosing,
    previousChange,
    previousOpening,
    previousClosing,
  ])('%o finds nothing in them', (query) => {
    expect(query(always, 0)).toBe(null);
    expect(query(never, 0)).toBe(null);
  });
});

describe('fromIntervals', () => {
  it('is open exactly there, each end excluded', () => {
    const timeline = fromIntervals([
      { start: 10, end: 20 },
      { start: 30, end: 40 },
    ]);
    const open = [9, 10, 19, 20, 29, 30, 39, 40].filter((ms) => isOpen(timeline, ms));
    expect(open).toEqual([10, 19, 30, 39]);
    expect(nextOpening(timeline, 10)).toBe(30);
    expect(nextClosing(timeline, 40)).toBe(null);
    expect(previousOpening(timeline, 9)).toBe(null);
  });

  it('joins what overlaps, touches or lies inside, in any order', () => {
    const timeline = fromIntervals([
      { start: 50, end: 60 },
      { start: 10, end: 30 },
      { start: 12, end: 14 },
      { start: 20, end: 40 },
      { start: 40, end: 50 },
    ]);
    expect([...openIntervals(timeline, 0, 100)]).toEqual([{ start: 10, end: 60 }]);
  });

  it('takes null for no bound', () => {
    const until = fromIntervals([{ start: null, end: 10 }]);
    expect(currentInterval(until, 0)).toEqual({ start: null, end: 10 });
    const since = fromIntervals([{ start: 10, end: null }]);
    expect(currentInterval(since, 10)).toEqual({ start: 10, end: null });
    expect(currentInterval(fromIntervals([{ start: null, end: null }]), 0)).toEqual({
      start: null,
      end: null,
    });
  });

  it('takes none at all, and empty ones', () => {
    expect(nextChange(fromIntervals([]), 0)).toBe(null);
    const empty = fromIntervals([{ start: 5, end: 5 }]);
    expect(isOpen(empty, 5)).toBe(false);
    expect(nextChange(empty, 0)).toBe(null);
  });

  it('takes every kind of instant, and any iterable', () => {
    const pairs = new Set([{ start: new Date(10), end: 20 }]);
    expect(currentInterval(fromIntervals(pairs), 15)).toEqual({ start: 10, end: 20 });
  });

  it('refuses an end before its start', () => {
    expect(() => fromIntervals([{ start: 10, end: 9 }])).toThrow(RangeError);
  });

  it('refuses what is no instant', () => {
    expect(() => fromIntervals([{ start: Number.NaN, end: 9 }])).toThrow(RangeError);
  });
});
