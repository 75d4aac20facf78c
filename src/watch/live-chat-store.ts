import type { Brand } from '../chat/brand.js';
import type { LiveChatStatus } from '../chat/live-chat-status.js';
import type { Member } from '../chat/member.js';
import type { LiveChatUpdate } from './live-chat-update.js';
import type { Snapshot } from './snapshot.js';
import { snapshotsOf } from './snapshot-iterator.js';
import type { LiveChatStoreOptions, Timers } from './store-options.js';
import { verdictAt } from './verdict.js';
import { checkUpdate } from './watched-team.js';

/** The verdict on live chat as it changes. Its functions need no `this`, so they can be passed around. */
export interface LiveChatStore<M extends Member> {
  /**
   * What `liveChatStatus` says at this moment, frozen; the same object until something in it changes.
   * It reads the clock each time, whether anybody listens or not.
   */
  readonly getSnapshot: () => LiveChatStatus<M, number>;

  /**
   * Calls a listener with the snapshot, at once and whenever it changes, until the returned function is
   * called. An error that a listener throws stops no other listener: it is an unhandled rejection.
   */
  readonly subscribe: (listener: (snapshot: LiveChatStatus<M, number>) => void) => () => void;

  /**
   * Replaces the brand, the members, the mode, the brand's pause, or what changes about members; listeners
   * are told at once.
   *
   * @throws {ScheduleError} if something is invalid, with every issue at once; nothing changes then
   * @throws {TypeError} if it is not an object, or has a key that is not known, or `changes` does;
   *   nothing changes then
   */
  readonly update: (changes: LiveChatUpdate<M>) => void;

  /** The snapshot, then each change. A slow reader gets the latest snapshot and misses those in between. */
  readonly [Symbol.asyncIterator]: () => AsyncIterableIterator<LiveChatStatus<M, number>>;
}

/** When to look again after an error. */
const RETRY_MS = 60_000;

/** A listener, and the snapshot that it saw last. */
interface Subscription<M> {
  seen: Snapshot<M>;
  readonly changed: (snapshot: Snapshot<M>) => void;
  readonly ended?: () => void;
}

/** How listening to an event begins and ends. */
type ListenerMethod = 'addEventListener' | 'removeEventListener';

/** The globals that a store uses. Only a page has a document. */
interface Globals extends Timers {
  readonly document?: { [L in ListenerMethod]: (type: string, listener: () => void) => void };
}

const globals = globalThis as unknown as Globals;

/**
 * The verdict on live chat as it changes, for user interfaces and for services that act on it. While
 * anybody listens there is one timer, set for the next change.
 *
 * @throws {ScheduleError} if a schedule, a mode or any other field that counts is invalid, with every
 *   issue at once
 * @example
 * ```ts
 * import { liveChatStore } from 'livehours/watch';
 *
 * const acme = { schedule: { timeZone: 'UTC', weekly: { thursday: ['08:00-18:00'] } } };
 * let clock = Date.parse('1970-01-01T07:59Z');
 * const store = liveChatStore(acme, [{ id: 7 }], { now: () => clock });
 * store.getSnapshot().live; // => false
 *
 * clock = Date.parse('1970-01-01T08:00Z');
 * store.getSnapshot().eligible; // => [{ id: 7 }]
 * store.update({ changes: { 7: { presence: 'away' } } });
 * store.getSnapshot().blockedBy; // => ['presence']
 * ```
 */
export function liveChatStore<B extends Brand, M extends Member>(
  brand: B,
  members: readonly M[],
  options: LiveChatStoreOptions = {},
): LiveChatStore<M> {
  const { now = () => Date.now(), timers = globals, signal, keepAlive } = options;
  /** What the clock showed when it was last read. */
  let at = now();
  let verdict = verdictAt<M>(at, undefined, { brand, members });
  const subscriptions = new Set<Subscription<M>>();
  let timer: unknown;

  function refresh(update?: LiveChatUpdate<M>): void {
    at = now();
    verdict = verdictAt(at, verdict, update);
  }

  function getSnapshot(): Snapshot<M> {
    const last = verdict;
    refresh();
    // Listeners are told a moment later: this may be in the middle of a render.
    if (verdict !== last) setTimer(0);
    return verdict.snapshot;
  }

  /** The timer may fire early or late, and the clock may have been set. */
  function wake(): void {
    // A timeline of somebody's own may throw. The store then looks again a little later.
    setTimer(RETRY_MS);
    refresh();
    notify();
  }

  function notify(): void {
    setTimer();
    for (const subscription of subscriptions) {
      const { snapshot } = verdict; // read each time: a listener may update the store
      if (subscription.seen === snapshot) continue;
      subscription.seen = snapshot;
      call(subscription);
    }
  }

  /** Sets the one timer again; while nobody listens there is none. */
  function setTimer(delayMs = verdict.until - at): void {
    timers.clearTimeout(timer); // harmless if it has fired
    if (subscriptions.size === 0) return;
    timer = timers.setTimeout(wake, delayMs);
    if (!keepAlive) (timer as { unref?(): void } | undefined)?.unref?.();
  }

  function add(subscription: Subscription<M>): () => void {
    if (signal?.aborted) {
      subscription.ended?.();
    } else if (subscriptions.add(subscription).size === 1) {
      listen('addEventListener');
      setTimer();
    }
    return () => {
      subscriptions.delete(subscription);
      if (subscriptions.size === 0) goIdle();
    };
  }

  function goIdle(): void {
    setTimer();
    listen('removeEventListener');
  }

  function listen(method: ListenerMethod): void {
    signal?.[method]('abort', end);
    // Timers stop while a machine sleeps. When it wakes, the page becomes visible again.
    globals.document?.[method]?.('visibilitychange', wake);
  }

  function end(): void {
    for (const { ended } of subscriptions) ended?.();
    subscriptions.clear();
    goIdle();
  }

  return {
    getSnapshot,
    subscribe(changed) {
      const subscription = { seen: getSnapshot(), changed };
      const remove = add(subscription);
      call(subscription);
      return remove;
    },
    update(update) {
      checkUpdate(update);
      refresh(update);
      notify();
    },
    [Symbol.asyncIterator]: () =>
      snapshotsOf(getSnapshot, (changed, ended) => add({ seen: getSnapshot(), changed, ended })),
  };
}

/** Calls a listener at once. As it is async, an error is an unhandled rejection and stops nobody else. */
async function call<M>({ changed, seen }: Subscription<M>): Promise<void> {
  changed(seen);
}
