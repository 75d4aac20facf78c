import { liveChatStore } from 'livehours/watch';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const acme = { schedule: { timeZone: 'UTC', weekly: { thursday: ['08:00-18:00'] } } };
beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

it('works', async () => {
  const store = liveChatStore(acme, [{ id: 7 }]);
  const heard: boolean[] = [];
  const stop = store.subscribe(({ live }) => heard.push(live));
  expect(heard).toEqual([false]);
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(8 * 3_600_000);
  expect(heard).toEqual([false, true]);
  store.update({ presence: { 7: 'away' } });
  expect(heard).toEqual([false, true, false]);
  stop();
  expect(vi.getTimerCount()).toBe(0);
  const controller = new AbortController();
  const other = liveChatStore(acme, [{ id: 7 }], { signal: controller.signal });
  const all: boolean[] = [];
  const loop = (async () => {
    for await (const { live } of other) all.push(live);
  })();
  await vi.advanceTimersByTimeAsync(24 * 3_600_000);
  controller.abort();
  await loop;
  expect(all).toEqual([true, false]);
  expect(vi.getTimerCount()).toBe(0);
});
