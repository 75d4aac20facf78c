import type { Brand, Mode } from '../chat/brand.js';
import type { MemberChanges } from '../chat/member-changes.js';
import type { StoredInstant } from '../chat/stored-instant.js';

/** What to change; whatever is left out stays as it is. */
export interface LiveChatUpdate<M> {
  /** Another brand, or the same with other hours; its mode and its pause come with it. */
  readonly brand?: Brand | undefined;
  /** Another team; their presences, pauses and capacities come with them. */
  readonly members?: readonly M[] | undefined;
  /** The brand's mode. */
  readonly mode?: Mode | null | undefined;
  /** Up to when the brand is paused; null for not any more. */
  readonly pausedUntil?: StoredInstant | null | undefined;
  /** What changes about members, by `id`. */
  readonly changes?: MemberChanges | undefined;
}
