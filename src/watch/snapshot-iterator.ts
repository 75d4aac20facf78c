import type { Snapshot } from './snapshot.js';

/** Calls `changed` on each change and `ended` when there will be no more, until the returned function is called. */
export type Watch = (changed: () => void, ended: () => void) => () => void;

/** One who waits for the next snapshot. */
interface Request<M> {
  readonly resolve: (result: IteratorResult<Snapshot<M>, undefined>) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Iterates over snapshots as they change. A slow reader gets the latest one and misses those in between.
 * Nothing is watched before the first `next`.
 *
 * Not a generator: that would first finish the wait that it is in when it is told to end, and Hermes
 * compiles no asynchronous ones.
 */
export function snapshotsOf<M>(
  read: () => Snapshot<M>,
  watch: Watch,
): AsyncIterableIterator<Snapshot<M>> {
  const requests: Request<M>[] = [];
  let last: Snapshot<M> | undefined;
  let stop: (() => void) | undefined;
  let isOver = false;

  /** Answers the requests in order, as long as there is something new. */
  function answer(): void {
    try {
      stop ??= watch(changed, end);
      while (requests.length > 0) {
        const snapshot = read();
        if (snapshot === last) return;
        last = snapshot;
        requests.shift()?.resolve({ done: false, value: snapshot });
      }
    } catch (error) {
      requests.shift()?.reject(error);
      end();
    }
  }

  /** Of several changes at once the last one counts. */
  async function changed(): Promise<void> {
    await undefined;
    answer();
  }

  function end(): void {
    isOver = true;
    stop?.();
    for (const { resolve } of requests.splice(0)) resolve({ done: true, value: undefined });
  }

  return {
    next: () =>
      new Promise((resolve, reject) => {
        requests.push({ resolve, reject });
        if (isOver) end();
        else answer();
      }),
    async return(value) {
      end();
      return { done: true, value: await value };
    },
    async throw(error) {
      end();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
