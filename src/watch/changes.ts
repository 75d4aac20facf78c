import type { Listener } from './listeners.js';

/**
 * What a listener is told, as an async iterator: first the value in force, then each new one. Who is
 * slow to ask gets the newest and misses those in between. (A generator would hear of its own end
 * only after the next change.)
 */
export function changesOf<T>(
  listen: (listener: Listener<T>) => () => void,
): AsyncIterableIterator<T, undefined> {
  let fresh: T[] = [];
  let stop: (() => void) | undefined;
  let isOver = false;
  const waiting: ((result: IteratorResult<T, undefined>) => void)[] = [];
  const serve = () => {
    while (waiting[0] && (isOver || fresh[0])) {
      const [value] = fresh.splice(0);
      waiting.shift()!(value ? { value, done: false } : { value: undefined, done: true });
    }
  };
  const onEnd = () => {
    isOver = true;
    serve();
  };
  const onValue = (value: T) => {
    fresh = [value];
    serve();
  };
  const iterator: AsyncIterableIterator<T, undefined> = {
    next() {
      if (!isOver) stop ??= listen({ onValue, onEnd });
      return new Promise((resolve) => {
        waiting.push(resolve);
        serve();
      });
    },
    return() {
      stop?.();
      fresh = [];
      onEnd();
      return iterator.next();
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}
