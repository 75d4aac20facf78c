import type { Brand } from '../chat/brand.js';
import type { Member } from '../chat/member.js';
import type { LiveChatStatus } from '../chat/status.js';
import { changesOf } from './changes.js';
import type { LiveChatStoreOptions, Timers } from './options.js';
import type { Snapshot } from './snapshot.js';
import type { LiveChatUpdate } from './update.js';
import { verdictAt } from './verdict.js';

/** The verdict on live chat as it changes. Its functions need no `this`, and may be handed on. */
export interface LiveChatStore<M extends object & Member> {
  /**
   * What `liveChatStatus` says at this moment, frozen; the same object until something of it changes.
   * It looks at the clock each time, whether anybody listens or not.
   */
  readonly getSnapshot: () => LiveChatStatus<M, number>;

  /**
   * Calls a listener with the snapshot, at once and whenever it has changed, until the function that
   * comes back is called. What a listener throws stops nobody else: it is an unhandled rejection.
   */
  readonly subscribe: (listener: (snapshot: LiveChatStatus<M, number>) => void) => () => void;

  /**
   * Takes another brand, other members, a mode or presences; listeners hear of it at once.
   *
   * @throws {ScheduleError} if something makes no sense; all then stays as it was
   */
  readonly update: (changes: LiveChatUpdate<M>) => void;

  /** The snapshot, and then each change. Who is slow gets the latest one, not those in between. */
  readonly [Symbol.asyncIterator]: () => AsyncIterableIterator<LiveChatStatus<M, number>>;
}

/** Somebody who listens, and what they have seen. */
interface Subscription<M> {
  seen: Snapshot<M>;
  readonly changed: (snapshot: Snapshot<M>) => void;
  readonly ended?: () => void;
}

/** What may be listened to, and how that is begun and ended. */
type Listening = 'addEventListener' | 'removeEventListener';

/** What a store uses of its surroundings. Only a page has a document. */
interface Surroundings extends Timers {
  readonly document?: { [L in Listening]: (type: string, listener: () => void) => void };
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
export function liveChatStore<M extends object & Member, B extends object & Brand = object & Brand>(
  brand: B,
  members: readonly M[],
  options: LiveChatStoreOptions = {},
): LiveChatStore<M> {
  const { now = () => Date.now(), timers = surroundings, signal, keepAlive } = options;
  /** What the clock said when it was looked at last. */
  let at = now();
  let verdict = verdictAt<M>(at, undefined, { brand, members });
  const subscriptions = new Set<Subscription<M>>();
  let timer: unknown;

  function look(update?: LiveChatUpdate<M>): void {
    at = now();
    verdict = verdictAt(at, verdict, update);
  }

  function getSnapshot(): Snapshot<M> {
    const last = verdict;
    look();
    // Listeners are told a moment later: this may be the middle of somebody's rendering.
    if (verdict !== last) wait(0);
    return verdict.snapshot;
  }

  /** The timer may be early or late, and the clock set to any other time. */
  function wake(): void {
    look();
    tell();
  }

  function tell(): void {
    wait();
    for (const subscription of subscriptions) {
      const { snapshot } = verdict; // another listener may have updated it
      if (subscription.seen === snapshot) continue;
      subscription.seen = snapshot;
      call(subscription);
    }
  }

  /** Sets the one timer anew; while nobody listens there is none. */
  function wait(delayMs = verdict.until - at): void {
    timers.clearTimeout(timer); // one that has rung may be cleared, too
    if (subscriptions.size === 0) return;
    timer = timers.setTimeout(wake, delayMs);
    if (!keepAlive) (timer as { unref?(): void } | undefined)?.unref?.();
  }

  function add(subscription: Subscription<M>): () => void {
    if (signal?.aborted) {
      subscription.ended?.();
    } else if (subscriptions.add(subscription).size === 1) {
      listen('addEventListener');
      wait();
    }
    return () => {
      subscriptions.delete(subscription);
      if (subscriptions.size === 0) rest();
    };
  }

  function rest(): void {
    wait();
    listen('removeEventListener');
  }

  function listen(how: Listening): void {
    signal?.[how]('abort', end);
    // Timers stand still while a machine sleeps; when it wakes, its page is shown again.
    surroundings.document?.[how]?.('visibilitychange', wake);
  }

  function end(): void {
    for (const { ended } of subscriptions) ended?.();
    subscriptions.clear();
    rest();
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
      look(update);
      tell();
    },
    [Symbol.asyncIterator]: () =>
      changesOf(getSnapshot, (changed, ended) => add({ seen: getSnapshot(), changed, ended })),
  };
}

/** Calls a listener at once. It is async for errors' sake: they are heard of, and stop nobody else. */
async function call<M>({ changed, seen }: Subscription<M>): Promise<void> {
  changed(seen);
}
