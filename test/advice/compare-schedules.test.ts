import { Temporal } from '@js-temporal/polyfill';
import fc from 'fast-check';
import { always, fromIntervals, never, parseSchedule, ScheduleError, union } from 'livehours';
import { compareSchedules } from 'livehours/advice';
import { describe, expect, it } from 'vitest';
import { instantIn, scheduleNear, zone } from '../support/arbitraries.js';
import { candidates, isOpenOracle, openIntervalsOracle } from '../support/oracle.js';
import { patience, runs } from '../support/runs.js';

const DAY = 86_400_000;
const thursday = (...hours: string[]) => ({ timeZone: 'UTC', weekly: { thursday: hours } });

describe('compareSchedules', () => {
  it('gives what opens and what closes, clipped to the window', () => {
    const [before, after] = [thursday('00:00-06:00'), thursday('03:00-09:00', '12:00-13:00')];
    const hour = 3_600_000;
    expect(compareSchedules(before, after, hour, 8 * hour)).toEqual({
      opens: [{ start: 6 * hour, end: 8 * hour }],
      closes: [{ start: hour, end: 3 * hour }],
    });
  });

  it('gives nothing for the same schedule, spelt in another way', () => {
    const nothing = { opens: [], closes: [] };
    const [before, after] = [thursday('00:00-12:00', '12:00-24:00'), thursday('00:00-24:00')];
    expect(compareSchedules(before, after, 0, 30 * DAY)).toEqual(nothing);
    expect(compareSchedules(before, parseSchedule(before), 0, 30 * DAY)).toEqual(nothing);
    expect(compareSchedules(null, undefined, 0, DAY)).toEqual(nothing);
    expect(compareSchedules(never, always, 5, 5)).toEqual(nothing);
  });

  it('takes no schedule for always, and timelines on either side', () => {
    const [all, none] = [[{ start: 0, end: DAY }], []];
    expect(compareSchedules(null, never, 0, DAY)).toEqual({ opens: none, closes: all });
    expect(compareSchedules(union(), undefined, 0, DAY)).toEqual({ opens: all, closes: none });
    const busy = fromIntervals([{ start: 0, end: DAY }]);
    expect(compareSchedules(busy, thursday('00:00-24:00'), 0, DAY)).toEqual({
      opens: none,
      closes: none,
    });
  });

  it('gives instants of the kind of the first', () => {
    const from = Temporal.Instant.fromEpochMilliseconds(0);
    const { opens } = compareSchedules(never, always, from, new Date(DAY));
    expect(opens[0]?.end.toString()).toBe('1970-01-02T00:00:00Z');
  });

  it('throws for what is no schedule, and for what is no window', () => {
    expect(() => compareSchedules({ timeZone: 'x', weekly: {} }, null, 0, 1)).toThrow(
      ScheduleError,
    );
    expect(() => compareSchedules(null, null, 1, 0)).toThrow(RangeError);
    expect(() => compareSchedules(null, null, 0, 8.64e15)).toThrow(/hundred years/);
  });

  it('is the difference that the naive rule makes, either way', patience, () => {
    const scene = fc
      .tuple(zone, zone)
      .chain(([one, other]) => instantIn(one).map((around) => ({ one, other, around })))
      .chain(({ one, other, around }) =>
        fc.record({
          before: scheduleNear(one, around),
          after: scheduleNear(other, around),
          around: fc.constant(around),
        }),
      );
    fc.assert(
      fc.property(scene, ({ before, after, around }) => {
        const [from, to] = [around - 2 * DAY, around + 2 * DAY];
        const instants = [before, after].flatMap((data) => candidates(data, from, to));
        const sorted = [...new Set(instants)].sort((a, b) => a - b);
        const [wasOpen, isOpen] = [before, after].map(
          (data) => (at: number) => isOpenOracle(data, at),
        ) as [(at: number) => boolean, (at: number) => boolean];
        expect(compareSchedules(before, after, from, to)).toEqual({
          opens: openIntervalsOracle((at) => isOpen(at) && !wasOpen(at), sorted, to),
          closes: openIntervalsOracle((at) => wasOpen(at) && !isOpen(at), sorted, to),
        });
      }),
      { numRuns: runs(40) },
    );
  });
});
