import type { LiveChatStatus } from 'livehours';
import { type LiveChatStore, liveChatStore } from 'livehours/watch';
import { useSyncExternalStore } from 'react';
import { fromStore, type Readable } from 'svelte/store';
import { expectTypeOf, it } from 'vitest';

interface Person {
  readonly id: number;
  readonly name: string;
  readonly presence?: 'online' | 'away';
}
const team: Person[] = [{ id: 1, name: 'Ana' }];
type Status = LiveChatStatus<Person, number>;

it('keeps the types of the caller’s members', async () => {
  const acme = { name: 'Acme', schedule: null };
  const store = liveChatStore(acme, team);
  expectTypeOf(store).toEqualTypeOf<LiveChatStore<Person>>();
  expectTypeOf(store.getSnapshot()).toEqualTypeOf<Status>();
  store.subscribe((status) => expectTypeOf(status).toEqualTypeOf<Status>());
  for await (const status of store) expectTypeOf(status).toEqualTypeOf<Status>();
  store.update({ changes: team.map(({ id }) => [id, { presence: 'online' }] as const) });
});

it('fits React and Svelte', () => {
  const store = liveChatStore({}, team);
  expectTypeOf(useSyncExternalStore(store.subscribe, store.getSnapshot)).toEqualTypeOf<Status>();
  expectTypeOf(store).toExtend<Readable<Status>>();
  expectTypeOf(fromStore(store).current).toEqualTypeOf<Status>();
});

it('takes the signals, clocks and timers of the runtime', () => {
  const { signal } = new AbortController();
  liveChatStore({}, team, { signal, now: Date.now, timers: globalThis, keepAlive: true });
  liveChatStore({}, team, { now: () => performance.timeOrigin + performance.now() });
  liveChatStore({}, team, { timers: { setTimeout, clearTimeout }, signal: undefined });
});

it('says what does not fit', () => {
  const store = liveChatStore({}, team);
  // @ts-expect-error: no such mode
  liveChatStore({ mode: 'off' }, team);
  // @ts-expect-error: a Date is no number
  liveChatStore({}, team, { now: () => new Date() });
  // @ts-expect-error: no such presence
  store.update({ changes: { 1: { presence: 'gone' } } });
  // @ts-expect-error: hours do not change from one minute to the next
  store.update({ changes: { 1: { schedule: null } } });
  // @ts-expect-error: members of another kind
  store.update({ members: [{ id: 'x' }] });
  // @ts-expect-error: no such key
  store.update({ presense: {} });
  // @ts-expect-error: a snapshot does not change
  store.getSnapshot().live = true;
});
