import type { Brand } from '../chat/brand.js';
import type { Member } from '../chat/member.js';
import { Alarm } from './alarm.js';
import { changesOf } from './changes.js';
import type { LiveChatStoreOptions, Timers } from './options.js';
import { isSame, type Snapshot } from './snapshot.js';
import type { LiveChatUpdate } from './update.js';
import { Verdict } from './verdict.js';

/** The verdict on live chat as it changes. Its functions need no `this`, and may be handed on. */
export interface LiveChatStore<M extends object & Member> {
  /**
   * What `liveChatStatus` says at this moment, frozen; the same object until something of it changes.
   * It looks at the clock each time, whether anybody listens or not.
   */
  readonly getSnapshot: () => Snapshot<M>;

  /**
   * Calls a listener with the snapshot, at once and whenever it has changed, until the function that
   * comes back is called. What a listener throws becomes an uncaught error and stops nobody else.
   */
  readonly subscribe: (listener: (snapshot: Snapshot<M>) => void) => () => void;

  /**
   * Takes another brand, other members, a mode or presences; listeners hear of it at once.
   *
   * @throws {ScheduleError} if something makes no sense; all then stays as it was
   */
  readonly update: (changes: LiveChatUpdate<M>) => void;

  /** The snapshot, and then each change. Who is slow gets the latest one, not those in between. */
  readonly [Symbol.asyncIterator]: () => AsyncIterableIterator<Snapshot<M>, undefined>;
}

/** Somebody who listens, and what they have seen. */
interface Subscription<M> {
  seen: Snapshot<M>;
  readonly changed: (snapshot: Snapshot<M>) => void;
  readonly ended?: () => void;
}

/** What a store uses of its surroundings. Only a page has a document. */
interface Surroundings extends Timers {
  readonly document?: {
    addEventListener(type: string, listener: () => void): void;
    removeEventListener(type: string, listener: () => void): void;
  };
  queueMicrotask(run: () => void): void;
}

const surroundings = globalThis as unknown as Surroundings;

/**
 * The verdict on live chat as it changes, for user interfaces and for services that act on it. While
 * somebody listens there is one timer, set for the next change.
 *
 * @throws {ScheduleError} if a schedule, a mode or a presence makes no sense, with every issue at once
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
 * store.update({ presence: { 7: 'away' } });
 * store.getSnapshot().blockedBy; // => ['presence']
 * ```
 */
export function liveChatStore<M extends object & Member>(
  brand: Brand,
  members: readonly M[],
  options: LiveChatStoreOptions = {},
): LiveChatStore<M> {
  const { now = () => Date.now(), timers = surroundings, signal, keepAlive = false } = options;
  const verdict = new Verdict(brand, members, now());
  const subscriptions = new Set<Subscription<M>>();
  const alarm = new Alarm(wake, timers, keepAlive);

  /** Sets the alarm for the next change; or for now, if there is one that somebody has not seen. */
  function wait(): void {
    if (subscriptions.size === 0) return;
    const isNews = [...subscriptions].some(({ seen }) => seen !== verdict.snapshot);
    alarm.set(isNews ? 0 : verdict.until - now());
  }

  /** Looks at the clock: the timer may be late, or early, and the clock set to any other time. */
  function wake(): void {
    verdict.moveTo(now());
    tell();
  }

  function tell(): void {
    for (const subscription of [...subscriptions]) {
      const { snapshot } = verdict; // a listener may have changed it
      const { seen } = subscription;
      subscription.seen = snapshot;
      if (subscriptions.has(subscription) && !isSame(seen, snapshot)) call(subscription, snapshot);
    }
    wait();
  }

  function getSnapshot(): Snapshot<M> {
    // Listeners are told later: this may be the middle of somebody's rendering.
    if (verdict.moveTo(now())) wait();
    return verdict.snapshot;
  }

  function add(subscription: Subscription<M>): () => void {
    if (subscriptions.size === 0) {
      signal?.addEventListener('abort', end);
      // Timers stand still while a machine sleeps.
      surroundings.document?.addEventListener('visibilitychange', wake);
    }
    subscriptions.add(subscription);
    if (subscriptions.size === 1) wait();
    return () => {
      if (subscriptions.delete(subscription) && subscriptions.size === 0) rest();
    };
  }

  function rest(): void {
    alarm.clear();
    signal?.removeEventListener('abort', end);
    surroundings.document?.removeEventListener('visibilitychange', wake);
  }

  function end(): void {
    const all = [...subscriptions];
    subscriptions.clear();
    rest();
    for (const { ended } of all) ended?.();
  }

  return {
    getSnapshot,
    subscribe(listener) {
      const subscription = { seen: getSnapshot(), changed: listener };
      const remove = signal?.aborted ? () => {} : add(subscription);
      call(subscription, subscription.seen);
      return remove;
    },
    update(changes) {
      verdict.update(changes, now());
      tell();
    },
    [Symbol.asyncIterator]: () =>
      changesOf(getSnapshot, (changed, ended) => {
        if (!signal?.aborted) return add({ seen: getSnapshot(), changed, ended });
        ended();
        return () => {};
      }),
  };
}

/** Calls a listener; its error becomes an uncaught one, as that of an event listener does. */
function call<M>({ changed }: Subscription<M>, snapshot: Snapshot<M>): void {
  try {
    changed(snapshot);
  } catch (error) {
    surroundings.queueMicrotask(() => {
      throw error;
    });
  }
}
