import type { Member } from 'livehours';
import { useLiveChat } from 'livehours/react';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { waiting } from '../../src/react/waiting.js';
import { acme, HOUR, SEVEN } from './stage.js';

vi.mock('../../src/react/waiting.js', { spy: true });

beforeEach(() => {
  vi.useFakeTimers({ now: SEVEN + 2 * HOUR });
});
afterEach(() => {
  vi.useRealTimers();
});

function Chat({ initialAt, members }: { initialAt?: number | undefined; members: Member[] }) {
  const { live, validUntil } = useLiveChat(acme(), members, { initialAt });
  return `${live} until ${validUntil}`;
}

it('renders what is the case at the instant given, or now, and starts no timer', () => {
  const at = (initialAt?: number) =>
    renderToString(createElement(Chat, { initialAt, members: [{}] }));
  expect(at()).toBe(`true until ${18 * HOUR}`);
  expect(at(SEVEN)).toBe(`false until ${8 * HOUR}`);
  expect(vi.getTimerCount()).toBe(0);
});

it('needs no options', () => {
  const Plain = () => String(useLiveChat(acme(), [{}]).live);
  expect(renderToString(createElement(Plain))).toBe('true');
});

it('looks again when a timer can wait no longer, where nothing ever changes', () => {
  const Always = () => String(useLiveChat({}, [{}], { initialAt: SEVEN }).validUntil);
  expect(renderToString(createElement(Always))).toBe('null');
  expect(waiting).toHaveBeenLastCalledWith(SEVEN, SEVEN + 2 ** 31 - 1, expect.any(Function));
});

it('throws what is invalid in the render', () => {
  const members = [{ presence: 'gone' as 'away' }];
  expect(() => renderToString(createElement(Chat, { members }))).toThrow('members[0].presence');
});
