import { describe, expect, it } from 'vitest';
import { liveChatStore } from '../../src/watch.js';
import { FakeTime, settle } from './fake-time.js';

// 2026-01-05 is a Monday.
const acme = { schedule: { timeZone: 'UTC', weekly: { monday: ['09:00-17:00'] } } };

function open(signal?: AbortSignal) {
  const time = new FakeTime('2026-01-05T16:59:30Z');
  const errors: unknown[] = [];
  const onError = (error: unknown) => errors.push(error);
  const store = liveChatStore(acme, [{}], { now: time.now, timers: time, onError, signal });
  return { time, store, errors };
}

describe('listeners', () => {
  it('hear of a change even if another one throws', async () => {
    const { time, store, errors } = open();
    const told: boolean[] = [];
    const failure = new Error('no page');
    store.subscribe(() => {
      throw failure;
    });
    store.subscribe(({ live }) => told.push(live));
    time.pass(30_000);
    expect(told).toEqual([true, false]);
    expect(time.timers).toHaveLength(1);
    await settle();
    expect(errors).toEqual([failure, failure]);
  });

  it('may leave, and make others leave, while they are told', () => {
    const { time, store } = open();
    const told: string[] = [];
    const leave = store.subscribe(({ live }) => {
      told.push(`a ${live}`);
      if (!live) {
        leave();
        others();
      }
    });
    const others = store.subscribe(({ live }) => told.push(`b ${live}`));
    store.subscribe(({ live }) => told.push(`c ${live}`));
    time.pass(30_000);
    store.update({ mode: 'deferred' });
    expect(told).toEqual(['a true', 'b true', 'c true', 'a false', 'c false', 'c false']);
  });

  it('may come while others are told, and hear of each verdict once', () => {
    const { time, store } = open();
    const told: string[] = [];
    let hasCome = false;
    store.subscribe(({ live }) => {
      told.push(`a ${live}`);
      if (live || hasCome) return;
      hasCome = true;
      store.subscribe((status) => told.push(`b ${status.live}`));
    });
    time.pass(30_000);
    expect(told).toEqual(['a true', 'a false', 'b false']);
  });

  it('never hear of an older verdict after a newer one', () => {
    const { store } = open();
    const told: string[] = [];
    store.subscribe(({ live }) => {
      if (!live) store.update({ mode: 'live' });
    });
    store.subscribe(({ live }) => told.push(`${live}`));
    store.update({ mode: 'deferred' });
    expect(store.getSnapshot().live).toBe(true);
    expect(told).toEqual(['true', 'true']);
  });

  it('are counted each time, even the same function', () => {
    const { time, store } = open();
    let calls = 0;
    const count = () => {
      calls += 1;
    };
    const [first, second] = [store.subscribe(count), store.subscribe(count)];
    first();
    time.pass(30_000);
    expect(calls).toBe(3);
    second();
    expect(time.timers).toHaveLength(0);
  });

  it('are called with the verdict alone: Svelte passes a second function, which is not ours', () => {
    const { store } = open();
    const subscribe: (...listeners: unknown[]) => void = store.subscribe as never;
    subscribe(
      () => {},
      () => {
        throw new Error('called');
      },
    );
    store.close();
  });
});

describe('a closed store', () => {
  it('has no timer, tells nobody anything more, and still answers', () => {
    const { time, store } = open();
    let calls = 0;
    store.subscribe(() => {
      calls += 1;
    });
    store.close();
    store.close();
    expect(time.timers).toHaveLength(0);
    time.pass(30_000);
    expect(store.getSnapshot().live).toBe(false);
    store.update({ mode: 'deferred' });
    store.check();
    expect(calls).toBe(1);
  });

  it('tells who comes late the verdict, once', () => {
    const { time, store } = open();
    store.close();
    const told: boolean[] = [];
    const stop = store.subscribe(({ live }) => told.push(live));
    expect(time.timers).toHaveLength(0);
    time.pass(30_000);
    stop();
    expect(told).toEqual([true]);
  });

  it('may be closed by a listener', () => {
    const { time, store } = open();
    const told: string[] = [];
    store.subscribe(({ live }) => {
      told.push(`a ${live}`);
      if (!live) store.close();
    });
    store.subscribe(({ live }) => told.push(`b ${live}`));
    time.pass(30_000);
    expect(told).toEqual(['a true', 'b true', 'a false']);
    expect(time.timers).toHaveLength(0);
  });

  it('is what an aborted signal leaves', () => {
    const controller = new AbortController();
    const { time, store } = open(controller.signal);
    store.subscribe(() => {});
    controller.abort();
    expect(time.timers).toHaveLength(0);
    store.subscribe(() => {});
    expect(time.timers).toHaveLength(0);
  });

  it('is what a signal makes that was aborted before', () => {
    const { time, store } = open(AbortSignal.abort());
    store.subscribe(() => {});
    expect(time.timers).toHaveLength(0);
  });

  it('lets go of its signal', () => {
    const listeners = new Set<() => void>();
    const signal = {
      aborted: false,
      addEventListener: (_: 'abort', listener: () => void) => void listeners.add(listener),
      removeEventListener: (_: 'abort', listener: () => void) => void listeners.delete(listener),
    };
    const store = liveChatStore({}, [], { signal });
    expect(listeners.size).toBe(1);
    store.close();
    expect(listeners.size).toBe(0);
  });

  it.runIf('dispose' in Symbol)('is what `using` leaves', () => {
    const { time, store } = open();
    store.subscribe(() => {});
    store[Symbol.dispose]();
    expect(time.timers).toHaveLength(0);
  });

  it('has no other names where the runtime lacks Symbol.dispose', () => {
    const { store } = open();
    const names = Object.keys(store);
    expect(names).toEqual([
      'subscribe',
      'getSnapshot',
      'getServerSnapshot',
      'update',
      'check',
      'close',
    ]);
  });
});
