/** A widget in React, as somebody would write it: for the tests on a server and in a browser. */
import type { LiveChatStatus, Member } from 'livehours';
import { type LiveChatStore, liveChatStore } from 'livehours/watch';
import { createElement, useSyncExternalStore } from 'react';
import { World } from './world.js';

const HOUR = 3_600_000;
const acme = { schedule: { timeZone: 'UTC', weekly: { thursday: ['08:00-18:00'] } } };

/** What a server sends at 07:00, and the markup that goes with it. */
export const renderedAt = 7 * HOUR; // on 1970-01-01, a Thursday
export const markup =
  '<button type="button">Leave a message: brand-hours, member-hours</button>' as const;

export function storeAt(wall: number) {
  const world = new World(wall);
  return { world, store: liveChatStore(acme, [{}], { now: world.now, timers: world }) };
}

interface Props {
  readonly store: LiveChatStore<Member>;
  readonly initial: LiveChatStatus<Member, number>;
  readonly onRender?: (text: string) => void;
}

export function ChatButton({ store, initial, onRender }: Props) {
  const status = useSyncExternalStore(store.subscribe, store.getSnapshot, () => initial);
  const text = status.live ? 'Chat with us' : `Leave a message: ${status.blockedBy.join(', ')}`;
  onRender?.(text);
  return createElement('button', { type: 'button' }, text);
}
