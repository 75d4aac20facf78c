import type { Brand } from '../chat/brand.js';
import type { Member } from '../chat/member.js';
import type { LiveChatStatus } from '../chat/status.js';
import { type Instant, type Same, toEpochMs } from '../timeline/instant.js';
import { changesOf } from './changes.js';
import type { Disposal } from './disposal.js';
import { type Facts, mayBeLabelled, updated, verdictOn } from './facts.js';
import { type Listener, tell } from './listeners.js';
import type { LiveChatStoreOptions, LiveChatUpdate, Timers } from './options.js';
import { isSame } from './same.js';
import type { LiveChatStore } from './store.js';

/** 24.8 days, the longest wait of `setTimeout`: a longer one would be over at once. */
const LONGEST = 2 ** 31 - 1;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The last instant there is, after which nothing changes. */
const NEVER = 8.64e15;

/**
 * The verdict of `liveChatStatus` as a store that switches by itself when it is due. A timer runs
 * only while somebody has subscribed. The brand and the members are read now and at each `update`.
 *
 * @throws {ScheduleError} if a schedule, a mode or a presence makes no sense, with every issue at once
 * @throws {RangeError} if `checkEvery` is no positive number
 * @example
 * ```ts
 * import { liveChatStore } from 'livehours/watch';
 *
 * const acme = { schedule: { timeZone: 'UTC', weekly: { thursday: ['08:00-18:00'] } } };
 * const store = liveChatStore(acme, [{ id: 7 }], { now: () => 36_000_000 });
 * const stop = store.subscribe(({ live }) => console.log(live ? 'Chat' : 'Leave a message'));
 * store.getSnapshot().closesAt; // => 64_800_000
 * store.update({ mode: 'deferred' });
 * store.getSnapshot().blockedBy; // => ['mode']
 * stop();
 * ```
 */
export function liveChatStore<M extends object & Member, A extends Instant = number>(
  brand: Brand,
  members: readonly M[],
  options: LiveChatStoreOptions<M, A> = {},
): LiveChatStore<M, Same<A>> {
  type Status = LiveChatStatus<M, Same<A>>;
  type Store = LiveChatStore<M, Same<A>>;
  const { checkEvery = MINUTE, keepAlive, signal, renderedAt, onError } = options;
  if (!(checkEvery > 0)) throw new RangeError(`expected a positive checkEvery, got ${checkEvery}`);
  const clock = options.now ?? ((() => Date.now()) as () => A);
  const timers = options.timers ?? (globalThis as unknown as Timers);
  const now = () => toEpochMs(clock());
  /** The next whole multiple of `checkEvery`: midnights and most other local times are among them. */
  const nextCheck = (epochMs: number) => (Math.floor(epochMs / checkEvery) + 1) * checkEvery;
  // Whoever is to blame hears of it later, by itself; without anybody it is an unhandled rejection.
  const report = (error: unknown) => void Promise.reject(error).catch(onError);

  const listeners = new Set<Listener<Status>>();
  let timer: unknown;
  let askAt = NEVER;
  let askWait = MINUTE;
  let isClosed = false;
  let facts: Facts<M>;
  let snapshot: Status;
  /** The epoch milliseconds from and until which the snapshot holds. */
  let from: number;
  let until: number;

  /** Takes facts and makes the verdict on them; if they make no sense, all stays as it was. */
  function judge(taken: Facts<M>): void {
    const at = clock();
    const verdict = verdictOn(taken, at);
    facts = taken;
    from = toEpochMs(at);
    until = Math.min(
      toEpochMs(verdict.validUntil ?? NEVER),
      mayBeLabelled(taken) ? nextCheck(from) : NEVER,
    );
    if (!snapshot || !isSame(snapshot, verdict)) snapshot = verdict;
  }

  function getSnapshot(): Status {
    const epochMs = now();
    if (!(from <= epochMs && epochMs < until)) judge(facts);
    return snapshot;
  }

  function check(): void {
    try {
      getSnapshot();
    } catch (error) {
      from = Number.NaN; // the next check tries again
      until = NEVER;
      report(error);
    }
    tell(listeners, () => snapshot, report);
    if (listeners.size && askAt <= now()) ask();
    rearm();
  }

  function rearm(): void {
    timers.clearTimeout(timer);
    if (listeners.size) {
      const epochMs = now();
      const wait = Math.min(until, nextCheck(epochMs), askAt) - epochMs;
      timer = timers.setTimeout(check, Math.min(Math.max(wait, 1), LONGEST));
      if (!keepAlive) (timer as { unref?: () => void }).unref?.();
    }
  }

  function listen(listener: Listener<Status>): () => void {
    listeners.add(listener);
    check();
    if (isClosed) close();
    return () => {
      if (listeners.delete(listener)) rearm();
    };
  }

  function update(change: LiveChatUpdate<M>): void {
    const { askAgainAt } = change;
    const due = askAgainAt === undefined ? askAt : toEpochMs(askAgainAt);
    judge(updated(change, facts));
    askAt = due;
    check();
  }

  async function ask(): Promise<void> {
    askAt = NEVER;
    try {
      const { askAgainAt = NEVER, ...news } = (await options.askAgain?.()) ?? {};
      const due = toEpochMs(askAgainAt);
      if (!isClosed) update(news);
      askAt = Math.max(due, now() + MINUTE);
      askWait = MINUTE;
    } catch (error) {
      askAt = now() + askWait;
      askWait = Math.min(askWait * 2, HOUR);
      report(error);
    }
    rearm();
  }

  function close(): void {
    isClosed = true;
    const all = [...listeners];
    listeners.clear();
    for (const { onEnd } of all) onEnd?.();
    rearm();
    signal?.removeEventListener('abort', close);
  }

  judge(updated({ brand, members }));
  update(options);
  signal?.addEventListener('abort', close);
  if (signal?.aborted) close();
  const rendered = renderedAt === undefined ? undefined : verdictOn(facts!, renderedAt as A);
  const { dispose = 'close' } = Symbol as { readonly dispose?: symbol };
  return {
    subscribe: (onValue) => listen({ onValue }),
    getSnapshot,
    getServerSnapshot: () => rendered ?? getSnapshot(),
    update,
    check,
    close,
    [dispose]: close,
    [Symbol.asyncIterator]: () => changesOf(listen),
  } satisfies Omit<Store, keyof Disposal> as unknown as Store;
}
