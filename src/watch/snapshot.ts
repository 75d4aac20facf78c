import type { LiveChatStatus } from '../chat/live-chat-status.js';

/** A frozen verdict. */
export type Snapshot<M> = LiveChatStatus<M, number>;

/** Whether two verdicts say the same about the same members. */
export function isSame<M>(a: Snapshot<M>, b: Snapshot<M>): boolean {
  const { blockedBy, eligible, ...words } = a;
  const others: { readonly [word: string]: unknown } = { ...b };
  return (
    isSameList(eligible, b.eligible) &&
    isSameList(blockedBy, b.blockedBy) &&
    Object.keys(a).length === Object.keys(b).length &&
    Object.entries(words).every(([word, value]) => value === others[word])
  );
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
