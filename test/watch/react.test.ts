import { act, createElement, StrictMode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChatButton, markup, renderedAt, storeAt } from './chat-button.js';

const HOUR = 3_600_000;
const asked = { IS_REACT_ACT_ENVIRONMENT: true };

describe.skipIf(!('document' in globalThis))('a component of React, in StrictMode', () => {
  let container: HTMLElement;
  let root: Root;
  const warnings = vi.fn();

  beforeEach(() => {
    Object.assign(globalThis, asked);
    container = document.body.appendChild(document.createElement('div'));
    vi.spyOn(console, 'error').mockImplementation(warnings);
  });

  afterEach(() => {
    container.remove();
    vi.restoreAllMocks();
    expect(warnings).not.toHaveBeenCalled();
  });

  it('shows each change, and leaves nothing behind', async () => {
    const { world, store } = storeAt(renderedAt);
    const initial = store.getSnapshot();
    const rendered: string[] = [];
    const onRender = (text: string) => rendered.push(text);
    await act(async () => {
      root = createRoot(container);
      const button = createElement(ChatButton, { store, initial, onRender });
      root.render(createElement(StrictMode, null, button));
    });
    expect(container.innerHTML).toBe(markup);
    expect(world.pending).toBe(1);
    await act(async () => world.pass(HOUR));
    expect(container.textContent).toBe('Chat with us');
    const count = rendered.length;
    await act(async () => world.pass(HOUR));
    expect(rendered.length).toBe(count); // nothing new, nothing rendered
    await act(async () => store.update({ mode: 'deferred' }));
    expect(container.textContent).toBe('Leave a message: mode');
    await act(async () => root.unmount());
    expect(world.pending).toBe(0);
  });

  it('takes over what a server rendered, and then shows what is the case now', async () => {
    const { store: server } = storeAt(renderedAt);
    const initial = JSON.parse(JSON.stringify(server.getSnapshot()));
    container.innerHTML = markup;
    const { firstChild } = container;
    const { world, store } = storeAt(renderedAt + 2 * HOUR);
    const rendered: string[] = [];
    const mismatches = vi.fn();
    await act(async () => {
      const onRender = (text: string) => rendered.push(text);
      const button = createElement(ChatButton, { store, initial, onRender });
      const options = { onRecoverableError: mismatches };
      root = hydrateRoot(container, createElement(StrictMode, null, button), options);
    });
    expect(mismatches).not.toHaveBeenCalled();
    expect(rendered[0]).toBe('Leave a message: brand-hours, member-hours');
    expect(container.firstChild).toBe(firstChild);
    expect(container.textContent).toBe('Chat with us');
    await act(async () => root.unmount());
    expect(world.pending).toBe(0);
  });

  it('is right as soon as the page is shown again after a sleep', async () => {
    const { world, store } = storeAt(renderedAt);
    await act(async () => {
      root = createRoot(container);
      root.render(createElement(ChatButton, { store, initial: store.getSnapshot() }));
    });
    world.sleep(2 * HOUR); // no timer rings
    await act(async () => document.dispatchEvent(new Event('visibilitychange')));
    expect(container.textContent).toBe('Chat with us');
    await act(async () => root.unmount());
  });

  it('renders the latest even if it renders before the timer rings', async () => {
    const { world, store } = storeAt(renderedAt);
    const show = (parts: number) =>
      act(async () => {
        const button = createElement(ChatButton, { store, initial: store.getSnapshot() });
        root.render(Array.from({ length: parts }, (_, key) => ({ ...button, key: String(key) })));
      });
    root = createRoot(container);
    await show(1);
    world.sleep(2 * HOUR);
    await show(2);
    await act(async () => world.pass(0));
    expect(container.textContent).toBe('Chat with usChat with us');
    await act(async () => root.unmount());
    expect(world.pending).toBe(0);
  });
});
