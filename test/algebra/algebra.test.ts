import fc from 'fast-check';
import {
  always,
  difference,
  fromIntervals,
  intersection,
  isOpen,
  never,
  nextChange,
  openDuration,
  openIntervals,
  parseSchedule,
  previousChange,
  type Schedule,
  type ScheduleData,
  type Timeline,
  union,
} from 'livehours';
import { describe, expect, it } from 'vitest';
import { DAY, instantIn, scheduleNear, zone } from '../support/arbitraries.js';
import { candidates, openIntervalsOracle } from '../support/oracle.js';
import { patience, runs } from '../support/runs.js';

const REACH = 3 * DAY;

interface Three {
  readonly around: number;
  readonly a: Schedule;
  readonly b: Schedule;
  readonly c: Schedule;
}

/** Three schedules, each of a zone of its own, around one instant. */
const three: fc.Arbitrary<Three> = zone.chain(instantIn).chain((around) => {
  const some = zone.chain((timeZone) => scheduleNear(timeZone, around)).map(parseSchedule);
  return fc.record({ around: fc.constant(around), a: some, b: some, c: some });
});

function edgesOf({ around, a, b, c }: Three): number[] {
  const edges = [a, b, c].flatMap((s) => candidates(s, around - REACH, around + REACH));
  return [...new Set(edges)].sort((x, y) => x - y);
}

/** Holds a combination to a rule that says for each instant whether it is open. */
function expectRule(given: Three, combined: Timeline, rule: (at: number) => boolean): void {
  const instants = edgesOf(given);
  const to = given.around + REACH;
  const expected = openIntervalsOracle(rule, instants, to);
  expect([...openIntervals(combined, given.around - REACH, to)]).toEqual(expected);
  for (const at of instants) expect(isOpen(combined, at)).toBe(rule(at));
}

/** Two timelines that say the same of the days around, and far from them. */
function expectSame({ around }: Three, one: Timeline, other: Timeline): void {
  const window = [around - REACH, around + REACH] as const;
  expect([...openIntervals(one, ...window)]).toEqual([...openIntervals(other, ...window)]);
  const [far, year] = [around + 40 * 366 * DAY, 366 * DAY];
  expect(openDuration(one, far, far + year)).toBe(openDuration(other, far, far + year));
  // Both are found or, by a combination, neither within ten years.
  const next = nextChange(one, around);
  if (next !== null && next < around + 3000 * DAY) expect(nextChange(other, around)).toBe(next);
  const last = previousChange(one, around);
  if (last !== null && last > around - 3000 * DAY) expect(previousChange(other, around)).toBe(last);
}

function law(name: string, check: (given: Three) => void): void {
  it(name, patience, () => fc.assert(fc.property(three, check), { numRuns: runs(30) }));
}

describe('combinations of schedules in different zones', () => {
  law('a union is open where one is', (given) => {
    const { a, b, c } = given;
    expectRule(given, union(a, b, c), (at) => isOpen(a, at) || isOpen(b, at) || isOpen(c, at));
  });

  law('an intersection is open where all are', (given) => {
    const { a, b, c } = given;
    expectRule(given, intersection(a, b, c), (at) => [a, b, c].every((s) => isOpen(s, at)));
  });

  law('a difference is open where the first is and the second is not', (given) => {
    const { a, b } = given;
    expectRule(given, difference(a, b), (at) => isOpen(a, at) && !isOpen(b, at));
  });

  law('keep their state until nextChange, and differ there', (given) => {
    const { a, b, c, around } = given;
    const timeline = difference(union(a, b), c);
    const open = isOpen(timeline, around);
    const next = nextChange(timeline, around) ?? Infinity;
    const last = previousChange(timeline, around) ?? -Infinity;
    for (const at of edgesOf(given)) {
      if (last <= at && at < next) expect(isOpen(timeline, at)).toBe(open);
    }
    if (next < Infinity) expect(isOpen(timeline, next)).toBe(!open);
    if (last > -Infinity) expect(isOpen(timeline, last - 1)).toBe(!open);
  });
});

describe('the laws of sets', () => {
  law('De Morgan: outside of a union is outside of all', (given) => {
    const { a, b } = given;
    const not = (t: Timeline) => difference(always, t);
    expectSame(given, not(union(a, b)), intersection(not(a), not(b)));
    expectSame(given, not(intersection(a, b)), union(not(a), not(b)));
  });

  law('absorption', (given) => {
    const { a, b } = given;
    expectSame(given, a, union(a, intersection(a, b)));
    expectSame(given, a, intersection(a, union(a, b)));
  });

  law('distribution', (given) => {
    const { a, b, c } = given;
    expectSame(given, intersection(a, union(b, c)), union(intersection(a, b), intersection(a, c)));
  });

  law('order and repetition play no part', (given) => {
    const { a, b } = given;
    expectSame(given, union(a, b), union(b, a, b));
    expectSame(given, intersection(a, b), intersection(b, a, a));
  });

  law('always and never are neutral, or decide', (given) => {
    const { a } = given;
    expectSame(given, a, union(a, never));
    expectSame(given, a, intersection(a, always));
    expectSame(given, a, difference(a, never));
    expectSame(given, always, union(a, always));
    expectSame(given, never, intersection(a, never));
    expectSame(given, never, difference(a, always));
    expectSame(given, never, difference(a, a));
  });

  law('a difference is what the intersection leaves of the first', (given) => {
    const { a, b } = given;
    expectSame(given, difference(a, b), difference(a, intersection(a, b)));
    expectSame(given, a, union(difference(a, b), intersection(a, b)));
  });

  law('durations of two add up to those of their union and intersection', (given) => {
    const { a, b, around } = given;
    const length = (t: Timeline) => openDuration(t, around - 30 * DAY, around + 30 * DAY);
    expect(length(union(a, b)) + length(intersection(a, b))).toBe(length(a) + length(b));
  });

  law('the intervals of a window, as a timeline, are the schedule within it', (given) => {
    const { a, around } = given;
    const [from, to] = [around - REACH, around + REACH];
    const copy = fromIntervals(openIntervals(a, from, to));
    expectSame(given, copy, intersection(a, fromIntervals([{ start: from, end: to }])));
  });
});

it('those of a large team that keep the same hours count as one, those of other zones and overrides do not', () => {
  const nine = { monday: ['09:00-17:00'] };
  const hours = (timeZone: string, overrides: ScheduleData['overrides'] = []) =>
    parseSchedule({ timeZone, weekly: nine, overrides });
  const team = [
    hours('Europe/Paris'),
    hours('Europe/Paris'),
    hours('Asia/Tokyo'),
    hours('Europe/Paris', [{ date: '2026-01-05', add: ['18:00-19:00'] }]),
    hours('Europe/Paris', [{ date: '2026-01-05', add: ['20:00-21:00'] }]),
  ];
  const week = [Date.parse('2026-01-04T00:00Z'), Date.parse('2026-01-11T00:00Z')] as const;
  expect([...openIntervals(union(...team), ...week)].map(({ start, end }) => [start, end])).toEqual(
    [
      ['2026-01-05T00:00Z', '2026-01-05T16:00Z'],
      ['2026-01-05T17:00Z', '2026-01-05T18:00Z'],
      ['2026-01-05T19:00Z', '2026-01-05T20:00Z'],
    ].map((range) => range.map(Date.parse)),
  );
});
