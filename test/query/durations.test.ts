import fc from 'fast-check';
import {
  addOpenTime,
  always,
  difference,
  isOpen,
  openDuration,
  openIntervals,
  parseSchedule,
} from 'livehours';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, scenario } from '../support/arbitraries.js';
import { patience, runs } from '../support/runs.js';

const amount = fc.oneof(
  fc.integer({ min: 1, max: 12 * HOUR }),
  fc.integer({ min: 1, max: 6 }).map((hours) => hours * HOUR),
  fc.integer({ min: 1, max: 1000 }),
);

describe('openDuration', () => {
  it('adds up the intervals', patience, () => {
    fc.assert(
      fc.property(scenario(2), ({ schedule, instants }) => {
        const [from, to] = [...instants].sort((a, b) => a - b) as [number, number];
        const intervals = [...openIntervals(schedule, from, to)];
        const sum = intervals.reduce((total, { start, end }) => total + (end - start), 0);
        expect(openDuration(parseSchedule(schedule), from, to)).toBe(sum);
      }),
      { numRuns: runs(150) },
    );
  });

  it('of a window is the sum of those of its parts, however far apart', patience, () => {
    const distance = fc.integer({ min: 0, max: 20 * 366 * DAY });
    fc.assert(
      fc.property(scenario(1), distance, distance, ({ schedule, around }, first, second) => {
        const parsed = parseSchedule(schedule);
        const [middle, end] = [around + first, around + first + second];
        expect(openDuration(parsed, around, middle) + openDuration(parsed, middle, end)).toBe(
          openDuration(parsed, around, end),
        );
      }),
      { numRuns: runs(40) },
    );
  });

  it('and the closed time fill the window', patience, () => {
    fc.assert(
      fc.property(
        scenario(1),
        fc.integer({ min: 0, max: 60 * DAY }),
        ({ schedule, around }, length) => {
          const closed = openDuration(difference(always, schedule), around, around + length);
          expect(openDuration(schedule, around, around + length) + closed).toBe(length);
        },
      ),
      { numRuns: runs(100) },
    );
  });

  it('of a long window is the sum of its intervals, one by one', patience, () => {
    fc.assert(
      fc.property(
        scenario(1),
        fc.integer({ min: 300 * DAY, max: 3000 * DAY }),
        ({ schedule, around }, length) => {
          const parsed = parseSchedule(schedule);
          let sum = 0;
          for (const { start, end } of openIntervals(parsed, around, around + length)) {
            sum += end - start;
          }
          expect(openDuration(parsed, around, around + length)).toBe(sum);
        },
      ),
      { numRuns: runs(40) },
    );
  });
});

describe('addOpenTime inverts openDuration', () => {
  it('forwards: it ends where just so much open time has passed, and not later', patience, () => {
    fc.assert(
      fc.property(scenario(2), amount, ({ schedule, instants }, milliseconds) => {
        const parsed = parseSchedule(schedule);
        for (const at of instants) {
          const end = addOpenTime(parsed, at, milliseconds);
          if (end === null) {
            expect(openDuration(parsed, at, at + 400 * DAY)).toBeLessThan(milliseconds);
            continue;
          }
          expect(openDuration(parsed, at, end)).toBe(milliseconds);
          expect(isOpen(parsed, end - 1)).toBe(true);
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it(
    'backwards: it ends where just so much open time still lies ahead, and not earlier',
    patience,
    () => {
      fc.assert(
        fc.property(scenario(2), amount, ({ schedule, instants }, milliseconds) => {
          const parsed = parseSchedule(schedule);
          for (const at of instants) {
            const start = addOpenTime(parsed, at, -milliseconds);
            if (start === null) {
              expect(openDuration(parsed, at - 400 * DAY, at)).toBeLessThan(milliseconds);
              continue;
            }
            expect(openDuration(parsed, start, at)).toBe(milliseconds);
            expect(isOpen(parsed, start)).toBe(true);
          }
        }),
        { numRuns: runs(100) },
      );
    },
  );

  it('in two steps goes as far as in one', patience, () => {
    fc.assert(
      fc.property(scenario(1), amount, amount, ({ schedule, around }, first, second) => {
        const parsed = parseSchedule(schedule);
        const middle = addOpenTime(parsed, around, first);
        const end = middle === null ? null : addOpenTime(parsed, middle, second);
        expect(addOpenTime(parsed, around, first + second)).toBe(end);
      }),
      { numRuns: runs(100) },
    );
  });
});
