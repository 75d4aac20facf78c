import fc from 'fast-check';
import {
  isOpen,
  nextChange,
  openIntervals,
  parseSchedule,
  previousChange,
  type ScheduleData,
} from 'livehours';
import { describe, expect, it } from 'vitest';
import { anyInstant, DAY, week, zone } from '../support/arbitraries.js';
import { everyRange, isOpenOracle, secondsOf, wallAt } from '../support/oracle.js';
import { patience, runs } from '../support/runs.js';

const FIRST = -8.64e15;
const LAST = 8.64e15;
/** The oracle also reads the date of the day before, which Temporal must still be able to hold. */
const EARLIEST = FIRST + 2 * DAY;

/**
 * Where ranges begin or end, and midnights, in the eight days on either side of an instant: by a
 * clock that keeps the offset of that instant. If the hours of a week ever change, they are likely to
 * be seen changed at one of these.
 */
function edgesNear(data: ScheduleData, at: number): number[] {
  const midnight = Math.floor(at / 1000) * 1000 - wallAt(data.timeZone, at).second * 1000;
  const times = new Set(
    [0, ...everyRange(data).flatMap(secondsOf)].map((second) => second % 86_400),
  );
  return Array.from({ length: 17 }, (_, i) => midnight + (i - 8) * DAY).flatMap((start) =>
    [...times].map((second) => start + second * 1000),
  );
}

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

  it(
    'keeps its state up to the next change and from the previous one, and differs there',
    patience,
    () => {
      fc.assert(
        fc.property(zone, week, anyInstant, (timeZone, weekly, at) => {
          const data = { timeZone, weekly };
          const schedule = parseSchedule(data);
          const open = isOpenOracle(data, at);
          const edges = edgesNear(data, at);

          const next = nextChange(schedule, at) ?? Number.POSITIVE_INFINITY;
          const ahead = edges.filter((edge) => at < edge && edge < next && edge <= LAST);
          for (const edge of ahead) expect(isOpenOracle(data, edge), 'before the next').toBe(open);
          if (Number.isFinite(next)) {
            expect(next).toBeGreaterThan(at);
            expect(next).toBeLessThanOrEqual(LAST);
            expect(isOpenOracle(data, next)).toBe(!open);
            expect(isOpenOracle(data, next - 1)).toBe(open);
          }

          const previous = previousChange(schedule, at) ?? Number.NEGATIVE_INFINITY;
          const since = edges.filter((edge) => previous <= edge && edge <= at && edge >= EARLIEST);
          for (const edge of since) expect(isOpenOracle(data, edge), 'since').toBe(open);
          if (Number.isFinite(previous)) {
            expect(previous).toBeLessThanOrEqual(at);
            expect(previous).toBeGreaterThanOrEqual(FIRST);
            if (previous > EARLIEST) {
              expect(isOpenOracle(data, previous)).toBe(open);
              expect(isOpenOracle(data, previous - 1)).toBe(!open);
            }
          }
        }),
        { numRuns: runs(200) },
      );
    },
  );

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
