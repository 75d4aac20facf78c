import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { waiting } from '../../src/react/waiting.js';

/** A document that takes one listener. */
function fakeDocument() {
  const listeners = new Set<() => void>();
  return {
    listeners,
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  };
}

describe('waiting', () => {
  const ended = vi.fn();

  beforeEach(() => {
    vi.useFakeTimers({ now: 1000 });
    ended.mockReset();
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it.each([
    ['nothing like a document', undefined],
    ['a document without events, as in React Native', {}],
  ])('says when the time is over, and only then: with %s', (_, document) => {
    vi.stubGlobal('document', document);
    const stop = waiting(1000, 3000, ended)();
    vi.advanceTimersByTime(1999);
    expect(ended).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(ended.mock.calls).toEqual([[3000]]);
    stop();
  });

  it('says at once that the clock is out of bounds, on either side', () => {
    waiting(999, 1000, ended)();
    waiting(1001, 3000, ended)();
    expect(ended.mock.calls).toEqual([[1000], [1000]]);
    expect(vi.getTimerCount()).toBe(0);
    waiting(1000, 1001, ended)()();
    expect(ended).toHaveBeenCalledTimes(2);
  });

  it('looks at the clock when the page is shown, and has one timer however often', () => {
    const document = fakeDocument();
    vi.stubGlobal('document', document);
    const stop = waiting(1000, 3000, ended)();
    const show = () => {
      for (const listener of document.listeners) listener();
    };
    show();
    show();
    expect(vi.getTimerCount()).toBe(1);
    vi.setSystemTime(5000);
    show();
    expect(ended.mock.calls).toEqual([[5000]]);
    expect(vi.getTimerCount()).toBe(0);
    stop();
    expect(document.listeners.size).toBe(0);
  });

  it('waits for the rest if it is woken early', () => {
    waiting(500, 3000, ended)();
    vi.advanceTimersByTime(1000);
    vi.setSystemTime(600);
    vi.advanceTimersByTime(1000); // its timer rings
    expect(ended).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1399);
    expect(ended).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(ended.mock.calls).toEqual([[3000]]);
  });

  it('is silent once it is stopped', () => {
    const document = fakeDocument();
    vi.stubGlobal('document', document);
    waiting(1000, 3000, ended)()();
    expect(vi.getTimerCount()).toBe(0);
    expect(document.listeners.size).toBe(0);
  });
});
