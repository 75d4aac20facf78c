import { act, createElement, StrictMode, useLayoutEffect, useSyncExternalStore } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LiveChatStatus } from '../../src/index.js';
import { type LiveChatStore, type LiveChatStoreOptions, liveChatStore } from '../../src/watch.js';
import { FakeTime } from './fake-time.js';

// 2026-01-05 is a Monday.
const acme = { schedule: { timeZone: 'UTC', weekly: { monday: ['09:00-17:00'] } } };

function open(at: string, options: LiveChatStoreOptions<object> = {}) {
  const time = new FakeTime(at);
  return { time, store: liveChatStore(acme, [{}], { now: time.now, timers: time, ...options }) };
}

let renders = 0;

function Widget({ store }: { store: LiveChatStore<object, number> }) {
  renders += 1;
  const { subscribe, getSnapshot, getServerSnapshot } = store;
  const status = useSyncExternalStore(subscribe, getSnapshot, getServerSnapshot);
  return createElement('p', null, textOf(status));
}

function textOf({ live, opensAt }: LiveChatStatus<object, number>): string {
  return live
    ? 'Chat with us'
    : `Back at ${opensAt === null ? 'never' : new Date(opensAt).toJSON()}`;
}

const page = (store: LiveChatStore<object, number>) =>
  createElement(StrictMode, null, createElement(Widget, { store }));

it('is rendered on a server, where no timer runs', () => {
  const { store, time } = open('2026-01-05T10:00Z');
  expect(renderToString(page(store))).toBe('<p>Chat with us</p>');
  expect(time.timers).toHaveLength(0);
});

describe.runIf('document' in globalThis)('a React component', () => {
  let container: HTMLElement;
  const environment = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };

  beforeEach(() => {
    environment.IS_REACT_ACT_ENVIRONMENT = true;
    container = document.createElement('div');
  });
  afterEach(() => {
    environment.IS_REACT_ACT_ENVIRONMENT = false;
  });

  it('switches on the second, and renders no more often than that', () => {
    const { store, time } = open('2026-01-05T16:59:59Z');
    const root = createRoot(container);
    act(() => root.render(page(store)));
    expect(container.textContent).toBe('Chat with us');
    // Strict mode subscribes, unsubscribes and subscribes again.
    expect(time.timers).toHaveLength(1);
    renders = 0;
    act(() => time.pass(999));
    expect(renders).toBe(0);
    act(() => time.pass(1));
    expect(container.textContent).toBe('Back at 2026-01-12T09:00:00.000Z');
    expect(renders).toBe(2); // strict mode renders twice
    act(() => store.update({ members: [{}], mode: 'live' }));
    expect(renders).toBe(2);
    act(() => root.unmount());
    expect(time.timers).toHaveLength(0);
  });

  it('shows the same in every component', () => {
    const { store, time } = open('2026-01-05T16:59:59Z');
    const root = createRoot(container);
    act(() => root.render([1, 2, 3].map((key) => createElement(Widget, { key, store }))));
    expect(time.timers).toHaveLength(1);
    act(() => time.pass(1000));
    expect(container.textContent).toBe('Back at 2026-01-12T09:00:00.000Z'.repeat(3));
    act(() => root.unmount());
  });

  it('notices what has changed between its rendering and its subscription', () => {
    const { store, time } = open('2026-01-05T16:59:59Z');
    // Effects run after rendering, and subscriptions after the effects of children.
    const Sleep = () => {
      useLayoutEffect(() => time.sleep(1000), []);
      return null;
    };
    const root = createRoot(container);
    act(() =>
      root.render([createElement(Widget, { key: 1, store }), createElement(Sleep, { key: 2 })]),
    );
    expect(container.textContent).toBe('Back at 2026-01-12T09:00:00.000Z');
    act(() => root.unmount());
  });

  it('hydrates what the server rendered, and then is up to date', () => {
    const server = open('2026-01-05T16:59:59Z');
    const renderedAt = server.time.wall;
    container.innerHTML = renderToString(page(server.store));
    const errors: unknown[] = [];
    const { store, time } = open('2026-01-05T17:00:02Z', { renderedAt });
    const onRecoverableError = (error: unknown) => errors.push(error);
    let root: Root | undefined;
    act(() => {
      root = hydrateRoot(container, page(store), { onRecoverableError });
    });
    expect(errors).toEqual([]);
    expect(container.textContent).toBe('Back at 2026-01-12T09:00:00.000Z');
    expect(time.timers).toHaveLength(1);
    act(() => root?.unmount());
  });

  it('follows another store when it is given one', () => {
    const [one, other] = [open('2026-01-05T10:00Z'), open('2026-01-05T18:00Z')];
    const root = createRoot(container);
    act(() => root.render(page(one.store)));
    act(() => root.render(page(other.store)));
    expect(container.textContent).toBe('Back at 2026-01-12T09:00:00.000Z');
    expect([one.time.timers.length, other.time.timers.length]).toEqual([0, 1]);
    act(() => root.unmount());
  });
});
