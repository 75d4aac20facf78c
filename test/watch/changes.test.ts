import { expect, it } from 'vitest';
import { liveChatStore } from '../../src/watch.js';
import { FakeTime, settle } from './fake-time.js';

// 2026-01-05 is a Monday.
const acme = { schedule: { timeZone: 'UTC', weekly: { monday: ['09:00-17:00'] } } };

function open(at = '2026-01-05T08:00Z') {
  const time = new FakeTime(at);
  return { time, store: liveChatStore(acme, [{}], { now: time.now, timers: time }) };
}

it('gives the verdict in force, then each new one, and ends when the store is closed', async () => {
  const { time, store } = open();
  const told: boolean[] = [];
  const loop = (async () => {
    for await (const { live } of store) told.push(live);
  })();
  await settle();
  time.passUntil('2026-01-05T12:00Z');
  await settle();
  time.passUntil('2026-01-05T18:00Z');
  await settle();
  expect(told).toEqual([false, true, false]);
  store.close();
  await loop;
});

it('gives who is slow the newest verdict, not those in between', async () => {
  const { time, store } = open();
  const changes = store[Symbol.asyncIterator]();
  await changes.next();
  time.passUntil('2026-01-05T18:00Z');
  store.update({ mode: 'deferred' });
  const { value } = await changes.next();
  expect(value).toBe(store.getSnapshot());
  const pending = changes.next();
  store.update({ mode: 'live' });
  expect((await pending).value).toBe(store.getSnapshot());
});

it('still gives the last verdict when the store is closed before it was asked for', async () => {
  const { store } = open();
  const changes = store[Symbol.asyncIterator]();
  await changes.next();
  store.update({ mode: 'deferred' });
  store.close();
  expect((await changes.next()).value).toBe(store.getSnapshot());
  expect(await changes.next()).toEqual({ value: undefined, done: true });
});

it('listens from the first question to the end of the loop', async () => {
  const { time, store } = open();
  const changes = store[Symbol.asyncIterator]();
  expect(time.timers).toHaveLength(0);
  await changes.next();
  expect(time.timers).toHaveLength(1);
  store.update({ mode: 'deferred' });
  for await (const { blockedBy } of { [Symbol.asyncIterator]: () => changes }) {
    expect(blockedBy).toContain('mode');
    break;
  }
  expect(time.timers).toHaveLength(0);
  expect(await changes.next()).toEqual({ value: undefined, done: true });
});

it('ends at once when it is told to, even while somebody waits', async () => {
  const { time, store } = open();
  const changes = store[Symbol.asyncIterator]();
  await changes.next();
  const waiting = [changes.next(), changes.next()];
  expect(await changes.return?.()).toEqual({ value: undefined, done: true });
  expect(await Promise.all(waiting)).toEqual(Array(2).fill({ value: undefined, done: true }));
  expect(time.timers).toHaveLength(0);
});

it('never begins when it is ended first', async () => {
  const { time, store } = open();
  const changes = store[Symbol.asyncIterator]();
  await changes.return?.();
  expect(await changes.next()).toEqual({ value: undefined, done: true });
  expect(time.timers).toHaveLength(0);
});

it('gives the verdict of a closed store, and ends', async () => {
  const { store } = open();
  store.close();
  const told: boolean[] = [];
  for await (const { live } of store) told.push(live);
  expect(told).toEqual([false]);
});
