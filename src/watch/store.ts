import type { LiveChatStatus } from '../chat/status.js';
import type { Disposal } from './disposal.js';
import type { LiveChatUpdate } from './options.js';

/**
 * The verdict on live chat as it is now, for as long as somebody watches. Its functions need no
 * `this`. `for await` gives the verdict in force and then each new one, until the store is closed;
 * `using` closes it at the end of a block.
 */
export interface LiveChatStore<M, A> extends AsyncIterable<LiveChatStatus<M, A>>, Disposal {
  /**
   * Calls the listener at once with the verdict, and again with each new one. What comes back ends
   * that. It is what React's `useSyncExternalStore` and Svelte's `$store` ask for.
   */
  readonly subscribe: (listener: (status: LiveChatStatus<M, A>) => void) => () => void;
  /** The verdict as of now: the same object as before unless something in it has changed. */
  readonly getSnapshot: () => LiveChatStatus<M, A>;
  /** The verdict as of `renderedAt`: the same on the server and while a page hydrates. */
  readonly getServerSnapshot: () => LiveChatStatus<M, A>;
  /**
   * Tells the store what is new.
   *
   * @throws {ScheduleError} if that makes no sense; the store then stays as it was
   */
  readonly update: (update: LiveChatUpdate<M>) => void;
  /** Looks at the clock now: for a page that comes to the fore again. */
  readonly check: () => void;
  /** Stops the timer, ends the iterators and lets go of all listeners, for good. */
  readonly close: () => void;
}
