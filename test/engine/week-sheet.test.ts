import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merged, type Range } from '../../src/base/ranges.js';
import { sheetOfWeek } from '../../src/engine/week-layout.js';
import { boundaryIn, hasPassed, isOpenIn, openMsIn } from '../../src/engine/week-sheet.js';
import type { Hours } from '../../src/schedule/hours.js';
import { patience, runs } from '../support/runs.js';

const H = 3_600_000;
const DAY = 24 * H;
const WEEK = 7 * DAY;

/** The hours of a day, in hours of the clock. */
const clock = (...ranges: readonly (readonly [number, number])[]): Hours =>
  ranges.map(([start, end]) => [Math.round(start * 3600), Math.round(end * 3600)]);

type Week = (weekday: number) => Hours;
const sheetOf = (week: Week) => sheetOfWeek([-1, 0, 1, 2, 3, 4, 5, 6, 7].map(week));
const days =
  (hours: Record<number, Hours>): Week =>
  (weekday) =>
    hours[weekday] ?? [];
/** The same in every week: the Sunday before is the Sunday, the Monday after the Monday. */
const everyWeek =
  (hours: Record<number, Hours>): Week =>
  (weekday) =>
    hours[(weekday + 7) % 7] ?? [];

/** The open ranges of all days that a sheet knows. */
function rangesOf(week: Week): Range[] {
  const ranges: Range[] = [];
  for (let weekday = -1; weekday <= 7; weekday++) {
    for (const [start, end] of week(weekday)) {
      ranges.push([weekday * DAY + start * 1000, weekday * DAY + end * 1000]);
    }
  }
  return merged(ranges);
}

/** Holds a sheet to the ranges, around each of its boundaries. */
function expectSheet(week: Week): void {
  const sheet = sheetOf(week);
  const ranges = rangesOf(week);
  const bounds = ranges.flat();
  const parts = Array.from({ length: 19 }, (_, part) => part * 2 ** 25);
  const asked = [0, WEEK - 1, ...parts, ...bounds].flatMap((ms) => [ms - 1, ms, ms + 1]);
  for (const ms of asked.filter((at) => at >= 0 && at < WEEK)) {
    const isOpen = ranges.some(([start, end]) => start <= ms && ms < end);
    expect(isOpenIn(sheet, ms)).toBe(isOpen);
    const last = bounds.findLast((bound) => bound <= ms);
    const next = bounds.find((bound) => bound > ms);
    const back = boundaryIn(sheet, ms, -1);
    // One of the Sunday before says that this week has none yet.
    if (last !== undefined && last >= 0) expect(back).toBe(last);
    else expect(back).toBeLessThan(0);
    // What comes after the first one of the Monday after is for the next sheet to say.
    if (next !== undefined && next < WEEK) expect(boundaryIn(sheet, ms, 1)).toBe(next);
    expect(openMsIn(sheet, 0, ms)).toBe(openMs(ranges, 0, ms));
    expect(openMsIn(sheet, ms, WEEK)).toBe(openMs(ranges, ms, WEEK));
    expect(openMsIn(sheet, ms, Math.min(ms + 5 * H, WEEK))).toBe(
      openMs(ranges, ms, Math.min(ms + 5 * H, WEEK)),
    );
  }
}

function openMs(ranges: readonly Range[], from: number, to: number): number {
  let sum = 0;
  for (const [start, end] of ranges) sum += Math.max(Math.min(end, to) - Math.max(start, from), 0);
  return sum;
}

const office = clock([9, 12], [13, 17]);
const night = clock([22, 26]);
const whole = clock([0, 24]);
const dense = clock(
  ...Array.from({ length: 20 }, (_, i) => [10 + i / 10, 10.05 + i / 10] as const),
);

const weeks: [string, Week][] = [
  ['none at all', () => []],
  ['office hours', everyWeek({ 0: office, 2: office, 4: office })],
  ['nights', everyWeek({ 4: night, 5: night, 6: night })],
  ['whole days', everyWeek({ 0: whole, 6: whole })],
  ['always', () => whole],
  ['many a day', everyWeek({ 0: dense, 3: dense, 6: dense })],
  ['a Monday that begins at midnight', everyWeek({ 0: clock([0, 9]) })],
  ['those of the Sunday before alone', days({ [-1]: clock([20, 30]) })],
  ['those of the Monday after alone', days({ 7: office })],
  ['up to the end of Sunday', days({ 6: clock([23, 24]) })],
  ['on into the Monday after', days({ 6: clock([23, 25]) })],
  [
    'with seconds',
    everyWeek({
      1: [
        [3, 4],
        [5, 86_399],
        [86_399, 86_401],
      ],
    }),
  ],
];

describe('a sheet says what the ranges of its week say', () => {
  it.each(weeks)('%s', (_name, week) => {
    expectSheet(week);
  });

  const someHours = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 24 })), {
      maxLength: 3,
    })
    .map((ranges) => clock(...ranges.map(([start, length]) => [start, start + length] as const)));

  it('whatever these are', patience, () => {
    const law = fc.property(fc.array(someHours, { minLength: 9, maxLength: 9 }), (all) => {
      expectSheet((weekday) => all[weekday + 1]!);
    });
    fc.assert(law, { numRuns: runs(40) });
  });
});

describe('the first boundary after the week', () => {
  const after = (week: Week) => boundaryIn(sheetOf(week), WEEK - 1, 1);

  it.each<[string, Week, number]>([
    ['is the first of the Monday after', days({ 7: office }), WEEK + 9 * H],
    ['is its midnight', days({ 7: clock([0, 5]) }), WEEK],
    ['is where the hours of Sunday end', days({ 6: clock([20, 30]), 7: office }), WEEK + 6 * H],
    [
      'is where they end after they were joined',
      days({ 6: whole, 7: clock([0, 5]) }),
      WEEK + 5 * H,
    ],
    ['is its last instant', days({ 6: whole, 7: [[0, 86_399]] }), WEEK + DAY - 1000],
    // The Tuesday after may go on from there.
    ['is none at its end', days({ 6: whole, 7: whole }), -1],
    ['is none at its end, after others', days({ 3: office, 6: whole, 7: whole }), -1],
    ['is none beyond its end', days({ 6: whole, 7: clock([0, 30]) }), -1],
    ['is none where there are none', days({}), -1],
    ['is none where it has none', days({ 3: office }), -1],
  ])('%s', (_law, week, expected) => {
    expect(after(week)).toBe(expected);
  });
});

it('sheets do not share what differs, small ones and large ones', () => {
  const second = (count: number, from: number): Hours =>
    Array.from({ length: count }, (_, i) => [from + 2 * i, from + 2 * i + 1]);
  const made = [1, 2, 600, 3, 1000, 4, 400, 450, 5].map((count, from) => {
    const week = days({ 2: second(count, from + 3) });
    return { week, sheet: sheetOf(week), copy: [...sheetOf(week)] };
  });
  for (const { week, sheet, copy } of made) {
    expect([...sheet]).toEqual(copy);
    const ranges = rangesOf(week);
    expect(openMsIn(sheet, 0, WEEK)).toBe(openMs(ranges, 0, WEEK));
    expect(boundaryIn(sheet, 0, 1)).toBe(ranges[0]![0]);
    expect(boundaryIn(sheet, WEEK - 1, -1)).toBe(ranges.at(-1)![1]);
  }
});

it('a boundary has passed at its instant, and after', () => {
  const NEVER = 2 ** 30 - 1;
  expect([hasPassed(5, 4), hasPassed(5, 5), hasPassed(5, 6)]).toEqual([0, 1, 1]);
  expect([hasPassed(0, -1), hasPassed(0, 0), hasPassed(-1, -1)]).toEqual([0, 1, 1]);
  expect([hasPassed(NEVER, WEEK), hasPassed(-NEVER, -1), hasPassed(-NEVER, WEEK)]).toEqual([
    0, 1, 1,
  ]);
});
