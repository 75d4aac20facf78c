import type { Timers } from 'livehours/watch';

interface Pending {
  readonly run: () => void;
  readonly due: number;
}

/**
 * A clock and timers of a test's own. Timers go by the time that a machine is awake, and the clock is
 * what somebody sets it to, as in the real world.
 */
export class World implements Timers {
  /** What the clock says. */
  wall: number;
  #awake = 0;
  #last = 0;
  readonly #pending = new Map<number, Pending>();
  /** Every delay that was asked for. */
  readonly delays: number[] = [];

  constructor(wall: number) {
    this.wall = wall;
  }

  readonly now = () => this.wall;

  setTimeout(run: () => void, delayMs: number): unknown {
    this.delays.push(delayMs);
    this.#last += 1;
    this.#pending.set(this.#last, { run, due: this.#awake + delayMs });
    return this.#last;
  }

  clearTimeout(timer: unknown): void {
    this.#pending.delete(timer as number);
  }

  get pending(): number {
    return this.#pending.size;
  }

  /** Time goes by, and timers ring when they are due. */
  pass(ms: number): void {
    const end = this.#awake + ms;
    for (;;) {
      const [first] = [...this.#pending].sort(([, a], [, b]) => a.due - b.due);
      if (!first || first[1].due > end) break;
      const [timer, { run, due }] = first;
      this.#go(Math.max(due - this.#awake, 0));
      this.#pending.delete(timer);
      run();
    }
    this.#go(end - this.#awake);
  }

  /** Time goes by while the program is busy: timers are late. */
  block(ms: number): void {
    this.#go(ms);
  }

  /** The machine sleeps: the clock goes on, timers stand still. Or the clock is set, either way. */
  sleep(ms: number): void {
    this.wall += ms;
  }

  #go(ms: number): void {
    this.#awake += ms;
    this.wall += ms;
  }
}
