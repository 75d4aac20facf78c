import { type Brand, fromIntervals, type Member, ScheduleError } from 'livehours';
import { type LiveChatUpdate, liveChatStore } from 'livehours/watch';
import { describe, expect, it } from 'vitest';
import { World } from './world.js';

/** Bugs that were, each held down by the case that showed it. */

const HOUR = 3_600_000;
const acme = { schedule: { timeZone: 'UTC', weekly: { thursday: ['08:00-18:00'] } } };

function storeOf(brand: Brand = acme, members: readonly Member[] = [{ id: 'ana' } as Member]) {
  const world = new World(0);
  const store = liveChatStore(brand, members, { now: world.now, timers: world });
  return { world, store };
}

/** What an update throws, and that it changes nothing. */
function refusal(update: unknown): unknown {
  const { store, world } = storeOf();
  const snapshot = store.getSnapshot();
  try {
    store.update(update as LiveChatUpdate<Member>);
  } catch (error) {
    expect(store.getSnapshot()).toBe(snapshot);
    world.wall = 9 * HOUR;
    expect(store.getSnapshot()).toMatchObject({ live: true, eligible: [{ id: 'ana' }] });
    return error;
  }
  return undefined;
}

describe('an update lists every issue', () => {
  const paths = (update: unknown) => {
    const error = refusal(update);
    expect(error).toBeInstanceOf(ScheduleError);
    return (error as ScheduleError).issues.map(({ path }) => path.join('.'));
  };

  it('of the mode and of a presence', () => {
    const members = [{ id: 'a', presence: 'gone' }];
    expect(paths({ mode: 'of', members })).toEqual(['brand.mode', 'members.0.presence']);
    expect(paths({ mode: 'of', changes: { ana: { presence: 'gone' } } })).toEqual([
      'brand.mode',
      'changes.ana.presence',
    ]);
  });

  it('of what is no brand and no member, too', () => {
    const members = [null, 5, { presence: 'gone' }];
    expect(
      paths({ brand: null, mode: 'live', members, changes: { a: { presence: 'away' } } }),
    ).toEqual(['brand', 'members.0', 'members.1', 'members.2.presence']);
    expect(paths({ brand: 'acme', members: 'all', changes: [[1, { presence: 'no' }]] })).toEqual([
      'brand',
      'members',
      'changes.1.presence',
    ]);
  });

  it('of a schedule in the place of its owner', () => {
    const { schedule } = acme;
    expect(paths({ brand: schedule, members: [schedule, { schedule: 5 }] })).toEqual([
      'brand.weekly',
      'members.0.weekly',
      'members.1.schedule',
    ]);
  });
});

describe('an update of another shape is refused', () => {
  const list = 'expected an object with some of brand, members, mode, pausedUntil, changes';
  it.each<[string, unknown, string]>([
    ['null', null, `update: ${list}, got null`],
    ['undefined', undefined, `update: ${list}, got undefined`],
    ['a text', 'mode', `update: ${list}, got "mode"`],
    ['a list', [acme], `update: ${list}, got a list`],
    ['a Map', new Map([['mode', 'deferred']]), `update: ${list}, got an object`],
    ['a key of another form', { presences: {} }, `update: ${list}, got "presences"`],
    ['a key beside a known one', { mode: 'deferred', Mode: 1 }, `update: ${list}, got "Mode"`],
  ])('%s', (_, update, message) => {
    expect(refusal(update)).toEqual(new TypeError(message));
  });

  it.each<[string, unknown]>([
    ['presences by id', { ana: 'away' }],
    ['a list of ids', ['ana']],
    ['one presence', 'away'],
    ['a function', () => 'away'],
  ])('%s', (_, changes) => {
    expect(refusal({ changes })).toBeInstanceOf(TypeError);
    expect(String(refusal({ changes }))).toMatch(/^TypeError: changes/);
  });
});

it('one error in the timer does not end the waiting for good', () => {
  let isBroken = false;
  const brand: Brand = {
    schedule: {
      isOpenAt: (epochMs) => {
        if (isBroken) throw new Error('the calendar is away');
        return Math.floor(epochMs / HOUR) % 2 === 0;
      },
      nextChangeAfter: (epochMs) => (Math.floor(epochMs / HOUR) + 1) * HOUR,
      previousChangeUpTo: (epochMs) => Math.floor(epochMs / HOUR) * HOUR,
    },
  };
  const { world, store } = storeOf(brand);
  const heard: boolean[] = [];
  store.subscribe(({ live }) => heard.push(live));
  isBroken = true;
  expect(() => world.pass(HOUR)).toThrow('the calendar is away');
  expect(world.pending).toBe(1);
  expect(() => world.pass(60_000)).toThrow('the calendar is away');
  isBroken = false;
  expect(heard).toEqual([true]);
  world.pass(60_000);
  expect(heard).toEqual([true, false]);
  world.pass(2 * HOUR);
  expect(heard).toEqual([true, false, true, false]);
});

describe('an iterator of snapshots', () => {
  it('ends at once when throw() is called while next() is pending', async () => {
    const { store, world } = storeOf();
    const snapshots = store[Symbol.asyncIterator]();
    await snapshots.next();
    const pending = snapshots.next();
    const thrown = snapshots.throw!(new Error('enough'));
    await expect(thrown).rejects.toThrow('enough');
    await expect(pending).resolves.toEqual({ done: true, value: undefined });
    await expect(snapshots.next()).resolves.toEqual({ done: true, value: undefined });
    expect(world.pending).toBe(0);
  });

  it('throws before its first next(), too, and listens to nothing', async () => {
    const { store, world } = storeOf();
    const snapshots = store[Symbol.asyncIterator]();
    await expect(snapshots.throw!(new Error('enough'))).rejects.toThrow('enough');
    await expect(snapshots.next()).resolves.toEqual({ done: true, value: undefined });
    expect(world.pending).toBe(0);
  });
});

it('a store without members or with other things for rows says so, and no more', () => {
  const make = (brand: unknown, members: unknown) => () =>
    liveChatStore(brand as Brand, members as Member[]);
  expect(make({}, undefined)).toThrow(/^members: expected a list of members, got undefined$/);
  expect(make(null, [null])).toThrow(
    /^brand: expected an object, got null\nmembers\[0\]: expected an object, got null$/,
  );
});

it('an update tells the error of a timeline of somebody’s own as it is', () => {
  const store = liveChatStore<Brand, Member>({}, [], { now: () => 0 });
  const broken = {
    isOpenAt() {
      throw new Error('boo');
    },
    nextChangeAfter: () => Infinity,
    previousChangeUpTo: () => -Infinity,
  };
  expect(() => store.update({ members: [{ schedule: broken }] })).toThrow('boo');
});

it('an update with a misspelt key is refused, with every other issue', () => {
  const store = liveChatStore<Brand, Member>({}, [], { now: () => 0 });
  const member = { Presence: 'away', presence: 'gone' } as unknown as Member;
  const update = () => store.update({ brand: { Mode: 'deferred' } as Brand, members: [member] });
  expect(update).toThrow(
    [
      'brand.Mode: unknown key; did you mean "mode"?',
      'members[0].Presence: unknown key; did you mean "presence"?',
      'members[0].presence: expected "online" or "away" or "offline", got "gone"',
    ].join('\n'),
  );
  expect(() => store.update({ members: null as never })).toThrow('expected a list of members');
});

it('a label over a timeline of a brand ends at midnight, though nothing opens or closes', () => {
  let now = HOUR;
  const overrides = [{ date: '1970-01-01', add: ['09:00-10:00'], label: 'Fair' }];
  const brand = { schedule: fromIntervals([{ start: null, end: null }]), overrides };
  const store = liveChatStore<Brand, Member>(brand, [], { now: () => now });
  expect(store.getSnapshot().label).toBe('Fair');
  now = 24 * HOUR;
  expect(store.getSnapshot().label).toBe(undefined);
});
