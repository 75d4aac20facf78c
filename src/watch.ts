/**
 * The verdict on live chat as it changes: the one entry with a clock.
 *
 * @module watch
 */

export { type LiveChatStore, liveChatStore } from './watch/live-chat-store.js';
export type { LiveChatStoreOptions, Signal, Timers } from './watch/options.js';
export type { LiveChatUpdate, PresenceById, PresenceOf } from './watch/update.js';
