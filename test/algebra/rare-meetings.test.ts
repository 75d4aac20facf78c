import fc from 'fast-check';
import {
  always,
  intersection,
  isOpen,
  nextChange,
  openIntervals,
  parseSchedule,
  previousChange,
  type Schedule,
  type ScheduleData,
  union,
  widgetHours,
} from 'livehours';
import { describe, expect, it } from 'vitest';
import { DAY } from '../support/arbitraries.js';
import { days } from '../support/oracle.js';
import { patience, runs } from '../support/runs.js';

/**
 * The search of a combination skips weeks that are known to be quiet. Here it is held to intervals of
 * the parts, cut with one another one by one: schedules that meet rarely or never, in zones that set
 * their clocks on different days.
 */

const HORIZON = 3653 * DAY;
const at = (iso: string) => Date.parse(iso);

/** Where both are open, from one instant up to another, found by cutting every interval. */
function meetings(a: Schedule, b: Schedule, from: number, to: number): [number, number][] {
  const found: [number, number][] = [];
  const others = [...openIntervals(b, from, to)];
  let first = 0;
  for (const { start, end } of openIntervals(a, from, to)) {
    while (first < others.length && others[first]!.end <= start) first += 1;
    for (let i = first; i < others.length && others[i]!.start < end; i++) {
      found.push([Math.max(start, others[i]!.start), Math.min(end, others[i]!.end)]);
    }
  }
  return found;
}

function expectNaive(dataA: ScheduleData, dataB: ScheduleData, ...instants: number[]): void {
  const [from, to] = [Math.min(...instants) - HORIZON, Math.max(...instants) + HORIZON];
  const bounds = meetings(parseSchedule(dataA), parseSchedule(dataB), from, to).flat();
  for (const now of instants) {
    const combined = intersection(parseSchedule(dataA), parseSchedule(dataB));
    const next = bounds.find((bound) => bound > now && bound < now + HORIZON) ?? null;
    expect(nextChange(combined, now)).toBe(next);
    const last = bounds.findLast((bound) => bound <= now && bound > now - HORIZON) ?? null;
    expect(previousChange(combined, now)).toBe(last);
  }
}

const two = (number: number) => String(number).padStart(2, '0');
/** Ranges of half an hour from every so many hours on. */
const halfHours = (every: number, minute: number) =>
  Array.from({ length: Math.floor(24 / every) }, (_, i) => {
    const start = i * every * 60 + minute;
    const time = (value: number) => `${two(Math.floor(value / 60))}:${two(value % 60)}`;
    return `${time(start)}-${start + 30 === 1440 ? '24:00' : time(start + 30)}`;
  });
const daily = (hours: readonly string[]) => Object.fromEntries(days.map((day) => [day, hours]));

describe('a combination finds what its parts, cut by hand, have in common', () => {
  it.each<[name: string, a: ScheduleData, b: ScheduleData]>([
    [
      'for three weeks in March, when New York is ahead',
      { timeZone: 'Europe/Paris', weekly: daily(['09:00-09:30', '12:00-12:15']) },
      { timeZone: 'America/New_York', weekly: daily(['04:00-04:30', '23:00-23:15']) },
    ],
    [
      'by the half-hour of Lord Howe',
      { timeZone: 'Australia/Lord_Howe', weekly: daily(halfHours(1, 0)) },
      { timeZone: 'Asia/Tokyo', weekly: daily(halfHours(1, 0)) },
    ],
    [
      'on one date of an override',
      {
        timeZone: 'Europe/Paris',
        weekly: daily(halfHours(1, 0)),
        overrides: [{ date: '2031-05-07', add: ['10:30-10:45'] }],
      },
      { timeZone: 'Europe/London', weekly: daily(halfHours(1, 30)) },
    ],
    [
      'on 29 February',
      {
        timeZone: 'America/St_Johns',
        weekly: daily(halfHours(1, 0)),
        overrides: [{ date: '02-29', hours: ['00:00-24:00'] }],
      },
      {
        timeZone: 'America/St_Johns',
        weekly: daily(halfHours(1, 30)),
        overrides: [{ date: '12-25', hours: [] }],
      },
    ],
    [
      'in a season in which a week is like no other',
      {
        timeZone: 'Africa/Casablanca',
        weekly: daily(halfHours(1, 0)),
        overrides: [{ from: '2033-03-09', to: '2033-03-11', weekly: daily(halfHours(1, 30)) }],
      },
      {
        timeZone: 'Africa/Casablanca',
        weekly: daily(halfHours(1, 30)),
        overrides: [{ date: '2033-03-10', hours: ['12:00-12:30'] }],
      },
    ],
  ])('%s', (_name, a, b) => {
    expectNaive(a, b, ...['2026-01-05T00:00Z', '2026-03-20T12:00Z', '2033-03-10T12:34Z'].map(at));
  });

  it('as a part of a larger combination', () => {
    const hours = (minute: number) => ({
      timeZone: 'Europe/Paris',
      weekly: daily(halfHours(1, minute)),
    });
    const once = { ...hours(0), overrides: [{ date: '2033-05-07', add: ['10:30-10:45'] }] };
    const never = intersection(union(hours(0)), union(hours(30)));
    const rarely = intersection(union(once), union(hours(30)));
    const london = (minute: number) => ({ ...hours(minute), timeZone: 'Europe/London' });
    const unions = intersection(union(once, london(0)), union(hours(30), london(30)));
    const now = at('2026-01-05T00:00Z');
    const opening = at('2033-05-07T08:30Z');
    for (const combined of [
      rarely,
      union(never, rarely),
      union(rarely, intersection(never, always)),
      unions,
    ]) {
      expect(nextChange(combined, now)).toBe(opening);
      expect(previousChange(combined, at('2036-01-05T00:00Z'))).toBe(opening + 15 * 60_000);
    }
  });

  it('whatever they are', patience, () => {
    const zone = fc.constantFrom(
      'UTC',
      'Europe/Paris',
      'America/New_York',
      'Australia/Lord_Howe',
      'Antarctica/Troll',
      'Africa/Casablanca',
      'Asia/Kolkata',
      'America/Santiago',
    );
    const date = fc
      .integer({ min: at('2016-06-01T00:00Z') / DAY, max: at('2036-06-01T00:00Z') / DAY })
      .map((day) => new Date(Math.floor(day) * DAY).toISOString().slice(0, 10));
    const override = fc
      .tuple(date, fc.boolean(), fc.constantFrom('hours', 'add', 'remove'), fc.constantFrom(0, 30))
      .map(([full, isYearly, key, minute]) => ({
        date: isYearly ? full.slice(5) : full,
        [key]: halfHours(6, minute),
      }));
    const schedule = (minute: number) =>
      fc
        .tuple(zone, fc.constantFrom(1, 2, 3), fc.array(override, { maxLength: 2 }))
        .map(([timeZone, every, overrides]): ScheduleData => {
          return { timeZone, weekly: daily(halfHours(every, minute)), overrides };
        });
    const now = fc.integer({ min: at('2020-01-01T00:00Z'), max: at('2030-01-01T00:00Z') });
    fc.assert(
      fc.property(schedule(0), schedule(30), now, (a, b, instant) => {
        // A dated override may move the horizon; up to that one, they agree.
        const far = { timeZone: 'UTC', weekly: {} };
        expect(isOpen(intersection(a, far), instant)).toBe(false);
        const dated = [...a.overrides!, ...b.overrides!].some((o) => o.date!.length > 5);
        if (!dated) expectNaive(a, b, instant);
        else expectWithin(a, b, instant);
      }),
      { numRuns: runs(60) },
    );
  });
});

/** The same, where an edge may lie beyond the ten years: what is found within them is the same. */
function expectWithin(dataA: ScheduleData, dataB: ScheduleData, now: number): void {
  const [a, b] = [parseSchedule(dataA), parseSchedule(dataB)];
  const combined = intersection(a, b);
  const ahead = meetings(a, b, now, now + HORIZON).flat();
  const next = ahead.find((bound) => bound > now && bound < now + HORIZON);
  const found = nextChange(combined, now);
  if (next !== undefined) expect(found).toBe(next);
  else if (found !== null) expect(found).toBeGreaterThanOrEqual(now + HORIZON);
}

it('a union of one schedule is passed over like the schedule itself', () => {
  const minutes = (shift: number) =>
    Array.from({ length: 100 }, (_, index) => {
      const time = (minute: number) =>
        `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      return `${time(index * 4 + shift)}-${time(index * 4 + shift + 1)}`;
    });
  const daily = (hours: string[]): ScheduleData => ({
    timeZone: 'Europe/Paris',
    weekly: Object.fromEntries(days.map((day) => [day, hours])),
  });
  const [even, odd] = [daily(minutes(0)), daily(minutes(2))];
  expect(nextChange(intersection(union(even), union(odd)), at('2026-06-01T00:00Z'))).toBe(null);
  // Overrides over a timeline are passed over as well.
  const overrides = [{ date: '01-01', hours: [] }];
  const overlaid = widgetHours({ schedule: union(even), overrides });
  expect(nextChange(intersection(overlaid, union(odd)), at('2026-06-01T00:00Z'))).toBe(null);
});
