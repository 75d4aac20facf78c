import {
  always,
  difference,
  fromIntervals,
  intersection,
  never,
  nextChange,
  nextClosing,
  nextOpening,
  openDuration,
  openIntervals,
  parseSchedule,
  previousChange,
  previousOpening,
  type ScheduleData,
  union,
} from 'livehours';
import { describe, expect, it } from 'vitest';

const at = (iso: string) => Date.parse(iso);

/** Leap days, and Mondays: both are on 2016-02-29, and not again before 2044. */
const leapDays: ScheduleData = {
  timeZone: 'UTC',
  weekly: {},
  overrides: [{ date: '02-29', hours: ['00:00-24:00'] }],
};
const mondays: ScheduleData = { timeZone: 'UTC', weekly: { monday: ['09:00-17:00'] } };
const leapMondays = intersection(leapDays, mondays);

describe('a single schedule is searched exactly, however far away its next change is', () => {
  const schedule = parseSchedule({
    ...mondays,
    // what is left of the year is 29 February
    overrides: [{ from: '03-01', to: '02-28', hours: [] }],
  });

  // The Mondays among the leap days from 2016: 2016, 2044, 2072, 2112 (2100 has none), 2140, 2168, 2196.
  it.each([
    ['2016-02-29T17:00Z', '2044-02-29T09:00Z', '2016-02-29T09:00Z'],
    ['2044-03-01T00:00Z', '2072-02-29T09:00Z', '2044-02-29T09:00Z'],
    ['2072-03-01T00:00Z', '2112-02-29T09:00Z', '2072-02-29T09:00Z'],
    ['2185-01-01T00:00Z', '2196-02-29T09:00Z', '2168-02-29T09:00Z'],
  ])('after %s, a Monday that is 29 February comes on %s, and before it on %s', (from, to, last) => {
    expect(nextOpening(schedule, at(from))).toBe(at(to));
    expect(previousOpening(schedule, at(to) - 1)).toBe(at(last));
    expect(previousOpening(schedule, at(from))).toBe(at(last));
  });

  it('backwards as well', () => {
    expect(previousOpening(schedule, at('2044-02-29T08:59Z'))).toBe(at('2016-02-29T09:00Z'));
    expect(previousOpening(schedule, at('2112-02-01T00:00Z'))).toBe(at('2072-02-29T09:00Z'));
  });

  it.each(['1000-06-01', '9999-12-30'])('a dated override of %s is found from now', (date) => {
    const once = parseSchedule({
      ...mondays,
      weekly: {},
      overrides: [{ date, hours: ['09:00-10:00'] }],
    });
    const opening = at(`${date}T09:00Z`);
    const now = at('2026-01-01T00:00Z');
    expect(opening > now ? nextOpening(once, now) : previousOpening(once, now)).toBe(opening);
  });
});

describe('one search of a combination goes ten years, 3,653 days', () => {
  it('null means: none within these', () => {
    expect(nextChange(leapMondays, at('2020-01-01T00:00Z'))).toBe(null);
    expect(nextOpening(leapMondays, at('2034-02-20T00:00Z'))).toBe(null);
    expect(previousChange(leapMondays, at('2040-01-01T00:00Z'))).toBe(null);
  });

  it('what lies within them is found', () => {
    expect(nextOpening(leapMondays, at('2034-03-10T00:00Z'))).toBe(at('2044-02-29T09:00Z'));
    expect(previousOpening(leapMondays, at('2026-02-01T00:00Z'))).toBe(at('2016-02-29T09:00Z'));
  });

  it('counts from the furthest dated override, if that is further', () => {
    const { overrides = [] } = leapDays;
    const dated = { ...leapDays, overrides: [{ date: '2035-06-01', hours: [] }, ...overrides] };
    const combined = intersection(dated, mondays);
    expect(nextOpening(combined, at('2020-01-01T00:00Z'))).toBe(at('2044-02-29T09:00Z'));
  });

  it('counts from the furthest edge of an interval, if that is further', () => {
    const late = fromIntervals([{ start: null, end: at('2035-06-01T00:00Z') }]);
    const now = at('2020-01-01T00:00Z');
    expect(nextOpening(intersection(leapMondays, always), now)).toBe(null);
    expect(nextOpening(difference(leapMondays, late), now)).toBe(at('2044-02-29T09:00Z'));
  });

  it('counts from an edge that has unbounded intervals on both sides', () => {
    const [start, end] = [at('2040-01-01T00:00Z'), at('2000-01-01T00:00Z')];
    const busy = fromIntervals([
      { start: null, end },
      { start, end: null },
    ]);
    const free = difference(always, busy);
    expect(nextClosing(free, at('2026-01-01T00:00Z'))).toBe(start);
    expect(previousOpening(free, at('2026-01-01T00:00Z'))).toBe(end);
  });

  it('finds an edge of an interval however far away it is', () => {
    const far = fromIntervals([{ start: at('2400-01-01T00:00Z'), end: null }]);
    expect(nextOpening(intersection(far, always), 0)).toBe(at('2400-01-01T00:00Z'));
    expect(previousChange(union(far, never), at('2900-01-01T00:00Z'))).toBe(
      at('2400-01-01T00:00Z'),
    );
  });
});

describe('a window is exact beyond the horizon', () => {
  const window = [at('2017-01-01T00:00Z'), at('2080-01-01T00:00Z')] as const;

  it('openIntervals', () => {
    expect([...openIntervals(leapMondays, ...window)]).toEqual([
      { start: at('2044-02-29T09:00Z'), end: at('2044-02-29T17:00Z') },
      { start: at('2072-02-29T09:00Z'), end: at('2072-02-29T17:00Z') },
    ]);
  });

  it('openDuration', () => {
    expect(openDuration(leapMondays, ...window)).toBe(16 * 3_600_000);
  });
});
