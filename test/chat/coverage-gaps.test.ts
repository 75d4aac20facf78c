import fc from 'fast-check';
import { coverageGaps, fromIntervals, liveChatHours, openDuration, widgetHours } from 'livehours';
import { describe, expect, it } from 'vitest';
import { candidates, openIntervalsOracle } from '../support/oracle.js';
import { patience, runs } from '../support/runs.js';
import { brandData, brandIsOpen, memberData, memberIsOn, team } from '../support/team.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** 1970-01-01, a Thursday, in UTC. */
const hours = (from: number, to: number) => fromIntervals([{ start: from * HOUR, end: to * HOUR }]);
const brand = { schedule: hours(8, 18) };
const gapsOf = (...members: Parameters<typeof coverageGaps>[1]) =>
  [...coverageGaps(brand, members, 0, DAY)].map(({ start, end }) => [start / HOUR, end / HOUR]);

describe('coverageGaps', () => {
  it('are where the widget is open and nobody is on shift', () => {
    expect(gapsOf({ schedule: hours(9, 12) }, { schedule: hours(13, 20) })).toEqual([
      [8, 9],
      [12, 13],
    ]);
  });

  it('are none where somebody follows the brand', () => {
    expect(gapsOf({}, { schedule: hours(9, 10) })).toEqual([]);
  });

  it('without members are all of its hours', () => {
    expect(gapsOf()).toEqual([[8, 18]]);
  });

  it('do not heed presence or mode', () => {
    expect(gapsOf({ presence: 'offline' })).toEqual([]);
    const deferred = { ...brand, mode: 'deferred' as const };
    expect([...coverageGaps(deferred, [], 0, DAY)]).toHaveLength(1);
  });

  it('are clipped to their window, and of the kind of its start', () => {
    const [gap, ...others] = coverageGaps(brand, [], new Date(10 * HOUR), 11 * HOUR);
    expect(gap).toEqual({ start: new Date(10 * HOUR), end: new Date(11 * HOUR) });
    expect(others).toEqual([]);
  });

  it('of a window whose end lies before its start are a RangeError', () => {
    expect(() => [...coverageGaps(brand, [], 1, 0)]).toThrow(RangeError);
  });

  it('are found one by one', () => {
    const mondays = { schedule: { timeZone: 'UTC', weekly: { monday: ['09:00-17:00'] } } };
    const [first] = coverageGaps(mondays, [], 0, 8.64e15);
    expect(first).toEqual({ start: 4 * DAY + 9 * HOUR, end: 4 * DAY + 17 * HOUR });
  });

  it(
    'are those of the naive rule, and with the live hours fill the hours of the widget',
    patience,
    () => {
      fc.assert(
        fc.property(team(1), ({ brand, members, around }) => {
          const [from, to] = [around - 2 * DAY, around + 2 * DAY];
          const schedules = [brandData(brand), ...members.map((m) => memberData(brand, m))];
          const instants = schedules.flatMap((data) =>
            data ? candidates(data, from, to) : [from],
          );
          const expected = openIntervalsOracle(
            (at) =>
              brandIsOpen(brand, at) && !members.some((member) => memberIsOn(brand, member, at)),
            [...new Set(instants)].sort((a, b) => a - b),
            to,
          );
          const gaps = [...coverageGaps(brand, members, from, to)];
          expect(gaps).toEqual(expected);
          expect(openDuration(fromIntervals(gaps), from, to)).toBe(
            openDuration(widgetHours(brand), from, to) -
              openDuration(liveChatHours(brand, members), from, to),
          );
        }),
        { numRuns: runs(50) },
      );
    },
  );
});
