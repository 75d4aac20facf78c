/**
 * The verdict on live chat as a store for widgets and services: it switches by itself, when it is
 * due. The one entry of this library that reads a clock.
 *
 * @module watch
 */

export { liveChatStore } from './watch/live-chat-store.js';
export type { LiveChatStoreOptions, LiveChatUpdate, Signal, Timers } from './watch/options.js';
export type { LiveChatStore } from './watch/store.js';
