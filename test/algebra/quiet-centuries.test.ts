import fc from 'fast-check';
import {
  fromIntervals,
  intersection,
  nextChange,
  nextOpening,
  openIntervals,
  parseSchedule,
  previousChange,
  previousOpening,
  type ScheduleData,
  type Timeline,
  union,
} from 'livehours';
import { describe, expect, it, vi } from 'vitest';
import { Timetable } from '../../src/engine/timetable.js';
import { DAY, zone } from '../support/arbitraries.js';
import { patience, runs } from '../support/runs.js';

/**
 * A far edge moves the horizon of a combination by thousands of years. What is quiet on the way there is
 * passed over, but nothing that comes round in it, and no edge.
 */

const at = (iso: string) => Date.parse(iso);
const YEAR = 365.25 * DAY;
const now = at('2026-11-28T12:00Z');

const future = { start: at('+012000-01-01T00:00Z'), end: at('+012000-01-02T00:00Z') };
const past = { start: at('-012000-01-01T00:00Z'), end: at('-012000-01-02T00:00Z') };
const farOff = fromIntervals([past, future]);

const mondays: ScheduleData = { timeZone: 'UTC', weekly: { monday: ['09:00-12:00'] } };
const mondaysLater: ScheduleData = {
  timeZone: 'Europe/London',
  weekly: { monday: ['14:00-15:00'] },
};

describe('what comes round is found on the way to a far edge', () => {
  /** Other hours on other days make a search walk through the weeks, not from one leap day to the next. */
  const leapDays: ScheduleData = {
    timeZone: 'UTC',
    weekly: { saturday: ['18:00-19:00'], monday: ['18:00-19:00'] },
    overrides: [{ date: '02-29', hours: ['09:00-17:00'] }],
  };

  // Where a century has no leap year, they are forty years apart.
  it.each([
    ['tuesday', 1476, 1516],
    ['friday', 1484, 1524],
    ['sunday', 1480, 1520],
    ['sunday', 2280, 2320],
    ['tuesday', 2276, 2316],
    ['friday', 2588, 2628],
    ['tuesday', 2484, 2524],
  ])('29 February is a %s in %i, and then not before %i', (day, year, next) => {
    const weekday = { timeZone: 'UTC', weekly: { [day]: ['09:00-17:00'] } };
    const combined = union(intersection(weekday, leapDays), farOff);
    const [opening, nextOne] = [at(`${year}-02-29T09:00Z`), at(`${next}-02-29T09:00Z`)];
    expect(nextOpening(combined, opening)).toBe(nextOne);
    expect(previousOpening(combined, nextOne - 1)).toBe(opening);
  });
});

it('what comes round after an edge is found as well', () => {
  const overrides = [
    { date: '02-29', hours: ['09:00-17:00'] },
    { to: '2299-12-31', hours: ['18:00-19:00'] },
  ];
  const leapDays: ScheduleData = { timeZone: 'UTC', weekly: {}, overrides };
  const tuesdays: ScheduleData = { timeZone: 'UTC', weekly: { tuesday: ['09:00-17:00'] } };
  const combined = union(intersection(leapDays, tuesdays), farOff);
  expect(nextOpening(combined, now)).toBe(at('2316-02-29T09:00Z'));
});

describe('an edge is found by the hour, after thousands of quiet years', () => {
  const day = ['00:00-24:00'];
  const midweek: ScheduleData = {
    timeZone: 'UTC',
    weekly: { tuesday: day, wednesday: day, thursday: day },
  };
  /** Saturdays, which are never midweek, and one date. */
  const saturdaysAnd = (timeZone: string, date: string, range: string): ScheduleData => ({
    timeZone,
    weekly: { saturday: ['09:00-10:00'] },
    overrides: [{ date, hours: [range] }],
  });

  // 5000-06-03 is a Tuesday, and so is 1000-06-03.
  it.each([
    ['Pacific/Kiritimati', '5000-06-04', '00:00-01:00', '5000-06-03T10:00Z'],
    ['-12:00', '5000-06-03', '23:00-22:00', '5000-06-04T11:00Z'],
    ['-12:00', '5000-06-01', '23:00-22:00', '5000-06-03T00:00Z'],
    ['Pacific/Apia', '9999-12-30', '12:00-11:00', '9999-12-29T23:00Z'],
    ['+14:00', '1000-06-04', '00:00-01:00', '1000-06-03T10:00Z'],
    ['-12:00', '1000-06-03', '23:00-22:00', '1000-06-04T11:00Z'],
    ['-12:00', '1000-06-01', '23:00-22:00', '1000-06-03T00:00Z'],
  ])('in %s, that of %s, %s', (timeZone, date, range, opening) => {
    const combined = intersection(saturdaysAnd(timeZone, date, range), midweek);
    const search = at(opening) > now ? nextOpening : previousOpening;
    expect(search(combined, now)).toBe(at(opening));
  });

  it('of an interval', () => {
    const combined = union(intersection(mondays, mondaysLater), farOff);
    expect(nextOpening(combined, now)).toBe(future.start);
    expect(previousOpening(combined, now)).toBe(past.start);
    expect(previousChange(combined, past.start - 1)).toBe(null);
    expect(nextChange(combined, future.end)).toBe(null);
  });
});

it('what was, or will be, while zones have other rules is not passed over', () => {
  // London's clocks were two hours ahead in the summers of 1941 to 1945, and in that of 1947.
  const london: ScheduleData = {
    timeZone: 'Europe/London',
    weekly: { monday: ['09:00-10:00'] },
  };
  const early: ScheduleData = { timeZone: 'UTC', weekly: { monday: ['07:00-07:30'] } };
  const combined = union(intersection(london, early), farOff);
  expect(nextOpening(combined, at('1300-01-01T00:00Z'))).toBe(at('1941-05-05T07:00Z'));
  expect(previousOpening(combined, at('2500-01-01T00:00Z'))).toBe(at('1947-08-04T07:00Z'));
});

it('somebody else’s timeline is never passed over', () => {
  const schedule = parseSchedule({
    timeZone: 'UTC',
    weekly: { saturday: ['09:00-10:00'] },
    overrides: [{ date: '2400-06-07', hours: ['09:00-10:00'] }], // a Wednesday
  });
  const theirs: Timeline = {
    isOpenAt: (epochMs) => schedule.isOpenAt(epochMs),
    nextChangeAfter: (epochMs) => schedule.nextChangeAfter(epochMs),
    previousChangeUpTo: (epochMs) => schedule.previousChangeUpTo(epochMs),
  };
  const ours = { ...mondays, weekly: { wednesday: ['09:00-10:00'] } };
  const combined = union(intersection(theirs, ours), farOff);
  expect(nextOpening(combined, now)).toBe(at('2400-06-07T09:00Z'));
});

it('a search that finds nothing takes few steps, however far its horizon is', () => {
  const asked = vi.spyOn(Timetable.prototype, 'isOpenAt');
  const overrides = [{ from: '2026-01-01', to: '9999-12-31', hours: ['15:00-16:00'] }];
  expect(nextOpening(intersection({ ...mondaysLater, overrides }, mondays), now)).toBe(null);
  // Of some 8,000 years, it is asked about the first, and once for each season of those up to 2264.
  expect(asked.mock.calls.length).toBeGreaterThan(500);
  expect(asked.mock.calls.length).toBeLessThan(5000);
  asked.mockRestore();
});

/** One search after the other, each so short that it passes nothing over. */
function changeInTurns(timeline: Timeline, from: number, horizon: number): number | null {
  for (let start = from; start < horizon; start += 30 * YEAR) {
    const end = Math.min(start + 30 * YEAR, horizon);
    for (const interval of openIntervals(timeline, start, end)) {
      if (interval.start > start) return interval.start;
      if (interval.end < end) return interval.end;
    }
  }
  return null;
}

it('a search over centuries finds what many short ones find', patience, () => {
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  const yearly = fc
    .oneof(
      fc.constant('02-29'),
      fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })),
    )
    .map((date) => (typeof date === 'string' ? date : date.map(twoDigits).join('-')));
  const day = fc.constantFrom('monday', 'wednesday', 'sunday');
  const dates = fc.array(
    fc.tuple(
      fc.integer({ min: 2227, max: 2700 }),
      yearly.filter((date) => date !== '02-29'),
    ),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(
      zone,
      zone,
      yearly,
      day,
      dates,
      fc.boolean(),
      fc.integer({ min: 2000, max: 2400 }),
      (zoneA, zoneB, date, weekday, extra, opens, year) => {
        const overrides = extra.map(([y, md]) => ({
          date: `${y}-${md}`,
          hours: opens ? ['09:00-17:00'] : [],
        }));
        const hours = ['09:00-12:00'];
        const a = {
          timeZone: zoneA,
          weekly: {},
          overrides: [{ date, hours }, ...overrides, { date: '2750-06-01', hours: [] }],
        };
        const b = { timeZone: zoneB, weekly: { [weekday]: ['11:30-11:45'] } };
        const combined = intersection(a, b);
        const from = Date.UTC(year, 0, 1, 5);
        // Ten years after the last override is over.
        const horizon = Date.UTC(2750, 5, 2) + 3653 * DAY;
        expect(nextChange(combined, from)).toBe(changeInTurns(combined, from, horizon));
      },
    ),
    { numRuns: runs(25) },
  );
});
