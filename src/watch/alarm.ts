import type { Timers } from './options.js';

/** `setTimeout` takes no more than this, not quite 25 days: it would ring at once. */
export const LONGEST_MS = 2 ** 31 - 1;

/** One timer at the most: to set it anew takes the last one back. */
export interface Alarm {
  /** Rings after a delay of at most `LONGEST_MS`. */
  set(delayMs: number): void;
  clear(): void;
}

/** An alarm that keeps a process alive only if it is to. */
export function alarmOf(ring: () => void, timers: Timers, keepAlive = false): Alarm {
  let timer: unknown;
  // A timer that has rung, or none at all, may be cleared, too.
  const clear = () => timers.clearTimeout(timer);
  return {
    set(delayMs) {
      clear();
      timer = timers.setTimeout(ring, delayMs);
      if (!keepAlive) (timer as { unref?(): void } | undefined)?.unref?.();
    },
    clear,
  };
}
