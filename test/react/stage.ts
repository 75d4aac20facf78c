/** Components of React on a page whose clock and timers are the test's. */
import { act, createElement, type ReactNode, StrictMode, version } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, vi } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** The major version of React that a project puts in the place of the usual one. */
    react?: string;
  }
}

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Thursday, 1970-01-01, 07:00 in UTC: an hour before Acme opens. */
export const SEVEN = 7 * HOUR;

/** Rows made anew, as in a component that writes them inline. */
export const acme = () => ({
  schedule: { timeZone: 'UTC', weekly: { thursday: ['08:00-18:00'] } },
});

const realTimeout = globalThis.setTimeout;

/** Real time, in which React does what it has scheduled. */
export const rest = (ms = 0) => new Promise<void>((resolve) => realTimeout(resolve, ms));

/** Tests on a page, each of which must leave no timer, no listener and no warning behind. */
export function onPage(name: string, tests: () => void): void {
  describe.skipIf(!('document' in globalThis))(`${name}, React ${version}`, () => {
    beforeEach(() => {
      Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
      vi.useFakeTimers({ now: SEVEN, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
      stage = new Stage();
    });
    afterEach(async () => {
      await stage.close();
      vi.useRealTimers();
      vi.restoreAllMocks();
    });
    tests();
  });
}

/** The stage of the test that runs. */
export let stage: Stage;

class Stage {
  readonly container = document.body.appendChild(document.createElement('div'));
  /** What React complains of. */
  readonly complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
  readonly mismatches = vi.fn();
  readonly delays = vi.spyOn(globalThis, 'setTimeout');
  readonly #listened = vi.spyOn(document, 'addEventListener');
  readonly #left = vi.spyOn(document, 'removeEventListener');
  #root: Root | undefined;

  get text(): string | null {
    return this.container.textContent;
  }

  /** Renders in StrictMode. */
  async show(node: ReactNode): Promise<void> {
    await act(async () => {
      this.#root ??= createRoot(this.container);
      this.#root.render(createElement(StrictMode, null, node));
    });
  }

  async hydrate(markup: string, node: ReactNode): Promise<void> {
    this.container.innerHTML = markup;
    const strict = createElement(StrictMode, null, node);
    await act(async () => {
      this.#root = hydrateRoot(this.container, strict, { onRecoverableError: this.mismatches });
    });
  }

  /** Lets go of `act`: React schedules its work as it does for users. */
  async unsupervised(work: () => Promise<void>): Promise<void> {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
    await work();
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  }

  /** Time goes by, and timers ring. */
  async pass(ms: number): Promise<void> {
    await act(async () => vi.advanceTimersByTime(ms));
  }

  /** The clock jumps, and no timer rings: the machine slept, or somebody has set it. */
  jump(ms: number): void {
    vi.setSystemTime(Date.now() + ms);
  }

  /** The tab is shown again. */
  async wake(): Promise<void> {
    await act(async () => document.dispatchEvent(new Event('visibilitychange')));
  }

  async unmount(): Promise<void> {
    await act(async () => this.#root?.unmount());
    this.#root = undefined;
  }

  async close(): Promise<void> {
    await this.unmount();
    expect(vi.getTimerCount()).toBe(0);
    const isOurs = ([type]: readonly unknown[]) => type === 'visibilitychange';
    const listened = this.#listened.mock.calls.filter(isOurs);
    expect(this.#left.mock.calls.filter(isOurs).length).toBe(listened.length);
    expect(this.complaints.mock.calls).toEqual([]);
    expect(this.mismatches).not.toHaveBeenCalled();
    this.container.remove();
  }
}
