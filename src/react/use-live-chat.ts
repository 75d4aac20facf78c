import { useEffect, useMemo, useState } from 'react';
import type { Brand } from '../chat/brand.js';
import { readBrandHours } from '../chat/inheritance.js';
import { type LiveChatStatus, liveChatStatus } from '../chat/live-chat-status.js';
import { lookAgainAt } from '../chat/look-again.js';
import type { Member } from '../chat/member.js';
import { readOrThrow } from '../schedule/parse/parse-result.js';
import { waiting } from './waiting.js';

/** What a component that a server has rendered starts from. */
export interface UseLiveChatOptions {
  /**
   * The instant of the first render, in epoch milliseconds; by default now. Pass what the server passed,
   * so that the first render in the browser gives the same markup. Read once.
   */
  readonly initialAt?: number | undefined;
}

/**
 * What `liveChatStatus` says now. The component renders again when the hours change, wound down or not,
 * when a pause is over, and when the label may. The brand and the members may be new objects in each render; while they are the same ones, and
 * nothing has changed, so is the status. See `docs/react.md`.
 *
 * @throws {ScheduleError} in the render, if a schedule, a mode or any other field that counts is invalid,
 *   with every issue at once
 * @example
 * ```tsx
 * import { useLiveChat } from 'livehours/react';
 *
 * const acme = { schedule: { timeZone: 'UTC', weekly: { thursday: ['08:00-18:00'] } } };
 *
 * export function ChatButton({ away }: { away: boolean }) {
 *   const { live } = useLiveChat(acme, [{ presence: away ? 'away' : 'online' }]);
 *   return <button type="button">{live ? 'Chat with us' : 'Leave a message'}</button>;
 * }
 * ```
 */
export function useLiveChat<B extends Brand, M extends Member>(
  brand: B,
  members: readonly M[],
  { initialAt }: UseLiveChatOptions = {},
): LiveChatStatus<M, number> {
  const [at, setAt] = useState(() => initialAt ?? Date.now());
  const [status, until] = useMemo(() => {
    const status = liveChatStatus(brand, members, at);
    const hours = readOrThrow((root) => readBrandHours(brand, root));
    return [status, lookAgainAt(hours, status.validUntil ?? Infinity, at)] as const;
  }, [brand, members, at]);
  // After every render, not only when `until` is another: the clock may have been set, or a timer be late.
  useEffect(waiting(at, until, setAt));
  return status;
}
