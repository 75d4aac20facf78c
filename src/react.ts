/**
 * The verdict on live chat as a hook of React, 18 or later.
 *
 * @module react
 */

export { type UseLiveChatOptions, useLiveChat } from './react/use-live-chat.js';
