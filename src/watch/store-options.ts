/** How a store waits: the runtime's two functions, or those of a test. */
export interface Timers {
  /** Its result is passed to `clearTimeout`; if that has an `unref`, it is called. */
  setTimeout(run: () => void, delayMs: number): unknown;
  /** Cancels a timer; one that has fired, or undefined, does no harm. */
  clearTimeout(timer: unknown): void;
}

/** An `AbortSignal`, by its shape. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  /** Starts listening. */
  addEventListener(type: 'abort', listener: () => void): void;
  /** Stops listening. */
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** The clock and the timers that a store uses, and when it stops. */
export interface LiveChatStoreOptions {
  /** The clock, in epoch milliseconds; by default `Date.now`. */
  readonly now?: (() => number) | undefined;
  /** By default the runtime's. */
  readonly timers?: Timers | undefined;
  /** Ends all listening, waiting and looping. */
  readonly signal?: AbortSignalLike | undefined;
  /** Whether waiting for a change keeps a Node, Bun or Deno process alive; by default it does not. */
  readonly keepAlive?: boolean | undefined;
}
