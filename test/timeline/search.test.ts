import {
  always,
  difference,
  fromIntervals,
  intersection,
  isOpen,
  never,
  nextChange,
  nextOpening,
  openIntervals,
  previousChange,
  safeParseSchedule,
  type Timeline,
  union,
} from 'livehours';
import { describe, expect, it, vi } from 'vitest';
import { searchableOf } from '../../src/engine/searchable.js';
import { isTimeline } from '../../src/timeline/timeline.js';

const DAY = 86_400_000;
const HORIZON = 3653 * DAY;
const at = (iso: string) => Date.parse(iso);

const leapMondays = intersection(
  { timeZone: 'UTC', weekly: {}, overrides: [{ date: '02-29', hours: ['00:00-24:00'] }] },
  { timeZone: 'UTC', weekly: { monday: ['09:00-17:00'] } },
);
const [opening, closing] = [at('2044-02-29T09:00Z'), at('2044-02-29T17:00Z')];

describe('the horizon of a combination', () => {
  it('is 3,653 days ahead, to the millisecond', () => {
    expect(nextChange(leapMondays, opening - HORIZON)).toBe(opening);
    expect(nextChange(leapMondays, opening - HORIZON - 1)).toBe(null);
  });

  it('is 3,653 days back, to the millisecond', () => {
    expect(previousChange(leapMondays, closing + HORIZON)).toBe(closing);
    expect(previousChange(leapMondays, closing + HORIZON + 1)).toBe(null);
  });

  it.each([
    [opening - HORIZON, opening],
    [opening - HORIZON - 1, null],
  ])('is so far from the last edge: from %d the next change is %d', (edge, change) => {
    const past = fromIntervals([{ start: edge - DAY, end: edge }]);
    expect(nextChange(union(leapMondays, past), edge)).toBe(change);
    // Before its edges as well: it is these that count.
    expect(nextOpening(difference(leapMondays, past), edge - 5000 * DAY)).toBe(change);
  });

  it.each([
    [closing + HORIZON, closing],
    [closing + HORIZON + 1, null],
  ])('is so far from the first edge, going back: from %d the last change is %d', (edge, change) => {
    const future = fromIntervals([{ start: edge, end: edge + DAY }]);
    expect(previousChange(difference(leapMondays, future), edge + 5000 * DAY)).toBe(change);
  });
});

it.each([union, intersection])('%o of one has no horizon but its own', (combined) => {
  // Of the same timeline twice, too, and of two schedules that say the same.
  const late = {
    timeZone: 'UTC',
    weekly: { monday: ['09:00-17:00'] },
    overrides: [{ from: '03-01', to: '02-28', hours: [] }],
  };
  const alone = [combined(late), combined(late, { ...late })];
  for (const timeline of alone) expect(nextChange(timeline, at('2017-01-01T00:00Z'))).toBe(opening);
});

it('an override without an end has no edge there', () => {
  const open = (from: object) =>
    intersection(
      leapMondays,
      union(never, {
        timeZone: 'UTC',
        weekly: {},
        overrides: [{ ...from, hours: ['00:00-24:00'] }],
      }),
    );
  const start = at('2020-03-01T00:00Z');
  expect(nextChange(open({ from: '2020-03-01' }), start)).toBe(null);
  expect(nextChange(open({ from: '2034-03-01' }), start)).toBe(opening);
  expect(previousChange(open({ to: '2060-01-01' }), at('2054-06-01T00:00Z'))).toBe(null);
  expect(previousChange(open({ to: '2054-01-01' }), at('2060-01-01T00:00Z'))).toBe(closing);
});

describe('a timeline that is asked directly', () => {
  it.each([
    ['intervals', fromIntervals([{ start: 10, end: 20 }])],
    ['a union', union(fromIntervals([{ start: 10, end: 20 }]), never)],
    ['an intersection', intersection(fromIntervals([{ start: 10, end: 20 }]), always)],
    ['a difference', difference(fromIntervals([{ start: 10, end: 20 }]), never)],
  ])('%s: says what the queries say, infinite for none', (_kind, timeline) => {
    expect([9, 10, 19, 20].map((ms) => timeline.isOpenAt(ms))).toEqual([false, true, true, false]);
    expect([9, 10, 20].map((ms) => timeline.nextChangeAfter(ms))).toEqual([10, 20, Infinity]);
    expect([9, 10, 20].map((ms) => timeline.previousChangeUpTo(ms))).toEqual([-Infinity, 10, 20]);
  });

  it('always and never change nowhere', () => {
    for (const timeline of [always, never]) {
      expect(timeline.nextChangeAfter(0)).toBe(Infinity);
      expect(timeline.previousChangeUpTo(0)).toBe(-Infinity);
      expect(searchableOf(timeline).nextEdge(0, 1)).toBe(Infinity);
      expect(searchableOf(timeline).nextEdge(0, -1)).toBe(-Infinity);
    }
  });

  it('intervals have their finite bounds as edges', () => {
    const { nextEdge } = searchableOf(
      fromIntervals([
        { start: null, end: 10 },
        { start: 20, end: null },
      ]),
    );
    expect([0, 9, 10, 19, 20].map((ms) => nextEdge(ms, 1))).toEqual([10, 10, 20, 20, Infinity]);
    expect([9, 10, 19, 20, 30].map((ms) => nextEdge(ms, -1))).toEqual([-Infinity, 10, 10, 20, 20]);
  });
});

describe("a timeline of somebody else's", () => {
  const changesAt = (...instants: readonly number[]): Timeline => ({
    isOpenAt: (ms) => instants.filter((instant) => instant <= ms).length % 2 === 1,
    nextChangeAfter: (ms) => instants.find((instant) => instant > ms) ?? Infinity,
    previousChangeUpTo: (ms) => instants.findLast((instant) => instant <= ms) ?? -Infinity,
  });

  it('has fractions of a millisecond rounded up, and no -0', () => {
    const timeline = changesAt(-0.5, 9.2, 20);
    expect(nextChange(timeline, -1)).toBe(0);
    expect(nextChange(timeline, 0)).toBe(10);
    expect(previousChange(timeline, 5)).toBe(0);
    expect(previousChange(timeline, 15)).toBe(10);
  });

  it('may answer with anything that is true or false', () => {
    const one = { ...changesAt(10, 20), isOpenAt: (ms: number) => (ms >= 10 && ms < 20 ? 1 : 0) };
    const timeline = one as unknown as Timeline;
    expect(isOpen(timeline, 10)).toBe(true);
    expect(isOpen(timeline, 20)).toBe(false);
    expect(searchableOf(timeline).isOpenAt(10)).toBe(true);
    expect([...openIntervals(union(timeline, never), 0, 30)]).toEqual([{ start: 10, end: 20 }]);
  });

  it('is asked with itself as `this`', () => {
    class Shift implements Timeline {
      readonly #inner = changesAt(10, 20);
      isOpenAt(ms: number) {
        return this.#inner.isOpenAt(ms);
      }
      nextChangeAfter(ms: number) {
        return this.#inner.nextChangeAfter(ms);
      }
      previousChangeUpTo(ms: number) {
        return this.#inner.previousChangeUpTo(ms);
      }
    }
    expect([nextChange(new Shift(), 0), previousChange(new Shift(), 30)]).toEqual([10, 20]);
  });

  it.each<[string, number, Partial<Timeline>, RegExp]>([
    ['NaN', 1, { nextChangeAfter: () => NaN }, /^nextChangeAfter\(50\) of a timeline gave NaN$/],
    ['a text', 1, { nextChangeAfter: () => '60' as never }, /^nextChangeAfter\(50\) .* gave 60$/],
    ['the same instant', 1, { nextChangeAfter: (ms) => ms }, /^nextChangeAfter\(50\) .* gave 50$/],
    [
      'an earlier one',
      1,
      { nextChangeAfter: (ms) => ms - 1 },
      /^nextChangeAfter\(50\) .* gave 49$/,
    ],
    ['nothing', 1, { nextChangeAfter: undefined as never }, /^nextChangeAfter\(50\) .* undefined$/],
    ['NaN', -1, { previousChangeUpTo: () => NaN }, /^previousChangeUpTo\(50\) .* gave NaN$/],
    [
      'a later one',
      -1,
      { previousChangeUpTo: (ms) => ms + 1 },
      /^previousChangeUpTo\(50\) .* gave 51$/,
    ],
  ])('that answers %s (direction %d) is a TypeError that says so', (_answer, direction, fault, text) => {
    const timeline = { ...changesAt(0, 100), ...fault };
    const query = direction > 0 ? nextChange : previousChange;
    expect(() => query(timeline, 50)).toThrow(TypeError);
    expect(() => query(timeline, 50)).toThrow(text);
  });

  it('may name a hundred thousand instants at which nothing changes, and no more', () => {
    const idle = (steps: number): Timeline => ({
      isOpenAt: (ms) => ms >= steps,
      nextChangeAfter: (ms) => (ms < steps ? ms + 1 : Infinity),
      previousChangeUpTo: (ms) => ms,
    });
    // The horizon takes a first look.
    expect(nextChange(idle(99_999), 0)).toBe(99_999);
    expect(() => nextChange(idle(100_000), 0)).toThrow(TypeError);
  });

  it('is searched ten years beyond its first answer', () => {
    const first = 50_000 * DAY;
    const twice = (second: number): Timeline => ({
      isOpenAt: (ms) => ms >= second,
      nextChangeAfter: (ms) => (ms < first ? first : ms < second ? second : Infinity),
      previousChangeUpTo: () => -Infinity,
    });
    expect(nextChange(twice(first + HORIZON), 0)).toBe(first + HORIZON);
    expect(nextChange(twice(first + HORIZON + 1), 0)).toBe(null);
  });

  it('is asked only up to the limit of a window', () => {
    const everySecond: Timeline = {
      isOpenAt: () => true,
      nextChangeAfter: vi.fn((ms: number) => ms + 1000),
      previousChangeUpTo: (ms) => ms,
    };
    expect([...openIntervals(everySecond, 0, 10_000)]).toEqual([{ start: 0, end: 10_000 }]);
    expect(everySecond.nextChangeAfter).toHaveBeenCalledTimes(11);
  });

  it('counts every instant as an edge, and none as the last', () => {
    const { nextEdge } = searchableOf(changesAt(10));
    expect([nextEdge(5, 1), nextEdge(5, -1)]).toEqual([5, 5]);
    expect([nextEdge(Infinity, -1), nextEdge(-Infinity, 1)]).toEqual([-Infinity, Infinity]);
  });
});

describe('a timeline is known by its shape', () => {
  it('which is a function isOpenAt', () => {
    expect(isTimeline(always)).toBe(true);
    expect(isTimeline({ isOpenAt: () => true })).toBe(true);
    for (const value of [null, undefined, 7, {}, { isOpenAt: true }]) {
      expect(isTimeline(value)).toBe(false);
    }
  });

  it('and is none if that cannot be read', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(isTimeline(proxy)).toBe(false);
    expect(safeParseSchedule(proxy).ok).toBe(false);
  });
});
