/**
 * The verdict on live chat as it changes. This is the only entry with a clock.
 *
 * @module watch
 */

export { type LiveChatStore, liveChatStore } from './watch/live-chat-store.js';
export type { LiveChatUpdate, PresenceById, PresenceOf } from './watch/live-chat-update.js';
export type { AbortSignalLike, LiveChatStoreOptions, Timers } from './watch/store-options.js';
