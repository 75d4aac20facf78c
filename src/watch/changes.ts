import type { Snapshot } from './snapshot.js';

/** Tells of news, or that there will be none any more, until the function that comes back is called. */
export type Watch = (changed: () => void, ended: () => void) => () => void;

/**
 * Snapshots as they change. Who is slow gets the latest one, and misses those in between. Nothing is
 * watched before the first `next`.
 */
export function changesOf<M>(
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
  // A generator would first wait for the change that it is waiting for.
  steps.return = (value) => {
    end();
    return finish(value);
  };
  return steps;
}
