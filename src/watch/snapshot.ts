import type { LiveChatStatus } from '../chat/live-chat-status.js';

/** A frozen verdict. */
export type Snapshot<M> = LiveChatStatus<M, number>;

/** Whether two verdicts say the same about the same members. */
export function isSame<M>(a: Snapshot<M>, b: Snapshot<M>): boolean {
  // Switches are strings and members are objects, so one flat list cannot confuse them.
  const words = Object.values(a).flat();
  const others = Object.values(b).flat();
  return words.length === others.length && words.every((word, index) => word === others[index]);
}
