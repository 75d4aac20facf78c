import fc from 'fast-check';
import {
  currentInterval,
  isOpen,
  nextChange,
  nextClosing,
  nextOpening,
  openIntervals,
  parseSchedule,
  previousChange,
  previousClosing,
  previousOpening,
  type ScheduleData,
} from 'livehours';
import { describe, expect, it } from 'vitest';
import { DAY, scenario } from '../support/arbitraries.js';
import { candidates, isOpenOracle, openIntervalsOracle } from '../support/oracle.js';
import { patience, runs } from '../support/runs.js';

/** How far around an instant the oracle is put to every candidate. */
const REACH = 3 * DAY;

function opensAt(schedule: ScheduleData, instants: readonly number[]): boolean[] {
  return [...new Set(instants.map((instant) => isOpenOracle(schedule, instant)))];
}

describe('a schedule of any zone, around any instant', () => {
  it('is open exactly when the wall clock reads a time inside its hours', patience, () => {
    fc.assert(
      fc.property(scenario(12), ({ schedule, instants }) => {
        const parsed = parseSchedule(schedule);
        for (const at of instants) expect(isOpen(parsed, at)).toBe(isOpenOracle(schedule, at));
      }),
      { numRuns: runs(150) },
    );
  });

  it('keeps its state until nextChange and differs there', patience, () => {
    fc.assert(
      fc.property(scenario(2), ({ schedule, instants }) => {
        const parsed = parseSchedule(schedule);
        for (const at of instants) {
          const open = isOpenOracle(schedule, at);
          const next = nextChange(parsed, at);
          const until = Math.min(next ?? Infinity, at + REACH);
          expect(opensAt(schedule, candidates(schedule, at, until))).toEqual([open]);
          if (next === null) continue;
          expect(next).toBeGreaterThan(at);
          expect(isOpenOracle(schedule, next - 1)).toBe(open);
          expect(isOpenOracle(schedule, next)).toBe(!open);
        }
      }),
      { numRuns: runs(80) },
    );
  });

  it('has kept its state since previousChange and differed before', patience, () => {
    fc.assert(
      fc.property(scenario(2), ({ schedule, instants }) => {
        const parsed = parseSchedule(schedule);
        for (const at of instants) {
          const open = isOpenOracle(schedule, at);
          const previous = previousChange(parsed, at);
          const since = Math.max(previous ?? -Infinity, at - REACH);
          expect(opensAt(schedule, candidates(schedule, since, at + 1))).toEqual([open]);
          if (previous === null) continue;
          expect(previous).toBeLessThanOrEqual(at);
          expect(isOpenOracle(schedule, previous)).toBe(open);
          expect(isOpenOracle(schedule, previous - 1)).toBe(!open);
        }
      }),
      { numRuns: runs(80) },
    );
  });

  it('tiles its open time with intervals', patience, () => {
    fc.assert(
      fc.property(scenario(1), ({ schedule, around, instants }) => {
        const from = Math.min(around, ...instants);
        const to = from + 2 * REACH;
        const expected = openIntervalsOracle(
          (at) => isOpenOracle(schedule, at),
          candidates(schedule, from, to),
          to,
        );
        expect([...openIntervals(parseSchedule(schedule), from, to)]).toEqual(expected);
      }),
      { numRuns: runs(80) },
    );
  });
});

describe('the queries agree with one another', () => {
  it('previousChange and nextChange are inverse', patience, () => {
    fc.assert(
      fc.property(scenario(6), ({ schedule, instants }) => {
        const parsed = parseSchedule(schedule);
        for (const at of instants) {
          const next = nextChange(parsed, at);
          if (next !== null) {
            expect(previousChange(parsed, next)).toBe(next);
            expect(previousChange(parsed, next - 1)).toBe(previousChange(parsed, at));
          }
          const previous = previousChange(parsed, at);
          if (previous !== null) {
            expect(nextChange(parsed, previous - 1)).toBe(previous);
            expect(nextChange(parsed, previous)).toBe(next);
          }
        }
      }),
      { numRuns: runs(150) },
    );
  });

  it('an opening and a closing follow one another', patience, () => {
    fc.assert(
      fc.property(scenario(6), ({ schedule, instants }) => {
        const parsed = parseSchedule(schedule);
        for (const at of instants) {
          const [next, last] = [nextChange(parsed, at), previousChange(parsed, at)];
          const second = next === null ? null : nextChange(parsed, next);
          const secondLast = last === null ? null : previousChange(parsed, last - 1);
          const open = isOpen(parsed, at);
          expect(nextOpening(parsed, at)).toBe(open ? second : next);
          expect(nextClosing(parsed, at)).toBe(open ? next : second);
          expect(previousOpening(parsed, at)).toBe(open ? last : secondLast);
          expect(previousClosing(parsed, at)).toBe(open ? secondLast : last);
          expect(currentInterval(parsed, at)).toEqual(open ? { start: last, end: next } : null);
        }
      }),
      { numRuns: runs(150) },
    );
  });

  it('data answers as the schedule parsed from it', patience, () => {
    fc.assert(
      fc.property(scenario(4), ({ schedule, around, instants }) => {
        const parsed = parseSchedule(schedule);
        for (const at of instants) {
          expect(isOpen(schedule, at)).toBe(isOpen(parsed, at));
          expect(nextChange(schedule, at)).toBe(nextChange(parsed, at));
          expect(previousChange(schedule, at)).toBe(previousChange(parsed, at));
        }
        const window = [around - REACH, around + REACH] as const;
        expect([...openIntervals(schedule, ...window)]).toEqual([
          ...openIntervals(parsed, ...window),
        ]);
      }),
      { numRuns: runs(80) },
    );
  });
});
