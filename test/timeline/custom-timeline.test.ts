import {
  addOpenTime,
  always,
  currentInterval,
  hoursOn,
  intersection,
  isOpen,
  nextChange,
  nextOpening,
  openDuration,
  openIntervals,
  previousChange,
  previousOpening,
  type Timeline,
  union,
} from 'livehours';
import { describe, expect, it } from 'vitest';

/** Open in every second span of 100 ms: from 0 to 100, from 200 to 300, and so on, forever. */
const blinking: Timeline = {
  isOpenAt: (ms) => Math.floor(ms / 100) % 2 === 0,
  nextChangeAfter: (ms) => Math.floor(ms / 100) * 100 + 100,
  previousChangeUpTo: (ms) => Math.floor(ms / 100) * 100,
};

/** Open from 0 on; that is all. */
const opened: Timeline = {
  isOpenAt: (ms) => ms >= 0,
  nextChangeAfter: (ms) => (ms < 0 ? 0 : Infinity),
  previousChangeUpTo: (ms) => (ms >= 0 ? 0 : -Infinity),
};

describe("a timeline of the caller's own", () => {
  it('answers every query', () => {
    expect(isOpen(blinking, 250)).toBe(true);
    expect(nextChange(blinking, 250)).toBe(300);
    expect(nextOpening(blinking, 250)).toBe(400);
    expect(previousChange(blinking, 200)).toBe(200);
    expect(previousOpening(blinking, 350)).toBe(200);
    expect(currentInterval(blinking, -150)).toEqual({ start: -200, end: -100 });
    expect([...openIntervals(blinking, 50, 250)]).toEqual([
      { start: 50, end: 100 },
      { start: 200, end: 250 },
    ]);
    expect(openDuration(blinking, 0, 1000)).toBe(500);
    expect(addOpenTime(blinking, 50, 120)).toBe(270);
  });

  it('is taken at its word, however far away its change is', () => {
    const turn = Date.UTC(2050, 0, 1);
    const far: Timeline = {
      isOpenAt: (ms) => ms >= turn,
      nextChangeAfter: (ms) => (ms < turn ? turn : Infinity),
      previousChangeUpTo: (ms) => (ms >= turn ? turn : -Infinity),
    };
    expect(nextChange(far, 0)).toBe(turn);
    expect(previousChange(far, Date.UTC(2090, 0, 1))).toBe(turn);
  });

  it('combines with others', () => {
    expect([...openIntervals(intersection(blinking, opened), -300, 250)]).toEqual([
      { start: 0, end: 100 },
      { start: 200, end: 250 },
    ]);
    expect(nextChange(union(blinking, opened), -150)).toBe(-100);
    expect(nextChange(union(blinking, opened), 50)).toBe(null);
  });

  it('may say Infinity for no change', () => {
    expect(nextChange(opened, 0)).toBe(null);
    expect(previousChange(opened, -1)).toBe(null);
    expect(currentInterval(opened, 7)).toEqual({ start: 0, end: null });
  });

  it('may be a class of any kind, known by its shape', () => {
    class Blinking implements Timeline {
      isOpenAt(ms: number) {
        return blinking.isOpenAt(ms);
      }
      nextChangeAfter(ms: number) {
        return blinking.nextChangeAfter(ms);
      }
      previousChangeUpTo(ms: number) {
        return blinking.previousChangeUpTo(ms);
      }
    }
    expect(nextChange(new Blinking(), 250)).toBe(300);
  });
});

const faults: [name: string, fault: Partial<Timeline>][] = [
  ['nothing', { nextChangeAfter: undefined as never, previousChangeUpTo: undefined as never }],
  ['NaN', { nextChangeAfter: () => Number.NaN, previousChangeUpTo: () => Number.NaN }],
  ['the same instant again', { nextChangeAfter: (ms) => ms, previousChangeUpTo: (ms) => ms + 1 }],
  [
    'one on the wrong side',
    { nextChangeAfter: (ms) => ms - 5, previousChangeUpTo: (ms) => ms + 5 },
  ],
];

it('a timeline that names ever new instants at which nothing changes gets a TypeError', () => {
  const idle: Timeline = {
    isOpenAt: () => true,
    nextChangeAfter: (ms) => ms + 1,
    previousChangeUpTo: (ms) => ms,
  };
  expect(() => nextChange(idle, 0)).toThrow(/^nextChangeAfter\(\d+\) of a timeline gave/);
  expect(() => previousChange(idle, 0)).toThrow(TypeError);
  expect([...openIntervals(idle, 0, 1000)]).toEqual([{ start: 0, end: 1000 }]);
});

describe('a timeline that breaks its word gets a TypeError, not an endless loop', () => {
  it.each(faults)('%s', (_name, fault) => {
    const broken: Timeline = { ...blinking, ...fault };
    expect(() => nextChange(broken, 50)).toThrow(TypeError);
    expect(() => nextOpening(broken, 50)).toThrow(TypeError);
    expect(() => previousChange(broken, 50)).toThrow(TypeError);
    expect(() => [...openIntervals(broken, 0, 1000)]).toThrow(TypeError);
    expect(() => openDuration(broken, 0, 1000)).toThrow(TypeError);
    expect(() => addOpenTime(broken, 50, 1000)).toThrow(TypeError);
    expect(() => nextChange(intersection(broken, always), 50)).toThrow(TypeError);
  });
});

describe('an isOpenAt that answers neither open nor closed gets a TypeError', () => {
  it.each<[name: string, answer: unknown, quoted: string]>([
    ['a promise', Promise.resolve(false), 'an object'],
    ['another object', {}, 'an object'],
    ['a list', [], 'a list'],
    ['a function', () => false, 'a function'],
    ['NaN', Number.NaN, 'NaN'],
  ])('%s', (_name, answer, quoted) => {
    const broken: Timeline = { ...blinking, isOpenAt: () => answer as boolean };
    const error = new TypeError(`isOpenAt of a timeline gave ${quoted}`);
    expect(() => isOpen(broken, 50)).toThrow(error);
    expect(() => isOpen(intersection(broken, always), 50)).toThrow(error);
    expect(() => nextChange(broken, 50)).toThrow(TypeError);
    expect(() => openDuration(broken, 50, 1000)).toThrow(TypeError);
  });

  it.each<[answer: unknown, open: boolean]>([
    [1, true],
    [0, false],
    [undefined, false],
    [null, false],
    ['', false],
  ])('%o is as good as %o', (answer, open) => {
    const timeline: Timeline = { ...blinking, isOpenAt: () => answer as boolean };
    expect(isOpen(timeline, 50)).toBe(open);
    expect(isOpen(union(timeline), 50)).toBe(open);
  });
});

describe('a timeline with some of the keys of a schedule is a timeline', () => {
  it.each<[name: string, extra: object]>([
    ['a time zone', { timeZone: 'UTC' }],
    ['toJSON', { toJSON: () => ({}) }],
    ['nextEdge', { nextEdge: () => 5 }],
    ['change', { change: () => 5 }],
  ])('%s', (_name, extra) => {
    const timeline: Timeline = { ...blinking, ...extra };
    expect(nextChange(timeline, 250)).toBe(300);
    expect(nextChange(union(timeline, opened), -150)).toBe(-100);
    expect(openDuration(timeline, 0, 1000)).toBe(500);
    expect(() => hoursOn(timeline as never, '2026-01-05')).toThrow(
      new TypeError('schedule: expected a schedule, got a timeline'),
    );
  });
});
