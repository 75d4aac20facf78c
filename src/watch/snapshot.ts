import type { LiveChatStatus } from '../chat/status.js';

/** A frozen verdict, of which nothing changes any more. */
export type Snapshot<M> = LiveChatStatus<M, number>;

/** Whether two verdicts say the same. */
export function isSame<M>(a: Snapshot<M>, b: Snapshot<M>): boolean {
  return (
    a.opensAt === b.opensAt &&
    a.closesAt === b.closesAt &&
    a.validUntil === b.validUntil &&
    a.label === b.label &&
    // `live` follows from what blocks.
    isSameList(a.blockedBy, b.blockedBy) &&
    isSameList(a.eligible, b.eligible)
  );
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
