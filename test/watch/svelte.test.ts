import { liveChatStore } from 'livehours/watch';
import { derived, get } from 'svelte/store';
import { expect, it } from 'vitest';
import { World } from './world.js';

const HOUR = 3_600_000;

it('is a store of Svelte', () => {
  const world = new World(0); // 1970-01-01, a Thursday
  const acme = { schedule: { timeZone: 'UTC', weekly: { thursday: ['08:00-18:00'] } } };
  const store = liveChatStore(acme, [{}], { now: world.now, timers: world });
  expect(get(store)).toBe(store.getSnapshot());
  expect(world.pending).toBe(0);
  const texts: string[] = [];
  const text = derived(store, ({ live }) => (live ? 'Chat with us' : 'Leave a message'));
  const stop = text.subscribe((one) => texts.push(one));
  world.pass(20 * HOUR);
  stop();
  expect(texts).toEqual(['Leave a message', 'Chat with us', 'Leave a message']);
  expect(world.pending).toBe(0);
});
