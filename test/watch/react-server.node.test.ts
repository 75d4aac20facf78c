import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ChatButton, markup, renderedAt, storeAt } from './chat-button.js';

it('renders on a server, and starts no timer', () => {
  const { world, store } = storeAt(renderedAt);
  const initial = store.getSnapshot();
  expect(renderToString(createElement(ChatButton, { store, initial }))).toBe(markup);
  expect(world.delays).toEqual([]);
});
