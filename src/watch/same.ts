import type { LiveChatStatus } from '../chat/status.js';
import { type Instant, toEpochMs } from '../timeline/instant.js';

type Status = LiveChatStatus<unknown, Instant>;

/** Whether two verdicts say the same, of the very same members. */
export function isSame(a: Status, b: Status): boolean {
  const [all, others] = [partsOf(a), partsOf(b)];
  return all.length === others.length && all.every((part, index) => part === others[index]);
}

/** All that a verdict says in one list, instants of every kind as numbers. */
function partsOf(status: Status): unknown[] {
  // No two verdicts give the same list: switches are texts, and stand before members, which are not.
  return Object.values(status).flatMap((value: unknown) => {
    if (Array.isArray(value)) return value;
    return value && typeof value === 'object' ? toEpochMs(value as Instant) : value;
  });
}
