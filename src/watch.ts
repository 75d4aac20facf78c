/**
 * The verdict on live chat as it changes. Only this entry and `livehours/react` have a clock.
 *
 * @module watch
 */

export type { MemberChange, MemberChanges } from './chat/member-changes.js';
export { type LiveChatStore, liveChatStore } from './watch/live-chat-store.js';
export type { LiveChatUpdate } from './watch/live-chat-update.js';
export type { AbortSignalLike, LiveChatStoreOptions, Timers } from './watch/store-options.js';
