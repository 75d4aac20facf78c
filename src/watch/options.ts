/** How a store waits: the two functions of every runtime, or those of a test. */
export interface Timers {
  /** What it gives is handed to `clearTimeout`; if it has an `unref`, that is called. */
  setTimeout(run: () => void, delayMs: number): unknown;
  /** Takes a timer back; one that has rung, or undefined, does no harm. */
  clearTimeout(timer: unknown): void;
}

/** An `AbortSignal`, by its shape. */
export interface Signal {
  readonly aborted: boolean;
  /** Begins to listen. */
  addEventListener(type: 'abort', listener: () => void): void;
  /** Ends it. */
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** Whose clock and timers a store goes by, and how long. */
export interface LiveChatStoreOptions {
  /** The clock, in epoch milliseconds; by default `Date.now`. */
  readonly now?: (() => number) | undefined;
  /** By default those of the runtime. */
  readonly timers?: Timers | undefined;
  /** Ends all listening, waiting and looping. */
  readonly signal?: Signal | undefined;
  /** Whether waiting for a change keeps a process of Node, Bun or Deno alive; by default not. */
  readonly keepAlive?: boolean | undefined;
}
