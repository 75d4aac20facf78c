import type { LiveChatStatus } from '../chat/status.js';

/** A frozen verdict, of which nothing changes any more. */
export type Snapshot<M> = LiveChatStatus<M, number>;

/** Whether two verdicts say the same, of the same members. */
export function isSame<M>(a: Snapshot<M>, b: Snapshot<M>): boolean {
  // Reasons are texts, members are objects and no lists, so in one list they are still told apart.
  const words = Object.values(a).flat();
  const others = Object.values(b).flat();
  return words.length === others.length && words.every((word, index) => word === others[index]);
}
