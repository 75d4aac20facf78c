/** Someone who is told of each new value. */
export interface Listener<T> {
  readonly onValue: (value: T) => void;
  /** Nothing more will come. */
  readonly onEnd?: () => void;
  /**
   * The value that it was told last: so nobody hears of a value twice, of an older one after a newer,
   * or of none because somebody else has read it before.
   */
  seen?: T;
}

/**
 * Tells the value in force, which is asked for again each time, because a listener may change it. One
 * that throws keeps nobody else from hearing.
 */
export function tell<T>(
  listeners: ReadonlySet<Listener<T>>,
  current: () => T,
  report: (error: unknown) => void,
): void {
  for (const listener of [...listeners]) {
    const value = current();
    if (listener.seen === value || !listeners.has(listener)) continue;
    listener.seen = value;
    try {
      listener.onValue(value);
    } catch (error) {
      report(error);
    }
  }
}
