import { expectTypeOf, it } from 'vitest';
import type { LiveChatStatus, Member } from '../../src/index.js';
import { type LiveChatStore, liveChatStore } from '../../src/watch.js';

interface Person extends Member {
  readonly id: number;
}
declare const team: readonly Person[];

it('keeps the caller’s members, and the kind of instant that the clock gives', () => {
  const store = liveChatStore({}, team);
  expectTypeOf(store).toEqualTypeOf<LiveChatStore<Person, number>>();
  expectTypeOf(store.getSnapshot()).toEqualTypeOf<LiveChatStatus<Person, number>>();
  const dated = liveChatStore({}, team, { now: () => new Date() });
  expectTypeOf(dated.getSnapshot().opensAt).toEqualTypeOf<Date | null>();
  // @ts-expect-error the snapshot of the server is of the same kind as the others
  liveChatStore({}, team, { renderedAt: new Date() });
});

it('takes what browsers and Node.js have', () => {
  liveChatStore({}, team, { signal: new AbortController().signal, timers: globalThis });
  liveChatStore({}, team, { timers: { setTimeout, clearTimeout } });
  // @ts-expect-error a misspelt option
  liveChatStore({}, team, { keepalive: true });
});

it('is disposable, and an iterable of its verdicts', () => {
  const store = liveChatStore({}, team);
  expectTypeOf(store).toExtend<Disposable>();
  expectTypeOf(store).toExtend<AsyncIterable<LiveChatStatus<Person, number>>>();
});

it('updates what is there and nothing else', () => {
  const store = liveChatStore({}, team);
  store.update({ mode: null, presence: ({ id }, known) => (id === 7 ? 'away' : known) });
  // @ts-expect-error members are those of this store
  store.update({ members: [{ name: 'Kim' }] });
  // @ts-expect-error no such field
  store.update({ brands: {} });
});
