import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromIntervals, liveChatStatus, parseBrand, parseSchedule } from '../../src/index.js';
import { liveChatStore } from '../../src/watch.js';
import { DAY, HOUR } from '../support/arbitraries.js';
import { runs } from '../support/runs.js';
import { team } from '../support/team.js';
import { FakeTime } from './fake-time.js';

// 2026-01-05 is a Monday.
const acme = { schedule: { timeZone: 'UTC', weekly: { monday: ['09:00-17:00'] } } };
const kim = { id: 'kim' };

function open(at = '2026-01-05T10:00Z') {
  const time = new FakeTime(at);
  return { time, store: liveChatStore(acme, [kim], { now: time.now, timers: time }) };
}

describe('a snapshot', () => {
  it('is the verdict of liveChatStatus, with the caller’s own members', () => {
    const { store, time } = open();
    expect(store.getSnapshot()).toEqual(liveChatStatus(acme, [kim], time.wall));
    expect(store.getSnapshot().eligible[0]).toBe(kim);
  });

  it('is the same object until something changes, with or without a subscriber', () => {
    const { store, time } = open();
    const before = store.getSnapshot();
    time.passUntil('2026-01-05T16:59:59.999Z');
    expect(store.getSnapshot()).toBe(before);
    time.pass(1);
    expect(store.getSnapshot()).not.toBe(before);
    expect(store.getSnapshot()).toBe(store.getSnapshot());
    expect(store.getSnapshot()).toEqual(liveChatStatus(acme, [kim], time.wall));
  });

  it('has instants of the kind that the clock gives', () => {
    const { time } = open();
    const clock = () => new Date(time.wall);
    const store = liveChatStore(acme, [kim], { now: clock, timers: time });
    const before = store.getSnapshot();
    expect(before.closesAt).toEqual(new Date('2026-01-05T17:00Z'));
    time.pass(HOUR);
    store.update({ mode: 'live' });
    expect(store.getSnapshot()).toBe(before);
  });

  it('is that of the system clock unless another is given', () => {
    const store = liveChatStore({}, [kim]);
    expect(store.getSnapshot()).toEqual(liveChatStatus({}, [kim], Date.now()));
  });

  it('is as of renderedAt for the server, and else as of now', () => {
    const { store, time } = open();
    expect(store.getServerSnapshot()).toBe(store.getSnapshot());
    const renderedAt = Date.parse('2026-01-05T08:59:59Z');
    const page = liveChatStore(acme, [kim], { now: time.now, timers: time, renderedAt });
    expect(page.getServerSnapshot()).toEqual(liveChatStatus(acme, [kim], renderedAt));
    expect(page.getServerSnapshot()).toBe(page.getServerSnapshot());
    expect(page.getSnapshot().live).toBe(true);
  });
});

describe('a subscriber', () => {
  it('is told at once, and again at the exact millisecond of each change', () => {
    const { store, time } = open('2026-01-05T08:00Z');
    const told: string[] = [];
    const stop = store.subscribe(({ live }) =>
      told.push(`${new Date(time.wall).toJSON()} ${live}`),
    );
    time.passUntil('2026-01-05T18:00Z');
    stop();
    time.pass(7 * DAY);
    expect(told).toEqual([
      '2026-01-05T08:00:00.000Z false',
      '2026-01-05T09:00:00.000Z true',
      '2026-01-05T17:00:00.000Z false',
    ]);
  });

  it('alone makes a timer run, one for all of them, and one that keeps no process alive', () => {
    const { store, time } = open();
    store.getSnapshot();
    expect(time.timers).toHaveLength(0);
    const stops = [store.subscribe(() => {}), store.subscribe(() => {})];
    expect(time.timers).toMatchObject([{ isRef: false }]);
    stops[0]?.();
    stops[0]?.();
    expect(time.timers).toHaveLength(1);
    stops[1]?.();
    expect(time.timers).toHaveLength(0);
  });

  it('keeps a process alive when that is asked for', () => {
    const { time } = open();
    const store = liveChatStore(acme, [kim], { now: time.now, timers: time, keepAlive: true });
    store.subscribe(() => {});
    expect(time.timers).toMatchObject([{ isRef: true }]);
  });

  it('works as a Svelte store: the value at once, during subscribe, and a function that ends it', () => {
    const { store } = open();
    // As svelte/store reads one: https://svelte.dev/docs/svelte/stores
    const run = <T>(from: { subscribe(run: (value: T) => void): () => void }) => {
      let value: T | undefined;
      from.subscribe((next) => {
        value = next;
      })();
      return value;
    };
    expect(run(store)).toBe(store.getSnapshot());
  });
});

it('needs no `this`', () => {
  const { subscribe, getSnapshot, getServerSnapshot, update, check, close } = open().store;
  subscribe(() => {});
  update({ mode: 'deferred' });
  check();
  expect(getSnapshot()).toBe(getServerSnapshot());
  close();
});

it('works for a page that knows intervals alone', () => {
  const time = new FakeTime('2026-01-05T10:00Z');
  const live = fromIntervals([{ start: time.wall + 1500, end: time.wall + 2500 }]);
  const store = liveChatStore({ schedule: live }, [{}], { now: time.now, timers: time });
  const told: boolean[] = [];
  store.subscribe((status) => told.push(status.live));
  time.pass(1499);
  expect(told).toEqual([false]);
  time.pass(1);
  expect(told).toEqual([false, true]);
  time.pass(1000);
  expect(told).toEqual([false, true, false]);
});

it('refuses at once what makes no sense', () => {
  const wrong = { schedule: { timeZone: 'Mars/Base', weekly: {} } };
  expect(() => liveChatStore(wrong, [])).toThrow('brand.schedule.timeZone: "Mars/Base"');
  expect(() => liveChatStore({}, [kim, wrong])).toThrow('members[1].schedule.timeZone');
  for (const checkEvery of [0, -1, Number.NaN]) {
    expect(() => liveChatStore({}, [], { checkEvery })).toThrow(RangeError);
  }
  expect(() => liveChatStore({}, [], { now: () => Number.NaN })).toThrow(RangeError);
  expect(() => liveChatStore({}, [], { askAgainAt: Number.NaN })).toThrow(RangeError);
});

/** What can happen to a clock, in milliseconds. */
const step = fc.oneof(
  fc.record({ pass: fc.integer({ min: 0, max: 3 * HOUR }) }),
  fc.record({ sleep: fc.integer({ min: 0, max: 2 * DAY }) }),
  fc.record({ set: fc.integer({ min: -2 * DAY, max: 2 * DAY }) }),
);

it('always gives the verdict of now, and tells it within a minute, whatever happens to the clock', () => {
  fc.assert(
    fc.property(team(), fc.array(step, { maxLength: 6 }), ({ brand, members, around }, steps) => {
      const time = new FakeTime(around);
      const parsed = parseBrand(brand);
      const team = members.map((member) => ({
        ...member,
        schedule: member.schedule ? parseSchedule(member.schedule) : null,
      }));
      const verdict = () => liveChatStatus(parsed, team, time.wall);
      const store = liveChatStore(parsed, team, { now: time.now, timers: time });
      let told: unknown;
      store.subscribe((status) => {
        told = status;
      });
      for (const one of steps) {
        if ('pass' in one) {
          time.pass(one.pass);
          if (one.pass >= 60_000) expect(told).toEqual(verdict());
        } else {
          time.sleep('sleep' in one ? one.sleep : one.set);
        }
        // In half of the cases, somebody reads it before the timer has rung.
        if (time.wall % 2) expect(store.getSnapshot()).toEqual(verdict());
      }
      time.pass(60_000);
      expect(told).toEqual(verdict());
      expect(store.getSnapshot()).toBe(told);
      store.close();
    }),
    { numRuns: runs(20) },
  );
});
