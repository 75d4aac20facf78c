import { expect, it } from 'vitest';
import type { Member, Presence } from '../../src/index.js';
import { liveChatStore } from '../../src/watch.js';
import { FakeTime } from './fake-time.js';

interface Person extends Member {
  readonly id: number;
}

// 2026-01-05 is a Monday.
const acme = { schedule: { timeZone: 'UTC', weekly: { monday: ['09:00-17:00'] } } };
const kim: Person = { id: 1 };
const lee: Person = { id: 2, presence: 'away' };

function open() {
  const time = new FakeTime('2026-01-05T10:00Z');
  const store = liveChatStore(acme, [kim, lee], { now: time.now, timers: time });
  const told: string[] = [];
  store.subscribe(({ live, eligible, blockedBy }) => {
    told.push(live ? eligible.map(({ id }) => id).join() : blockedBy.join());
  });
  return { time, store, told };
}

it('takes another brand, whose mode comes with it', () => {
  const { store, told } = open();
  store.update({ brand: { schedule: { timeZone: 'UTC', weekly: {} }, mode: 'deferred' } });
  store.update({ brand: acme });
  expect(told).toEqual(['1', 'brand-hours,member-hours,mode', '1']);
});

it('takes a mode, which stays until there is another, or another brand', () => {
  const { store, told } = open();
  store.update({ mode: 'deferred' });
  store.update({ members: [kim] });
  store.update({ mode: null });
  store.update({ brand: acme, mode: 'deferred' });
  store.update({ brand: acme });
  expect(told).toEqual(['1', 'mode', '1', 'mode', '1']);
});

it('takes other members, whose presence comes with them', () => {
  const { store, told } = open();
  store.update({ members: [lee] });
  store.update({ members: [lee, { id: 3 }] });
  store.update({ members: [] });
  expect(told).toEqual(['1', 'presence', '3', 'member-hours']);
});

it('takes the presence of each member, and knows what it was', () => {
  const { store, told } = open();
  const known: (Presence | null | undefined)[] = [];
  store.update({
    presence(member, presence) {
      known.push(presence);
      return member.id === 2 ? 'online' : presence;
    },
  });
  expect(known).toEqual([undefined, 'away']);
  store.update({ presence: (member, presence) => (member.id === 1 ? 'offline' : presence) });
  expect(store.getSnapshot().eligible[0]).toBe(lee);
  store.update({ members: [kim, lee], presence: () => 'online' });
  expect(told).toEqual(['1', '1,2', '2', '1,2']);
});

it('keeps the snapshot when the verdict stays as it is', () => {
  const { store, told } = open();
  const before = store.getSnapshot();
  store.update({});
  store.update({ mode: 'live' });
  store.update({ brand: { ...acme, schedule: { ...acme.schedule } } });
  store.update({ members: [kim, { ...lee }] });
  store.update({ presence: (_, presence) => presence });
  expect(store.getSnapshot()).toBe(before);
  expect(told).toEqual(['1']);
  store.update({ members: [{ ...kim }] });
  expect(store.getSnapshot()).not.toBe(before);
});

it('stays as it was when an update makes no sense', () => {
  const { store, time, told } = open();
  const before = store.getSnapshot();
  const nonsense = { mode: 'off', askAgainAt: 0 } as never;
  expect(() => store.update(nonsense)).toThrow('brand.mode: expected "live" or "deferred"');
  expect(() => store.update({ presence: () => 'here' as never })).toThrow('members[0].presence');
  expect(() => store.update({ mode: 'deferred', askAgainAt: Number.NaN })).toThrow(RangeError);
  expect(store.getSnapshot()).toBe(before);
  time.passUntil('2026-01-05T17:00Z');
  expect(told).toEqual(['1', 'brand-hours,member-hours']);
});

it('reads the brand and the members once: to change them in place is no update', () => {
  const time = new FakeTime('2026-01-05T10:00Z');
  const brand: { mode: 'live' | 'deferred' } = { mode: 'live' };
  const member: { presence: Presence } = { presence: 'online' };
  const store = liveChatStore(brand, [member], { now: time.now, timers: time });
  brand.mode = 'deferred';
  member.presence = 'offline';
  time.pass(120_000);
  expect(store.getSnapshot().live).toBe(true);
  store.update({ brand, members: [member] });
  expect(store.getSnapshot().blockedBy).toEqual(['mode', 'presence']);
});

it('sets the timer anew', () => {
  const time = new FakeTime('2026-01-05T10:00Z');
  const checkEvery = Number.POSITIVE_INFINITY;
  const store = liveChatStore(acme, [{}], { now: time.now, timers: time, checkEvery });
  store.subscribe(() => {});
  store.update({ brand: { schedule: { timeZone: 'UTC', weekly: { monday: ['09:00-11:00'] } } } });
  expect(time.timers).toHaveLength(1);
  expect(time.wait).toBe(3_600_000);
});
