/** How listening to an event begins and ends. */
type ListenerMethod = 'addEventListener' | 'removeEventListener';

/** The globals that a hook uses. Only a page has a document; that of React Native is no page's. */
interface Globals {
  setTimeout(run: () => void, delayMs: number): unknown;
  clearTimeout(timer: unknown): void;
  readonly document?: { [L in ListenerMethod]?: (type: string, listener: () => void) => void };
}

const globals = globalThis as unknown as Globals;

/**
 * An effect that waits while an answer holds, from `since` up to `until`. When the clock shows any other
 * time it calls `ended` with that, at once if need be.
 */
export function waiting(
  since: number,
  until: number,
  ended: (epochMs: number) => void,
): () => () => void {
  return () => {
    let timer: unknown;

    /** The timer may fire early or late, and the clock may have been set. */
    function look(): void {
      globals.clearTimeout(timer); // harmless if it has fired
      const now = Date.now();
      if (since <= now && now < until) timer = globals.setTimeout(look, until - now);
      else ended(now);
    }

    function listen(method: ListenerMethod): void {
      // Timers stop while a machine sleeps. When it wakes, the page becomes visible again.
      globals.document?.[method]?.('visibilitychange', look);
    }

    listen('addEventListener');
    look();
    return () => {
      listen('removeEventListener');
      globals.clearTimeout(timer);
    };
  };
}
