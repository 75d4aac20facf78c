import type { Timers } from './options.js';

/** `setTimeout` takes no more than this, not quite 25 days; what is longer it takes for nothing. */
export const LONGEST_MS = 2 ** 31 - 1;

/** One timer at the most: to set it anew takes the last one back. */
export class Alarm {
  readonly #ring: () => void;
  readonly #timers: Timers;
  readonly #keepAlive: boolean;
  /** In a list, since a timer may be any value. */
  #pending: readonly unknown[] = [];

  constructor(ring: () => void, timers: Timers, keepAlive: boolean) {
    this.#ring = ring;
    this.#timers = timers;
    this.#keepAlive = keepAlive;
  }

  set(delayMs: number): void {
    this.clear();
    const run = () => {
      this.#pending = [];
      this.#ring();
    };
    const timer = this.#timers.setTimeout(run, Math.min(Math.max(delayMs, 0), LONGEST_MS));
    this.#pending = [timer];
    if (!this.#keepAlive) (timer as { unref?(): void } | null | undefined)?.unref?.();
  }

  clear(): void {
    for (const timer of this.#pending) this.#timers.clearTimeout(timer);
    this.#pending = [];
  }
}
