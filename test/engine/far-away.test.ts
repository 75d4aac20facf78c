import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isOpen,
  nextChange,
  openIntervals,
  parseSchedule,
  previousChange,
} from '../../src/index.js';
import { anyInstant, DAY, week, zone } from '../support/arbitraries.js';
import { isOpenOracle } from '../support/oracle.js';
import { patience, runs } from '../support/runs.js';

const FIRST = -8.64e15;
const LAST = 8.64e15;

describe('the whole range of Date', () => {
  it('is open exactly when the wall clock reads a time inside the hours', patience, () => {
    fc.assert(
      fc.property(zone, week, anyInstant, (timeZone, weekly, at) => {
        const data = { timeZone, weekly };
        expect(isOpen(parseSchedule(data), at)).toBe(isOpenOracle(data, at));
      }),
      { numRuns: runs(300) },
    );
  });

  it('changes where it says, or not at all', patience, () => {
    fc.assert(
      fc.property(zone, week, anyInstant, (timeZone, weekly, at) => {
        const data = { timeZone, weekly };
        const schedule = parseSchedule(data);
        const open = isOpenOracle(data, at);
        const next = nextChange(schedule, at);
        if (next !== null) {
          expect(next).toBeGreaterThan(at);
          expect(next).toBeLessThanOrEqual(LAST);
          expect(isOpenOracle(data, next)).toBe(!open);
          expect(isOpenOracle(data, next - 1)).toBe(open);
        }
        const previous = previousChange(schedule, at);
        if (previous !== null) {
          expect(previous).toBeLessThanOrEqual(at);
          expect(previous).toBeGreaterThanOrEqual(FIRST);
          if (previous > FIRST + 2 * DAY) expect(isOpenOracle(data, previous)).toBe(open);
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it('answers at both ends of it', () => {
    const daily = parseSchedule({
      timeZone: 'UTC',
      weekly: { tuesday: ['09:00-17:00'], saturday: ['00:00-12:00'] },
    });
    // 275760-09-13, the last instant of Date, is a Saturday; -271821-04-20, the first, a Tuesday.
    expect(isOpen(daily, LAST)).toBe(true);
    expect(previousChange(daily, LAST)).toBe(LAST);
    expect(nextChange(daily, LAST)).toBe(null);
    expect(isOpen(daily, FIRST)).toBe(false);
    expect(nextChange(daily, FIRST)).toBe(FIRST + 9 * 3_600_000);
    expect(previousChange(daily, FIRST)).toBe(null);
  });

  it('walks only as far as it is asked to', () => {
    const schedule = parseSchedule({
      timeZone: 'Europe/Paris',
      weekly: { monday: ['09:00-17:00'] },
    });
    const [first] = openIntervals(schedule, Date.UTC(2024, 0, 1), LAST);
    expect(first).toEqual({
      start: Date.parse('2024-01-01T08:00Z'),
      end: Date.parse('2024-01-01T16:00Z'),
    });
  });
});

it('the midnights of Mondays are found to the millisecond, anywhere in the range of Date', () => {
  const [HOUR, WEEK] = [3_600_000, 604_800_000];
  const MONDAY = Date.parse('1970-01-05T00:00Z');
  const closing = parseSchedule({
    timeZone: 'UTC',
    weekly: { sunday: ['12:00-24:00'], monday: ['01:00-02:00'] },
  });
  const opening = parseSchedule({
    timeZone: 'UTC',
    weekly: { sunday: ['12:00-18:00'], monday: ['00:00-02:00'] },
  });
  const weeks = fc.integer({ min: -14_000_000, max: 14_000_000 });
  fc.assert(
    fc.property(weeks, fc.integer({ min: -2, max: 2 }), (week, ms) => {
      const midnight = MONDAY + week * WEEK;
      const [before, at] = [ms < 0, midnight + ms];
      expect(closing.isOpenAt(at)).toBe(before);
      expect(opening.isOpenAt(at)).toBe(!before);
      expect(closing.nextChangeAfter(at)).toBe(before ? midnight : midnight + HOUR);
      expect(opening.nextChangeAfter(at)).toBe(before ? midnight : midnight + 2 * HOUR);
      expect(closing.previousChangeUpTo(at)).toBe(before ? midnight - 12 * HOUR : midnight);
      expect(opening.previousChangeUpTo(at)).toBe(before ? midnight - 6 * HOUR : midnight);
    }),
    { numRuns: runs(1000) },
  );
});
