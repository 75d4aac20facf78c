import fc from 'fast-check';
import {
  always,
  fromIntervals,
  isOpen,
  nextChange,
  nextClosing,
  nextOpening,
  openDuration,
  openIntervals,
  previousChange,
  type ScheduleData,
  trim,
} from 'livehours';
import { Temporal } from 'livehours/temporal';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, scheduleNear, zone } from '../support/arbitraries.js';
import { days } from '../support/oracle.js';
import { patience, runs } from '../support/runs.js';

const MINUTE = 60_000;
const desk: ScheduleData = {
  timeZone: 'UTC',
  weekly: { monday: ['09:00-12:00', '12:10-17:00'] },
};
const at = (time: string) => Date.parse(`2026-01-05T${time}Z`);

/** The intervals of a day as `HH:MM-HH:MM`. */
function day(timeline: ReturnType<typeof trim>): string[] {
  return Array.from(openIntervals(timeline, at('00:00'), at('00:00') + DAY), ({ start, end }) =>
    [start, end].map((ms) => new Date(ms!).toISOString().slice(11, 16)).join('-'),
  );
}

/** `HH:MM` of a minute of the day. */
function time(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, '0')).join(':');
}

describe('trim', () => {
  it.each<[string, Parameters<typeof trim>[1], string[]]>([
    ['at the end', { end: 15 * MINUTE }, ['09:00-11:45', '12:10-16:45']],
    ['at the start', { start: 15 * MINUTE }, ['09:15-12:00', '12:25-17:00']],
    ['both', { start: 30 * MINUTE, end: HOUR }, ['09:30-11:00', '12:40-16:00']],
    ['nothing', {}, ['09:00-12:00', '12:10-17:00']],
    [
      'an interval as long as what it loses vanishes',
      { start: 2 * HOUR, end: HOUR },
      ['14:10-16:00'],
    ],
    ['everything', { end: 5 * HOUR }, []],
    [
      'a Duration',
      { end: Temporal.Duration.from({ minutes: 30 }) },
      ['09:00-11:30', '12:10-16:30'],
    ],
  ])('%s', (_, margins, expected) => {
    expect(day(trim(desk, margins))).toEqual(expected);
  });

  it('leaves an end that is not there', () => {
    expect(nextChange(trim(always, { start: HOUR, end: HOUR }), 0)).toBeNull();
    const since = trim(fromIntervals([{ start: 0, end: null }]), { start: HOUR, end: HOUR });
    expect(nextOpening(since, -1)).toBe(HOUR);
    expect(nextClosing(since, HOUR)).toBeNull();
  });

  it('takes real time, also on the night when the clocks change', () => {
    const night = { timeZone: 'Europe/Paris', weekly: { sunday: ['00:00-04:00'] } };
    // Three hours of real time, and all of them lost.
    expect(isOpen(trim(night, { end: 3 * HOUR }), Date.parse('2026-03-28T23:00Z'))).toBe(false);
    expect(isOpen(trim(night, { end: 2 * HOUR }), Date.parse('2026-03-28T23:59Z'))).toBe(true);
    expect(isOpen(trim(night, { end: 2 * HOUR }), Date.parse('2026-03-29T00:00Z'))).toBe(false);
  });

  it('keeps in sight, in centuries of steady clocks, what opened longer ago than every kind of year', () => {
    const years = 50 * 365 * DAY;
    const weekly = Object.fromEntries(days.map((name) => [name, ['00:00-24:00']]));
    const closed = { date: '2600-06-01', hours: [] };
    const schedule = { timeZone: 'UTC', weekly, overrides: [closed] };
    const opens = Date.UTC(2600, 5, 2);
    expect(nextOpening(trim(schedule, { start: years }), opens)).toBe(opens + years);
    expect(nextClosing(trim(schedule, { end: years }), opens - 2 * years)).toBe(
      opens - DAY - years,
    );
  });

  it('is no schedule', () => {
    expect('toJSON' in trim(desk, {})).toBe(false);
  });

  it.each<[Parameters<typeof trim>[1], string]>([
    [{ end: -1 }, 'end: expected a length of time that is not negative, got -1 ms'],
    [{ start: Number.NaN }, 'start: expected finite milliseconds'],
    [{ start: Temporal.Duration.from({ days: 1 }) }, 'start: expected finite milliseconds'],
  ])('refuses %o', (margins, message) => {
    expect(() => trim(desk, margins)).toThrow(RangeError);
    expect(() => trim(desk, margins)).toThrow(message);
  });

  it('finds out that nothing is left of hundreds of short intervals a day', () => {
    const minutes = Array.from({ length: 480 }, (_, index) => {
      return `${time(index * 3)}-${time(index * 3 + 1)}`;
    });
    const weekly = { monday: minutes, tuesday: minutes, wednesday: minutes };
    expect(nextChange(trim({ timeZone: 'Europe/Paris', weekly }, { end: MINUTE }), 0)).toBeNull();
  });

  it('finds what is left where hundreds of short intervals meet a long one, forward and back', () => {
    const minutes = Array.from({ length: 480 }, (_, index) => {
      return `${time(index * 3 + 2)}-${time(index * 3 + 3)}`;
    });
    const weekly = Object.fromEntries(days.map((name) => [name, minutes]));
    // From a Monday to a Wednesday. The last minute of the Sunday before belongs to the same interval.
    const overrides = [{ from: '2026-03-02', to: '2026-03-11', hours: ['00:00-24:00'] }];
    const left = trim({ timeZone: 'UTC', weekly, overrides }, { start: HOUR, end: 6 * DAY });
    const opens = Date.parse('2026-03-02T00:59Z');
    const closes = Date.parse('2026-03-06T00:00Z');
    expect(nextOpening(left, Date.parse('2026-01-05T00:00Z'))).toBe(opens);
    expect(nextClosing(left, opens)).toBe(closes);
    expect(previousChange(left, Date.parse('2026-06-01T00:00Z'))).toBe(closes);
    expect(previousChange(left, closes - 1)).toBe(opens);
  });

  it('holds what its intervals lose, in every zone, forward and back', patience, () => {
    const margin = fc.oneof(
      fc.constant(0),
      fc.integer({ min: 1, max: 3 * HOUR }),
      fc.integer({ min: 1, max: 3 * DAY }),
    );
    const around = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) });
    const sample = around.chain((instant) =>
      fc.record({
        schedule: zone.chain((timeZone) => scheduleNear(timeZone, instant)),
        start: margin,
        end: margin,
        instant: fc.integer({ min: instant - 5 * DAY, max: instant + 5 * DAY }),
      }),
    );
    fc.assert(
      fc.property(sample, ({ schedule, start, end, instant }) => {
        const timeline = trim(schedule, { start, end });
        const window = [instant - 30 * DAY, instant + 30 * DAY] as const;
        const left = [...openIntervals(schedule, instant - 60 * DAY, instant + 60 * DAY)]
          .map((open) => ({ start: open.start! + start, end: open.end! - end }))
          .filter((open) => open.start < open.end);
        const holds = (ms: number) => left.some((open) => open.start <= ms && ms < open.end);
        expect(isOpen(timeline, instant)).toBe(holds(instant));
        const changes = left.flatMap((open) => [open.start, open.end]);
        const next = changes.filter((ms) => ms > instant && ms < window[1]);
        const previous = changes.filter((ms) => ms <= instant && ms > window[0]);
        if (next.length > 0) expect(nextChange(timeline, instant)).toBe(Math.min(...next));
        if (previous.length > 0)
          expect(previousChange(timeline, instant)).toBe(Math.max(...previous));
        const inside = left.map((open) => [
          Math.max(open.start, window[0]),
          Math.min(open.end, window[1]),
        ]);
        const sum = inside.reduce((total, [from, to]) => total + Math.max(to! - from!, 0), 0);
        expect(openDuration(timeline, ...window)).toBe(sum);
      }),
      { numRuns: runs(300) },
    );
  });
});
