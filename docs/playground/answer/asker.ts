/** How long an answer may take, even on a slow phone; nobody waits longer. */
const PATIENCE_MS = 4000;

/** An answer, or why there is none: it took too long, or a newer question replaced it. */
export type Outcome<A> = { readonly answer: A } | 'too-slow' | 'replaced';

interface Asked<Q, A> {
  readonly question: Q;
  readonly settle: (outcome: Outcome<A>) => void;
}

/**
 * Asks a worker one question at a time; of the waiting questions only the last is kept. A worker that
 * takes too long is terminated and replaced.
 */
export class Asker<Q, A> {
  readonly #start: () => Worker;
  #worker: Worker;
  #isReady = false;
  #current: Asked<Q, A> | undefined;
  #next: Asked<Q, A> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(start: () => Worker) {
    this.#start = start;
    this.#worker = this.#listen(start());
  }

  ask(question: Q): Promise<Outcome<A>> {
    this.#next?.settle('replaced');
    return new Promise((settle) => {
      this.#next = { question, settle };
      this.#send();
    });
  }

  #listen(worker: Worker): Worker {
    // The first message says that the worker is ready; all others are answers.
    worker.onmessage = ({ data }: MessageEvent<A>) => {
      if (this.#isReady) this.#settle({ answer: data });
      this.#isReady = true;
      this.#send();
    };
    return worker;
  }

  #send(): void {
    if (!this.#isReady || this.#current || !this.#next) return;
    this.#current = this.#next;
    this.#next = undefined;
    this.#timer = setTimeout(() => this.#replaceWorker(), PATIENCE_MS);
    this.#worker.postMessage(this.#current.question);
  }

  #settle(outcome: Outcome<A>): void {
    clearTimeout(this.#timer);
    this.#current?.settle(outcome);
    this.#current = undefined;
  }

  #replaceWorker(): void {
    this.#worker.terminate();
    this.#isReady = false;
    this.#worker = this.#listen(this.#start());
    this.#settle('too-slow');
  }
}
