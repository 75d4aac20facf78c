import { expect, it } from 'vitest';
import type { Brand } from '../../src/index.js';
import { type LiveChatStoreOptions, liveChatStore } from '../../src/watch.js';
import { DAY, HOUR } from '../support/arbitraries.js';
import { FakeTime } from './fake-time.js';

// 2026-01-05 is a Monday.
const acme = { schedule: { timeZone: 'UTC', weekly: { monday: ['09:00-17:00'] } } };

/** A watched store that writes down whether it is live, and when it said so. */
function watched(at: string, options: LiveChatStoreOptions<object> = {}, brand: Brand = acme) {
  const time = new FakeTime(at);
  const store = liveChatStore(brand, [{}], { now: time.now, timers: time, ...options });
  const told: string[] = [];
  store.subscribe(({ live, label }) => {
    told.push(`${new Date(time.wall).toJSON().slice(0, 23)} ${label ?? live}`);
  });
  told.shift();
  return { time, store, told };
}

const exactly = { checkEvery: Number.POSITIVE_INFINITY };

it('sets one timer, for the exact next change', () => {
  const { time } = watched('2026-01-05T10:00Z', exactly);
  expect(time.waits).toEqual([7 * HOUR]);
});

it('looks at the clock at every whole minute until then', () => {
  const { time, told } = watched('2026-01-05T16:57:30.250Z');
  expect(time.waits).toEqual([29_750]);
  time.passUntil('2026-01-05T17:00Z');
  expect(time.waits.slice(1, 3)).toEqual([60_000, 60_000]);
  expect(told).toEqual(['2026-01-05T17:00:00.000 false']);
});

it('is right when the timer is late', () => {
  const { time, store, told } = watched('2026-01-05T16:59:30Z', exactly);
  time.sleep(30_000 + 4321);
  expect(store.getSnapshot().live).toBe(false);
  expect(told).toEqual([]);
  time.pass(30_000);
  expect(told).toEqual(['2026-01-05T17:00:34.321 false']);
});

it('is right when the timer is early, and does not spin', () => {
  const { time, told } = watched('2026-01-05T16:59:30Z', exactly);
  time.ringEarly(2);
  expect(told).toEqual([]);
  expect(time.wait).toBe(2);
  time.ringEarly(0.5);
  expect(told).toEqual([]);
  expect(time.wait).toBe(1);
  time.pass(0.5);
  time.pass(0.5);
  expect(told).toEqual(['2026-01-05T17:00:00.000 false']);
});

it('is right within a minute after the machine has slept', () => {
  const { time, told } = watched('2026-01-05T12:00:30Z');
  time.sleep(8 * HOUR);
  expect(told).toEqual([]);
  time.pass(60_000);
  expect(told).toEqual(['2026-01-05T20:01:00.000 false']);
});

it('is right at once after sleep when it is told to check', () => {
  const { time, store, told } = watched('2026-01-05T12:00Z');
  time.sleep(8 * HOUR);
  store.check();
  expect(told).toEqual(['2026-01-05T20:00:00.000 false']);
});

it('is right when the clock is set forward, and when it is set back', () => {
  const { time, store, told } = watched('2026-01-05T16:00Z');
  const before = store.getSnapshot();
  time.wall = Date.parse('2026-01-05T17:30Z');
  time.pass(60_000);
  time.wall = Date.parse('2026-01-05T16:30Z');
  time.pass(60_000);
  expect(told).toEqual(['2026-01-05T17:31:00.000 false', '2026-01-05T16:31:00.000 true']);
  expect(store.getSnapshot()).toEqual(before);
  time.passUntil('2026-01-05T17:00Z');
  expect(told.at(-1)).toBe('2026-01-05T17:00:00.000 false');
});

it('is right when the clock is set back to before the store was made', () => {
  const { time, told } = watched('2026-01-05T09:00Z', exactly);
  time.wall = Date.parse('2026-01-05T08:00Z');
  time.pass(8 * HOUR); // the timer was set for 17:00
  expect(told).toEqual([]);
  time.pass(HOUR);
  expect(told).toEqual(['2026-01-05T17:00:00.000 false']);
});

it('tells what somebody has read before the timer rang', () => {
  const { time, store, told } = watched('2026-01-05T16:59:30Z');
  time.sleep(60_000);
  expect(store.getSnapshot().live).toBe(false);
  store.subscribe(() => {})();
  expect(told).toEqual(['2026-01-05T17:00:30.000 false']);
});

it('waits longer than setTimeout can', () => {
  const schedule = {
    timeZone: 'UTC',
    weekly: {},
    overrides: [{ date: '2026-12-24', add: ['09:00-12:00'] }],
  };
  const { time, told } = watched('2026-01-05T00:00Z', exactly, { schedule });
  expect(time.waits).toEqual([2 ** 31 - 1]);
  time.pass(400 * DAY);
  expect(told).toEqual(['2026-12-24T09:00:00.000 true', '2026-12-24T12:00:00.000 false']);
  expect(time.waits.length).toBeLessThan(20);
});

it('follows a label that changes at midnight, on the wall clock of the brand', () => {
  const overrides = [{ date: '2026-01-06', hours: [], label: 'Epiphany' }];
  const schedule = { timeZone: 'Asia/Kolkata', weekly: { monday: ['09:00-17:00'] }, overrides };
  const { time, told } = watched('2026-01-05T12:00Z', {}, { schedule });
  time.pass(2 * DAY);
  expect(told).toEqual(['2026-01-05T18:30:00.000 Epiphany', '2026-01-06T18:30:00.000 false']);
});

it('follows a label that changes while it stays open', () => {
  const overrides = [{ date: '2026-01-06', label: 'Early shift', hours: ['01:00-02:00'] }];
  const schedule = { timeZone: 'UTC', weekly: { monday: ['22:00-04:00'] }, overrides };
  const { time, told } = watched('2026-01-05T23:00Z', {}, { schedule });
  time.pass(4 * HOUR);
  expect(told).toEqual(['2026-01-06T01:00:00.000 Early shift', '2026-01-06T02:00:00.000 true']);
});

it('checks again after a minute when a schedule throws, and says what it threw', async () => {
  let isBroken = false;
  const schedule = {
    isOpenAt: (at: number) => at >= 0,
    nextChangeAfter(at: number) {
      if (isBroken) throw new Error('the calendar is away');
      return (Math.floor(at / HOUR) + 1) * HOUR;
    },
    previousChangeUpTo: () => Number.NEGATIVE_INFINITY,
  };
  const flip = { ...schedule, isOpenAt: (at: number) => Math.floor(at / HOUR) % 2 === 0 };
  const errors: unknown[] = [];
  const options = { onError: (error: unknown) => errors.push(error) };
  const { time, told } = watched('2026-01-05T10:59:50Z', options, { schedule: flip });
  isBroken = true;
  flip.nextChangeAfter = schedule.nextChangeAfter;
  time.pass(10_000);
  await Promise.resolve();
  await Promise.resolve();
  expect(errors).toEqual([new Error('the calendar is away')]);
  expect(time.wait).toBe(60_000);
  isBroken = false;
  time.pass(60_000);
  expect(told).toEqual(['2026-01-05T11:01:00.000 false']);
});
