import { isSame, type Snapshot } from './snapshot.js';

/** Says when there is something new, until it is told to stop; `ended` if nothing new comes any more. */
export type Watch = (changed: () => void, ended: () => void) => () => void;

/**
 * Snapshots as they change. Who is slow gets the latest one, and misses those in between. The source is
 * watched from the first `next` on.
 */
export function changesOf<M>(
  read: () => Snapshot<M>,
  watch: Watch,
): AsyncIterableIterator<Snapshot<M>, undefined> {
  type Step = IteratorResult<Snapshot<M>, undefined>;
  const waiting: ((step: Step) => void)[] = [];
  let last: Snapshot<M> | undefined;
  let isOver = false;
  let stop: (() => void) | undefined;

  function settle(): void {
    while (waiting.length > 0) {
      if (isOver) {
        waiting.shift()!({ done: true, value: undefined });
        continue;
      }
      const value = read();
      if (last && isSame(last, value)) return;
      last = value;
      waiting.shift()!({ done: false, value });
    }
  }

  function end(): void {
    isOver = true;
    stop?.();
    settle();
  }

  return {
    async next() {
      if (!isOver) stop ??= watch(settle, end);
      return new Promise<Step>((resolve) => {
        waiting.push(resolve);
        settle();
      });
    },
    async return() {
      end();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
