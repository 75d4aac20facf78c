import { expect, it } from 'vitest';
import { fromIntervals } from '../../src/index.js';
import { type LiveChatUpdate, liveChatStore } from '../../src/watch.js';
import { HOUR } from '../support/arbitraries.js';
import { FakeTime, settle } from './fake-time.js';

const START = '2026-01-05T08:00Z';
const at = (hours: number) => Date.parse(START) + hours * HOUR;
const liveFor = (start: number, end: number) => ({
  schedule: fromIntervals([{ start: at(start), end: at(end) }]),
});

/** A page whose server gives one answer after the other; a text stands for a failure. */
function open(...answers: (LiveChatUpdate<object> | string)[]) {
  const time = new FakeTime(START);
  const asked: number[] = [];
  const errors: unknown[] = [];
  const store = liveChatStore<object>(liveFor(0, 2), [{}], {
    now: time.now,
    timers: time,
    askAgainAt: at(1),
    askAgain: async () => {
      asked.push((time.wall - at(0)) / HOUR);
      const answer = answers.shift() ?? {};
      if (typeof answer === 'string') throw answer;
      return answer;
    },
    onError: (error) => errors.push(error),
  });
  return { time, store, asked, errors };
}

it('asks when it is due, takes the answer in, and asks next when the answer says so', async () => {
  const answer = { brand: liveFor(0, 5), askAgainAt: new Date(at(4)) };
  const { time, store, asked } = open(answer, { brand: liveFor(0, 9) });
  const told: boolean[] = [];
  store.subscribe(({ live }) => told.push(live));
  for (let hour = 0; hour < 10; hour++) {
    time.pass(HOUR);
    await settle();
  }
  expect(asked).toEqual([1, 4]);
  expect(told).toEqual([true, true, true, false]); // closesAt moved twice
});

it('asks at the exact millisecond, and nobody else in the meantime', async () => {
  const { time, store, asked } = open({ askAgainAt: at(3) });
  store.subscribe(() => {});
  time.pass(HOUR - 1);
  expect(asked).toEqual([]);
  time.pass(1);
  store.check();
  store.subscribe(() => {});
  expect(asked).toEqual([1]);
  await settle();
});

it('is not live once the intervals have run out and no answer has come', async () => {
  const { time, store } = open('away', 'away', 'away', 'away', 'away', 'away', 'away');
  store.subscribe(() => {});
  time.pass(3 * HOUR);
  await settle();
  expect(store.getSnapshot()).toMatchObject({ live: false, opensAt: null });
});

it('asks again after a minute, then two, up to an hour, when it fails', async () => {
  const { time, store, asked, errors } = open(
    ...Array<string>(9).fill('away'),
    {
      askAgainAt: at(20),
    },
    'away',
    'away',
  );
  store.subscribe(() => {});
  while (time.wall < at(21)) {
    time.pass(60_000);
    await settle();
  }
  const minutes = asked.map((hour) => Math.round((hour - 1) * 60));
  const doubled = [0, 1, 3, 7, 15, 31, 63, 123, 183, 243];
  expect(minutes).toEqual([...doubled, 19 * 60, 19 * 60 + 1, 19 * 60 + 3]);
  expect(errors).toEqual(Array(11).fill('away'));
});

it('treats an answer that makes no sense as a failure', async () => {
  const { time, store, asked, errors } = open({ mode: 'off' as never }, { mode: 'deferred' });
  store.subscribe(() => {});
  time.pass(HOUR);
  await settle();
  expect(errors).toMatchObject([{ name: 'ScheduleError' }]);
  time.pass(60_000);
  await settle();
  expect(asked).toHaveLength(2);
  expect(store.getSnapshot().blockedBy).toEqual(['mode']);
});

it('never asks more than once a minute, whatever the answers say', async () => {
  const { time, store, asked } = open(...Array(5).fill({ askAgainAt: 0 }));
  store.subscribe(() => {});
  time.pass(HOUR);
  await settle();
  for (let second = 0; second < 120; second++) {
    time.pass(1000);
    await settle();
  }
  expect(asked).toHaveLength(3);
});

it('asks only while somebody watches, and at once when somebody comes late', async () => {
  const { time, store, asked } = open({});
  time.pass(3 * HOUR);
  expect(asked).toEqual([]);
  store.subscribe(() => {});
  expect(asked).toEqual([3]);
  await settle();
});

it('takes no answer once it is closed', async () => {
  const { time, store } = open({ mode: 'deferred' });
  store.subscribe(() => {});
  time.pass(HOUR);
  store.close();
  await settle();
  expect(store.getSnapshot().live).toBe(true);
  expect(time.timers).toHaveLength(0);
});

it('asks when an update says so', async () => {
  const { time, store, asked } = open({}, {});
  store.subscribe(() => {});
  store.update({ askAgainAt: at(0.5) });
  time.pass(HOUR / 2);
  await settle();
  expect(asked).toEqual([0.5]);
  time.pass(HOUR);
  expect(asked).toEqual([0.5]);
});

it('needs nobody to ask', async () => {
  const time = new FakeTime(START);
  const store = liveChatStore({}, [{}], { now: time.now, timers: time, askAgainAt: at(1) });
  store.subscribe(() => {});
  time.pass(2 * HOUR);
  await settle();
  expect(store.getSnapshot().live).toBe(true);
});
