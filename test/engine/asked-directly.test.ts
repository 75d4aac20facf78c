import { parseSchedule } from 'livehours';
import { describe, expect, it } from 'vitest';
import { CompiledSchedule } from '../../src/engine/compiled-schedule.js';
import { Timetable } from '../../src/engine/timetable.js';
import { Zone } from '../../src/zone/zone.js';

// 1970-01-01 is a Thursday.
const schedule = parseSchedule({ timeZone: 'UTC', weekly: { thursday: ['00:00-01:00'] } });
const HOUR = 3_600_000;
const WEEK = 168 * HOUR;

describe('a schedule that is asked for its changes directly', () => {
  it('gives epoch milliseconds', () => {
    expect([-1, 0, HOUR - 1, HOUR].map((ms) => schedule.nextChangeAfter(ms))).toEqual([
      0,
      HOUR,
      HOUR,
      WEEK,
    ]);
    expect([-1, 0, HOUR - 1, HOUR].map((ms) => schedule.previousChangeUpTo(ms))).toEqual([
      HOUR - WEEK,
      0,
      0,
      HOUR,
    ]);
  });

  it('floors an instant with a fraction', () => {
    expect(schedule.nextChangeAfter(-0.5)).toBe(0);
    expect(schedule.nextChangeAfter(0.5)).toBe(HOUR);
    expect(schedule.previousChangeUpTo(-0.5)).toBe(HOUR - WEEK);
    expect(schedule.previousChangeUpTo(0.5)).toBe(0);
    expect(schedule.previousChangeUpTo(HOUR - 0.5)).toBe(0);
  });

  it('gives an infinite instant for none', () => {
    const closed = parseSchedule({ timeZone: 'UTC', weekly: {} });
    expect(closed.nextChangeAfter(0)).toBe(Infinity);
    expect(closed.previousChangeUpTo(0)).toBe(-Infinity);
  });

  it('never gives one that no Date can hold', () => {
    const MAX = 8.64e15;
    // The last instant of all, 275760-09-13 00:00, is a Saturday; the first, -271821-04-20, a Tuesday.
    const late = parseSchedule({ timeZone: 'UTC', weekly: { saturday: ['01:00-02:00'] } });
    expect(late.nextChangeAfter(MAX - 24 * HOUR)).toBe(Infinity);
    expect(late.nextChangeAfter(MAX - WEEK)).toBe(MAX - WEEK + HOUR);
    expect(late.nextChangeAfter(MAX - WEEK + 2 * HOUR)).toBe(Infinity);
    const early = parseSchedule({ timeZone: 'UTC', weekly: { monday: ['22:00-23:00'] } });
    expect(early.previousChangeUpTo(24 * HOUR - MAX)).toBe(-Infinity);
    expect(early.previousChangeUpTo(WEEK - MAX)).toBe(WEEK - MAX - HOUR);
  });

  it('gives none at the first instant of all, before which nothing is known', () => {
    const first = -8.64e15; // a Tuesday
    const midnight = parseSchedule({ timeZone: 'UTC', weekly: { tuesday: ['00:00-01:00'] } });
    expect(midnight.isOpenAt(first)).toBe(true);
    expect(midnight.previousChangeUpTo(first + 1000)).toBe(-Infinity);
    expect(midnight.previousChangeUpTo(first + HOUR)).toBe(first + HOUR);
  });
});

// In Noronha, in October 2000, summer time held for seven days less an hour.
describe('a week within which the clock is set forward and back', () => {
  const minutes = parseSchedule({
    timeZone: 'America/Noronha',
    weekly: { saturday: ['23:30-23:45'] },
  });
  const at = (iso: string) => Date.parse(`2000-10-${iso}Z`);

  it('has both readings of what the clock shows twice', () => {
    const changes = ['08T01:45', '15T00:30', '15T00:45', '15T01:30', '15T01:45'].map(at);
    for (const [index, change] of changes.slice(1).entries()) {
      expect(minutes.nextChangeAfter(changes[index]!)).toBe(change);
      expect(minutes.previousChangeUpTo(change - 1)).toBe(changes[index]);
    }
  });
});

it('a clock that is set twice in a week from Monday on is not passed over', () => {
  const monday = 4 * 24 * HOUR;
  const sunday = monday + 6 * 24 * HOUR;
  const [forward, back] = [monday + 0.5 * HOUR, sunday + 23.5 * HOUR];
  const zone = new Zone((ms) => (ms >= forward && ms < back ? HOUR : 0));
  const weekly = { sunday: ['23:45-23:50'] };
  const data = { timeZone: 'Made/Up', weekly, overrides: [], travel: [] };
  const made = new CompiledSchedule(new Timetable(data, zone));
  const first = sunday + 22.75 * HOUR;
  const minutes = HOUR / 12;
  const changes = [first, first + minutes, first + HOUR, first + HOUR + minutes];
  expect(made.nextChangeAfter(monday + HOUR / 6)).toBe(first);
  for (const [index, change] of changes.slice(1).entries()) {
    expect(made.nextChangeAfter(changes[index]!)).toBe(change);
    expect(made.previousChangeUpTo(change - 1)).toBe(changes[index]);
  }
});
