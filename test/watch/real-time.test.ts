import { expect, it } from 'vitest';
import { fromIntervals } from '../../src/index.js';
import { liveChatStore } from '../../src/watch.js';

it('switches on time with the timers and the clock of the runtime', async () => {
  const begin = Date.now();
  const [opening, closing] = [begin + 600, begin + 1250];
  const schedule = fromIntervals([{ start: opening, end: closing }]);
  const store = liveChatStore({ schedule }, [{}]);
  const told: { live: boolean; at: number }[] = [];
  for await (const { live } of store) {
    told.push({ live, at: Date.now() });
    if (told.length === 3) store.close();
  }
  expect(told.map(({ live }) => live)).toEqual([false, true, false]);
  const [, opened, closed] = told.map(({ at }) => at) as [number, number, number];
  // Never early; how late, is for a busy machine to say.
  expect(opened - opening).toBeGreaterThanOrEqual(0);
  expect(closed - closing).toBeGreaterThanOrEqual(0);
  expect(closed).toBeLessThan(closing + 2000);
});

it('looks at the clock as often as it is told to', async () => {
  let calls = 0;
  const now = () => {
    calls += 1;
    return Date.now();
  };
  const store = liveChatStore({}, [{}], { now, checkEvery: 100 });
  const stop = store.subscribe(() => {});
  calls = 0;
  await new Promise((resolve) => setTimeout(resolve, 450));
  expect(calls).toBeGreaterThanOrEqual(6); // it asks twice or more each time
  stop();
  const before = calls;
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(calls).toBe(before);
});
