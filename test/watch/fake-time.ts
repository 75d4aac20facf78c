import type { Timers } from '../../src/watch.js';

interface Timer {
  readonly due: number;
  readonly callback: () => void;
  isRef: boolean;
  unref(): void;
}

/**
 * A computer whose two clocks are in our hands: the one on the wall, which people set, and the one
 * that timers go by, which stands still while the machine sleeps.
 */
export class FakeTime implements Timers {
  wall: number;
  #uptime = 0;
  readonly #timers = new Set<Timer>();
  /** Every wait that was asked for. */
  readonly waits: number[] = [];

  constructor(wall: string | number) {
    this.wall = new Date(wall).getTime();
  }

  readonly now = (): number => this.wall;

  setTimeout(callback: () => void, milliseconds: number): unknown {
    this.waits.push(milliseconds);
    // As in every runtime, a wait that 32 bits do not hold is over at once.
    const wait = milliseconds >= 1 && milliseconds < 2 ** 31 ? milliseconds : 1;
    const timer: Timer = {
      due: this.#uptime + wait,
      callback,
      isRef: true,
      unref() {
        timer.isRef = false;
      },
    };
    this.#timers.add(timer);
    return timer;
  }

  clearTimeout(timer: unknown): void {
    this.#timers.delete(timer as Timer);
  }

  get timers(): Timer[] {
    return [...this.#timers];
  }

  /** The milliseconds until the next timer rings. */
  get wait(): number {
    return Math.min(...this.timers.map(({ due }) => due)) - this.#uptime;
  }

  /** Time goes by, on both clocks alike. */
  pass(milliseconds: number): void {
    const until = this.#uptime + milliseconds;
    while (this.#uptime + this.wait <= until) {
      const { wait } = this;
      this.wall += wait;
      this.#ring(wait);
    }
    this.wall += until - this.#uptime;
    this.#uptime = until;
  }

  /** Time goes by up to an instant of the wall clock. */
  passUntil(wall: string): void {
    this.pass(Date.parse(wall) - this.wall);
  }

  /** The machine sleeps: the wall clock goes on, the clock of the timers does not. */
  sleep(milliseconds: number): void {
    this.wall += milliseconds;
  }

  /** The next timer rings when the wall clock has some milliseconds still to go. */
  ringEarly(milliseconds: number): void {
    const { wait } = this;
    this.wall += wait - milliseconds;
    this.#ring(wait);
  }

  #ring(wait: number): void {
    this.#uptime += wait;
    for (const timer of this.timers) {
      if (timer.due > this.#uptime || !this.#timers.delete(timer)) continue;
      timer.callback();
      return;
    }
  }
}

/** Lets everything run that promises have put off. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 20; i++) await Promise.resolve();
}
