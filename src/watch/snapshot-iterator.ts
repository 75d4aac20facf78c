import type { Snapshot } from './snapshot.js';

/** Calls `changed` on each change and `ended` when there will be no more, until the returned function is called. */
export type Watch = (changed: () => void, ended: () => void) => () => void;

/**
 * Iterates over snapshots as they change. A slow reader gets the latest one and misses those in between.
 * Nothing is watched before the first `next`.
 */
export function snapshotsOf<M>(
  read: () => Snapshot<M>,
  watch: Watch,
): AsyncIterableIterator<Snapshot<M>> {
  let isOver = false;
  let wake = () => {};

  function end(): void {
    isOver = true;
    wake();
  }

  async function* run() {
    const stop = watch(() => wake(), end);
    try {
      for (let last: Snapshot<M> | undefined; !isOver; ) {
        const snapshot = read();
        if (last === snapshot) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        } else {
          last = snapshot;
          yield snapshot;
        }
      }
    } finally {
      stop();
    }
  }

  const steps = run();
  const finish = steps.return.bind(steps);
  const fail = steps.throw.bind(steps);
  // On its own, a generator would first finish the wait that it is in.
  steps.return = (value) => {
    end();
    return finish(value);
  };
  steps.throw = (error) => {
    end();
    return fail(error);
  };
  return steps;
}
