import type { Brand, Mode } from '../chat/brand.js';
import type { Presence } from '../chat/member.js';
import type { Instant } from '../timeline/instant.js';

/** The two functions that a runtime has for timers; put in your own for tests. */
export interface Timers {
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
}

/** An `AbortSignal`, by its shape. */
export interface Signal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** What has become known since: what is left out stays as it is. */
export interface LiveChatUpdate<M> {
  /** Another brand, or the same one with other hours; its own mode comes with it. */
  readonly brand?: Brand | undefined;
  /** Other members; their own presence comes with them. */
  readonly members?: readonly M[] | undefined;
  /** The brand's mode; it stands above that of a `brand` in the same update. */
  readonly mode?: Mode | null | undefined;
  /**
   * The presence of each member, given the member and the presence that the store knows so far. It
   * is called once for each member, now.
   */
  readonly presence?:
    | ((member: M, known: Presence | null | undefined) => Presence | null | undefined)
    | undefined;
  /** When to call `askAgain` next; see there. */
  readonly askAgainAt?: Instant | undefined;
}

/** How a store runs. Everything has a default; in tests, put in a clock and timers of your own. */
export interface LiveChatStoreOptions<M, A extends Instant = number> {
  /**
   * The clock, `Date.now` unless told otherwise. The kind of instant that it gives is the kind in
   * the snapshots.
   */
  readonly now?: (() => A) | undefined;
  /** Where the timers come from: the runtime's own unless told otherwise. */
  readonly timers?: Timers | undefined;
  /**
   * The milliseconds after whose whole multiples the store looks at the clock, whether or not a
   * change is due: a minute, unless told otherwise. A machine that slept or a clock that was set is
   * noticed then, and so is a label that changes at midnight. With `Infinity` it looks only when a
   * change is due.
   */
  readonly checkEvery?: number | undefined;
  /** Whether a store with subscribers keeps a Node.js process alive. It does not, unless told to. */
  readonly keepAlive?: boolean | undefined;
  /** Closes the store when it is aborted. */
  readonly signal?: Signal | undefined;
  /**
   * The instant as of which the server rendered the page: what `getServerSnapshot` answers for, on
   * both sides. Without it, `getServerSnapshot` answers for now.
   */
  readonly renderedAt?: NoInfer<A> | undefined;
  /**
   * Called at `askAgainAt` (an instant that the first answer of your server came with) for what is
   * new, such as the coming live intervals before those at hand run out. Its answer says when to ask
   * next. If it fails, it is called again after a minute, then two, up to an hour.
   */
  readonly askAgain?: (() => Promise<LiveChatUpdate<M>>) | undefined;
  /** When to call `askAgain` first. Never, unless told. */
  readonly askAgainAt?: Instant | undefined;
  /**
   * Told what a listener or `askAgain` threw, or a clock or a schedule while a timer ran. Without it
   * such an error becomes an unhandled rejection, so that it is not lost.
   */
  readonly onError?: ((error: unknown) => void) | undefined;
}
