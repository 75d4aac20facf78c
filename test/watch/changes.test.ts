import { type LiveChatStatus, liveChatStatus, type Member } from 'livehours';
import { liveChatStore } from 'livehours/watch';
import { describe, expect, it } from 'vitest';
import { World } from './world.js';

const HOUR = 3_600_000;
const acme = { schedule: { timeZone: 'UTC', weekly: { thursday: ['08:00-18:00'] } } };

function storeOf(signal?: AbortSignal) {
  const world = new World(0); // 1970-01-01, a Thursday
  return { world, store: liveChatStore(acme, [{}], { now: world.now, timers: world, signal }) };
}

/** Lets everything run that waits for nothing. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

const done = { done: true, value: undefined };

describe('an iteration', () => {
  it('gives the snapshot, and then each change', async () => {
    const { world, store } = storeOf();
    const heard: string[] = [];
    const loop = (async () => {
      for await (const { live } of store) {
        heard.push(`${live} at ${world.wall / HOUR}`);
        if (heard.length === 3) break;
      }
    })();
    await settled();
    for (let hour = 0; hour < 20; hour++) {
      world.pass(HOUR);
      await settled();
    }
    await loop;
    expect(heard).toEqual(['false at 0', 'true at 8', 'false at 18']);
    expect(world.pending).toBe(0);
  });

  it('gives who is slow the latest, and not what came in between', async () => {
    const { world, store } = storeOf();
    const changes = store[Symbol.asyncIterator]();
    expect((await changes.next()).value).toBe(store.getSnapshot());
    world.pass(9 * HOUR);
    store.update({ mode: 'deferred' });
    world.sleep(HOUR); // no timer has rung
    store.update({ mode: 'live' });
    expect((await changes.next()).value).toBe(store.getSnapshot());
    const next = changes.next();
    await settled();
    world.sleep(9 * HOUR);
    const { blockedBy } = store.getSnapshot();
    world.pass(0);
    expect((await next).value).toMatchObject({ blockedBy });
    expect(world.wall).toBe(19 * HOUR);
  });

  it('gives each change to one of several that ask at once, in order', async () => {
    const { world, store } = storeOf();
    const changes = store[Symbol.asyncIterator]();
    const results = [changes.next(), changes.next(), changes.next()];
    await settled();
    world.pass(8 * HOUR);
    await settled();
    world.pass(10 * HOUR);
    const statuses = (await Promise.all(results)).map(({ value }) => value);
    expect(statuses.map(({ live }: LiveChatStatus<Member, number>) => live)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('misses nothing when the clock goes wrong and right again', async () => {
    const { world, store } = storeOf();
    const changes = store[Symbol.asyncIterator]();
    await changes.next();
    world.sleep(9 * HOUR);
    expect((await changes.next()).value.live).toBe(true);
    const next = changes.next();
    await settled();
    world.sleep(-9 * HOUR);
    world.pass(0);
    expect((await next).value).toEqual(liveChatStatus(acme, [{}], 0));
  });

  it('starts nothing before it is asked, and ends at once when it is told to', async () => {
    const { world, store } = storeOf();
    const unused = store[Symbol.asyncIterator]();
    expect(world.pending).toBe(0);
    expect(await unused.return!()).toEqual(done);
    expect(await unused.next()).toEqual(done);
    const changes = store[Symbol.asyncIterator]();
    expect(changes[Symbol.asyncIterator]()).toBe(changes);
    await changes.next();
    const next = changes.next();
    await settled();
    expect(world.pending).toBe(1);
    expect(await Promise.all([changes.return!('over'), next])).toEqual([
      { done: true, value: 'over' },
      done,
    ]);
    expect(world.pending).toBe(0);
    expect(await changes.next()).toEqual(done);
  });

  it('gives who waits the last of several changes at once', async () => {
    const { store } = storeOf();
    const changes = store[Symbol.asyncIterator]();
    await changes.next();
    const next = changes.next();
    store.update({ mode: 'deferred' });
    store.update({ members: [] });
    expect((await next).value).toBe(store.getSnapshot());
  });

  it('waits for the value that it is to end with', async () => {
    const { store } = storeOf();
    const changes = store[Symbol.asyncIterator]();
    const value = Promise.resolve('over') as Promise<never>;
    expect(await changes.return!(value)).toEqual({ done: true, value: 'over' });
  });

  it.each([0, 1])('tells an error after %s snapshots, and is over then', async (count) => {
    let isBroken = false;
    const now = () => {
      if (isBroken) throw new Error('the clock is away');
      return 0;
    };
    const world = new World(0);
    const store = liveChatStore(acme, [{}], { now, timers: world });
    const changes = store[Symbol.asyncIterator]();
    for (let index = 0; index < count; index++) await changes.next();
    isBroken = true;
    await expect(changes.next()).rejects.toThrow('the clock is away');
    isBroken = false;
    expect(await changes.next()).toEqual(done);
    expect(world.pending).toBe(0);
  });

  it('ends with the error when the loop throws', async () => {
    const { world, store } = storeOf();
    const loop = async () => {
      for await (const { live } of store) if (!live) throw new Error('mine');
    };
    await expect(loop()).rejects.toThrow('mine');
    expect(world.pending).toBe(0);
  });
});

describe('a signal', () => {
  it('ends all listening and iterating, and the store goes on answering', async () => {
    const controller = new AbortController();
    const { world, store } = storeOf(controller.signal);
    const heard: boolean[] = [];
    const stop = store.subscribe(({ live }) => heard.push(live));
    const [waiting, slow] = [store[Symbol.asyncIterator](), store[Symbol.asyncIterator]()];
    await waiting.next();
    await slow.next();
    const next = waiting.next();
    await settled();
    controller.abort();
    expect(world.pending).toBe(0);
    expect(await next).toEqual(done);
    world.pass(9 * HOUR);
    store.update({ mode: 'deferred' });
    expect(await slow.next()).toEqual(done);
    expect(heard).toEqual([false]);
    expect(store.getSnapshot()).toMatchObject({ blockedBy: ['mode'] });
    stop();
    expect(world.pending).toBe(0);
  });

  it('that was given before: who subscribes hears once, who iterates nothing', async () => {
    const { world, store } = storeOf(AbortSignal.abort());
    const heard: boolean[] = [];
    store.subscribe(({ live }) => heard.push(live))();
    store.subscribe(({ live }) => heard.push(live));
    expect(await store[Symbol.asyncIterator]().next()).toEqual(done);
    world.pass(9 * HOUR);
    store.update({ mode: 'deferred' });
    expect(heard).toEqual([false, false]);
    expect(world.delays).toEqual([]);
  });

  it('is not listened to while nobody listens to the store, so that it may outlive it', () => {
    let count = 0;
    const signal = {
      aborted: false,
      addEventListener: () => {
        count += 1;
      },
      removeEventListener: () => {
        count -= 1;
      },
    };
    const world = new World(0);
    const store = liveChatStore(acme, [{}], { now: world.now, timers: world, signal });
    expect(count).toBe(0);
    const stops = [store.subscribe(() => {}), store.subscribe(() => {})];
    expect(count).toBe(1);
    for (const stop of stops) stop();
    expect(count).toBe(0);
  });

  it('may be given by a listener', () => {
    const controller = new AbortController();
    const { world, store } = storeOf(controller.signal);
    const heard: boolean[] = [];
    store.subscribe(({ live }) => {
      if (live) controller.abort();
    });
    store.subscribe(({ live }) => heard.push(live));
    world.pass(20 * HOUR);
    expect(heard).toEqual([false]);
    expect(world.pending).toBe(0);
  });
});
