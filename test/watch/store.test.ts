import { type Brand, fromIntervals, liveChatStatus, type Member, ScheduleError } from 'livehours';
import { type LiveChatUpdate, liveChatStore } from 'livehours/watch';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { World } from './world.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const hours = (...thursday: string[]) => ({ timeZone: 'UTC', weekly: { thursday } });
const acme = { schedule: hours('08:00-18:00') }; // 1970-01-01 was a Thursday
const ana = { id: 'ana' };
const ben = { id: 'ben', schedule: hours('12:00-20:00') };

/** For how long a store waited; before it looks at the clock it sets a wait of a minute, in case of an error. */
const waits = ({ delays }: World) => delays.filter((ms) => ms !== 60_000);

/** A store at 1970-01-01 00:00 UTC, in a world of its own. */
function storeOf<M extends object & Member = typeof ana>(
  brand: Brand = acme,
  members = [ana] as readonly object[] as readonly M[],
) {
  const world = new World(0);
  return {
    world,
    store: liveChatStore<Brand, M>(brand, members, { now: world.now, timers: world }),
  };
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a snapshot', () => {
  it('is what liveChatStatus says, frozen, and the same object between changes', () => {
    const { world, store } = storeOf(acme, [ana, ben]);
    const night = store.getSnapshot();
    expect(night).toEqual(liveChatStatus(acme, [ana, ben], 0));
    expect([night, night.blockedBy, night.eligible].every(Object.isFrozen)).toBe(true);
    world.wall = 8 * HOUR - 1;
    expect(store.getSnapshot()).toBe(night);
    world.wall = 8 * HOUR;
    expect(store.getSnapshot()).toMatchObject({ live: true, validUntil: 12 * HOUR });
    expect(store.getSnapshot().eligible[0]).toBe(ana);
    world.wall = 0;
    expect(store.getSnapshot()).toEqual(night);
  });

  it('needs nobody who listens, and no timer', () => {
    const { world, store } = storeOf();
    world.wall = 9 * HOUR;
    expect(store.getSnapshot().live).toBe(true);
    expect(world.delays).toEqual([]);
  });

  it('takes a clock with fractions of a millisecond', () => {
    const { world, store } = storeOf();
    world.wall = 8 * HOUR - 0.5;
    store.subscribe(() => {});
    expect(store.getSnapshot().live).toBe(false);
    world.pass(0.5);
    expect(store.getSnapshot().live).toBe(true);
  });
});

describe('a listener', () => {
  it('is called at once and at each change, by a timer set for exactly then', () => {
    const { world, store } = storeOf(acme, [ana, ben]);
    const heard: unknown[] = [];
    const stop = store.subscribe(({ eligible }) =>
      heard.push([world.wall / HOUR, eligible.length]),
    );
    expect(heard).toEqual([[0, 0]]);
    world.pass(20 * HOUR);
    expect(waits(world)).toEqual([8, 4, 6, 2, 7 * 24 - 12].map((count) => count * HOUR));
    expect(heard.slice(1)).toEqual([
      [8, 1],
      [12, 2],
      [18, 0],
      [20, 0], // Ben's hours end, and with them what the verdict said of its own end
    ]);
    stop();
    expect(world.pending).toBe(0);
    world.pass(7 * DAY);
    expect(heard).toHaveLength(5);
  });

  it('may be the same function twice, and stop itself, or others', () => {
    const { world, store } = storeOf();
    const listener = vi.fn();
    const stops = [store.subscribe(listener), store.subscribe(listener)];
    const stopper = store.subscribe(({ live }) => {
      if (live) for (const stop of [...stops, stopper]) stop();
    });
    stops.push(store.subscribe(listener));
    expect(listener).toHaveBeenCalledTimes(3);
    world.pass(9 * HOUR);
    expect(listener).toHaveBeenCalledTimes(5);
    expect(world.pending).toBe(0);
    stops[0]!();
    expect(world.pending).toBe(0);
  });

  it('that updates the store lets everybody hear the latest, in order and once', () => {
    const { world, store } = storeOf();
    const heard: string[][] = [[], []];
    store.subscribe(({ blockedBy }) => heard[0]!.push(blockedBy.join()));
    store.subscribe(({ live }) => {
      if (live) store.update({ mode: 'deferred' });
    });
    store.subscribe(({ blockedBy }) => heard[1]!.push(blockedBy.join()));
    world.pass(8 * HOUR);
    expect(heard[0]).toEqual(['brand-hours,member-hours', '', 'mode']);
    expect(heard[1]).toEqual(['brand-hours,member-hours', 'mode']);
  });

  it('hears of what somebody else read, as soon as the timer can ring', () => {
    const { world, store } = storeOf();
    const listener = vi.fn();
    store.subscribe(listener);
    world.sleep(9 * HOUR);
    const snapshot = store.getSnapshot();
    expect(listener).toHaveBeenCalledTimes(1); // not in the middle of somebody's rendering
    world.pass(0);
    expect(listener.mock.calls[1]).toEqual([snapshot]);
  });

  it('may throw: the others and the timer go on, and the error is heard of', async () => {
    const { world, store } = storeOf();
    const rejections: unknown[] = [];
    const note = (event: unknown) => {
      rejections.push(
        event instanceof Error ? event.message : (event as { reason: Error }).reason.message,
      );
      (event as Partial<Event>).preventDefault?.();
    };
    const others = 'process' in globalThis ? process.listeners('unhandledRejection') : [];
    const isPage = 'document' in globalThis;
    if (isPage) {
      addEventListener('unhandledrejection', note, { capture: true });
    } else {
      process.removeAllListeners('unhandledRejection').on('unhandledRejection', note);
    }
    const heard: boolean[] = [];
    store.subscribe(() => {
      throw new Error('mine');
    });
    store.subscribe(({ live }) => heard.push(live));
    world.pass(18 * HOUR);
    expect(heard).toEqual([false, true, false]);
    expect(world.pending).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (isPage) {
      removeEventListener('unhandledrejection', note, { capture: true });
    } else {
      process.off('unhandledRejection', note);
      for (const other of others) process.on('unhandledRejection', other);
    }
    expect(rejections).toEqual(['mine', 'mine', 'mine']);
  });
});

describe('the timer', () => {
  it('waits in stages for what is further away than setTimeout can wait', () => {
    const opening = 60 * DAY;
    const brand = { schedule: fromIntervals([{ start: opening, end: null }]) };
    const { world, store } = storeOf(brand);
    const heard: number[] = [];
    store.subscribe(() => heard.push(world.wall));
    world.pass(70 * DAY);
    const longest = 2 ** 31 - 1;
    expect(waits(world).slice(0, 3)).toEqual([longest, longest, opening - 2 * longest]);
    expect(heard).toEqual([0, opening]);
  });

  it('may be late or early, and the clock set either way', () => {
    const { world, store } = storeOf();
    const heard: string[] = [];
    store.subscribe(({ live }) => heard.push(`${live} at ${world.wall / HOUR}`));
    world.block(9 * HOUR); // the program was busy
    world.pass(0);
    world.sleep(-2 * HOUR); // the clock went wrong by two hours
    world.pass(9 * HOUR); // the timer was set for 18:00, nine hours later
    world.pass(4 * HOUR);
    expect(heard).toEqual(['false at 0', 'true at 9', 'false at 18']);
  });

  it('looks at the clock when a page is shown again, while somebody listens', () => {
    const page: EventTarget = 'document' in globalThis ? document : new EventTarget();
    if (!('document' in globalThis)) vi.stubGlobal('document', page);
    const world = new World(0);
    let readings = 0;
    const now = () => {
      readings += 1;
      return world.wall;
    };
    const store = liveChatStore(acme, [ana], { now, timers: world });
    const heard: boolean[] = [];
    const stop = store.subscribe(({ live }) => heard.push(live));
    world.sleep(9 * HOUR); // no timer rings
    page.dispatchEvent(new Event('visibilitychange'));
    expect(heard).toEqual([false, true]);
    stop();
    readings = 0;
    page.dispatchEvent(new Event('visibilitychange'));
    expect(readings).toBe(0);
  });

  it('by default goes by Date.now and setTimeout, whichever they are at that time', () => {
    const store = liveChatStore(acme, [ana]);
    vi.useFakeTimers({ now: 7 * HOUR });
    const heard: boolean[] = [];
    const stop = store.subscribe(({ live }) => heard.push(live));
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(HOUR);
    expect(heard).toEqual([false, true]);
    stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is unreferenced where that is possible, unless it is to keep the process alive', () => {
    const unref = vi.fn();
    const timers = { setTimeout: () => ({ unref }), clearTimeout: () => {} };
    liveChatStore(acme, [ana], { timers, keepAlive: true }).subscribe(() => {});
    expect(unref).toHaveBeenCalledTimes(0);
    liveChatStore(acme, [ana], { timers }).subscribe(() => {});
    expect(unref).toHaveBeenCalledTimes(1);
    for (const timer of [null, undefined, 0, 'one']) {
      const plain = { setTimeout: () => timer, clearTimeout: () => {} };
      liveChatStore(acme, [ana], { timers: plain }).subscribe(() => {});
    }
  });
});

describe('a label is in time', () => {
  /** At which times a label came, of one of these overrides. */
  function labels(timeZone: string, from: string, to: string, weekly: object, overrides: object[]) {
    const world = new World(Date.parse(from));
    const brand = { schedule: { timeZone, weekly, overrides } };
    const store = liveChatStore(brand, [ana], { now: world.now, timers: world });
    const heard: string[] = [];
    store.subscribe(({ label }) => {
      heard.push(`${new Date(world.wall).toISOString().slice(5, 16)} ${label ?? ''}`.trim());
    });
    world.pass(Date.parse(to) - world.wall);
    return heard;
  }
  const open = (date: string, label: string, ...hours: string[]) => ({ date, label, hours });

  it('at midnight in the brand’s zone, though nothing opens or closes', () => {
    const closed = [open('2026-12-25', 'Christmas'), open('2026-12-26', 'Boxing Day')];
    expect(
      labels(
        'Europe/Paris',
        '2026-12-24T12:00Z',
        '2026-12-28T12:00Z',
        { monday: ['12:00-13:00'] },
        closed,
      ),
    ).toEqual([
      '12-24T12:00',
      '12-24T23:00 Christmas',
      '12-25T23:00 Boxing Day',
      '12-26T23:00',
      '12-28T11:00',
      '12-28T12:00',
    ]);
  });

  it('where hours of the next date begin and end amid those of a night', () => {
    const night = [
      open('2026-01-09', 'Party', '22:00-04:00'),
      open('2026-01-10', 'Sale', '01:00-02:00'),
    ];
    expect(labels('UTC', '2026-01-09T21:00Z', '2026-01-11T12:00Z', {}, night)).toEqual([
      '01-09T21:00 Party',
      '01-09T22:00 Party',
      '01-10T01:00 Sale',
      '01-10T02:00 Party',
      '01-10T04:00 Sale',
      '01-11T00:00',
    ]);
  });

  it('where the clock is set back into the date before', () => {
    // In St John's 00:01 on 7 November 2010, 02:31 UTC, was followed by 23:01 on the 6th.
    const closed = [open('2010-11-06', 'Saturday'), open('2010-11-07', 'Sunday')];
    expect(
      labels('America/St_Johns', '2010-11-07T02:00Z', '2010-11-07T12:00Z', {}, closed),
    ).toEqual([
      '11-07T02:00 Saturday',
      '11-07T02:30 Sunday',
      '11-07T02:31 Saturday',
      '11-07T03:30 Sunday',
    ]);
  });

  it('without waking a brand that has none', () => {
    const { world, store } = storeOf({
      schedule: { ...acme.schedule, overrides: [{ date: '1970-01-03', hours: [] }] },
    });
    world.pass(19 * HOUR);
    store.subscribe(() => {});
    expect(world.delays).toEqual([7 * DAY - 11 * HOUR]);
  });
});

describe('an update', () => {
  it('of the mode, the brand and the members is heard at once', () => {
    const { world, store } = storeOf();
    world.pass(9 * HOUR);
    const heard: string[] = [];
    store.subscribe(({ blockedBy, eligible }) => {
      heard.push(blockedBy.join() || eligible.map(({ id }) => id).join());
    });
    store.update({ mode: 'deferred' });
    store.update({ mode: null });
    store.update({ brand: { ...acme, mode: 'deferred' } });
    store.update({ brand: acme, members: [{ id: 'cleo' }] });
    store.update({ brand: acme, mode: 'deferred' });
    expect(heard).toEqual(['ana', 'mode', 'ana', 'mode', 'cleo', 'mode']);
    expect(world.pending).toBe(1);
  });

  it('that says nothing new is not heard', () => {
    const { store } = storeOf();
    const listener = vi.fn();
    store.subscribe(listener);
    const snapshot = store.getSnapshot();
    for (const update of [
      {},
      { mode: 'live' },
      { brand: acme },
      { members: [ana] },
      { changes: {} },
      { changes: [] },
    ]) {
      store.update(update as LiveChatUpdate<typeof ana>);
      store.update({ brand: undefined, members: undefined, mode: undefined, changes: undefined });
    }
    expect(store.getSnapshot()).toBe(snapshot);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('of presences goes by id, and touches nobody else’s objects', () => {
    class Person {
      readonly id: number;
      constructor(id: number) {
        this.id = id;
      }
      get presence(): 'online' {
        return 'online';
      }
      greet = () => `I am ${this.id}`;
    }
    const people = [new Person(1), new Person(2), new Person(3)].map(Object.freeze) as Person[];
    const { store } = storeOf<Person>({}, people);
    store.update({ changes: { 1: { presence: 'away' }, 7: { presence: 'online' } } });
    expect(store.getSnapshot().eligible).toEqual([people[1], people[2]]);
    store.update({ changes: { 1: { presence: 'online' }, 2: { presence: undefined }, 3: {} } });
    const [first, second] = store.getSnapshot().eligible;
    expect(second).toBe(people[1]);
    expect(first).not.toBe(people[0]);
    expect(first).toBeInstanceOf(Person);
    expect(first!.greet()).toBe('I am 1');
    expect({ ...first }).toMatchObject({ id: 1, presence: 'online' });
    store.update({
      changes: people.slice(1).map(({ id }) => [id, { presence: 'offline' }] as const),
    });
    expect(store.getSnapshot().eligible).toEqual([first]);
    expect(store.getSnapshot().eligible[0]).toBe(first);
    const snapshot = store.getSnapshot();
    store.update({ changes: { 1: { presence: 'online' }, 3: { presence: 'offline' } } }); // as they are
    expect(store.getSnapshot()).toBe(snapshot);
    expect(people.map(({ presence }) => presence)).toEqual(['online', 'online', 'online']);
  });

  it('of presences knows own keys alone', () => {
    const { store } = storeOf<Member & { id?: string }>({}, [
      { id: 'constructor' },
      { id: '__proto__' },
      {},
    ]);
    store.update({ changes: {} });
    expect(store.getSnapshot().eligible).toHaveLength(3);
    store.update({ changes: JSON.parse('{"__proto__": {"presence": "away"}}') });
    expect(store.getSnapshot().eligible).toEqual([{ id: 'constructor' }, {}]);
  });

  it('of the members brings their own presences', () => {
    const { store } = storeOf({}, [ana, ben]);
    store.update({ changes: { ana: { presence: 'away' } } });
    store.update({ members: [ana] });
    expect(store.getSnapshot().eligible).toEqual([ana]);
    store.update({ members: [ana], changes: { ana: { presence: 'away' } } });
    expect(store.getSnapshot().blockedBy).toEqual(['presence']);
  });

  it('lays the members’ overrides over the new brand', () => {
    const off = { id: 'off', overrides: [{ date: '1970-01-01', remove: ['08:00-10:00'] }] };
    const { world, store } = storeOf<Member>(acme, [off]);
    world.wall = 9 * HOUR;
    expect(store.getSnapshot()).toMatchObject({ live: false, opensAt: 10 * HOUR });
    store.update({ brand: { schedule: hours('09:00-09:30', '11:00-12:00') } });
    expect(store.getSnapshot()).toMatchObject({ live: false, opensAt: 11 * HOUR });
    // Nothing underneath is open day and night, in UTC.
    store.update({ brand: {} });
    expect(store.getSnapshot()).toMatchObject({ live: false, opensAt: 10 * HOUR });
  });

  it.each<[string, object, RegExp]>([
    ['brand', { brand: null }, /^brand: expected an object, got null$/],
    ['mode', { mode: 'off' }, /^brand\.mode: expected "live" or "deferred", got "off"$/],
    ['members', { members: new Set() }, /^members: expected a list of members, got an object/],
    ['no members', { members: null }, /^members: expected a list of members, got null/],
    [
      'member',
      { members: [ana, 5], changes: { ana: { presence: 'away' } } },
      /^members\[1\]: expected an object, got 5$/,
    ],
    [
      'presence',
      { changes: { ana: { presence: 'gone' } } },
      /^changes\.ana\.presence: expected "online" or/,
    ],
    [
      'presence of nobody',
      { changes: { zoe: { presence: 5 } } },
      /^changes\.zoe\.presence: expected/,
    ],
    [
      'rows, all at once',
      { brand: { schedule: {} }, members: [{ schedule: 5 }] },
      /^brand\.schedule\.timeZone: required\nbrand\.schedule\.weekly: required\nmembers\[0\]\.schedule: /,
    ],
  ])('with a wrong %s is a ScheduleError and changes nothing', (_, update, message) => {
    const { world, store } = storeOf();
    const listener = vi.fn();
    store.subscribe(listener);
    const snapshot = store.getSnapshot();
    const run = () => store.update({ mode: 'deferred', ...update } as LiveChatUpdate<typeof ana>);
    expect(run).toThrow(ScheduleError);
    expect(run).toThrow(message);
    expect(store.getSnapshot()).toBe(snapshot);
    expect(listener).toHaveBeenCalledTimes(1);
    world.pass(8 * HOUR);
    expect(store.getSnapshot().live).toBe(true);
    expect(listener).toHaveBeenCalledTimes(2);
  });
});

it('says at once what is wrong with a brand, a member or a clock', () => {
  const wrong = { presence: 'gone' as 'away' };
  expect(() => liveChatStore({ mode: 'off' as 'live' }, [wrong])).toThrow(
    /^brand\.mode: expected .*\nmembers\[0\]\.presence: expected/,
  );
  expect(() => liveChatStore(undefined as never, [])).toThrow(/^brand: expected an object/);
  expect(() => liveChatStore({}, undefined as never)).toThrow(/^members: expected a list/);
  expect(() => liveChatStore({}, [], { now: () => NaN })).toThrow(
    /^at: expected an instant: .* got NaN/,
  );
});

it('passes on what a timeline of the caller’s own throws, and goes on afterwards', () => {
  let isBroken = false;
  const brand = {
    schedule: {
      isOpenAt: (epochMs: number) => Math.floor(epochMs / HOUR) % 2 === 0,
      nextChangeAfter: (epochMs: number) =>
        isBroken ? NaN : (Math.floor(epochMs / HOUR) + 1) * HOUR,
      previousChangeUpTo: (epochMs: number) => Math.floor(epochMs / HOUR) * HOUR,
    },
  };
  const { world, store } = storeOf(brand);
  const heard: boolean[] = [];
  store.subscribe(({ live }) => heard.push(live));
  isBroken = true;
  expect(() => world.pass(HOUR)).toThrow(TypeError);
  expect(() => store.getSnapshot()).toThrow(TypeError);
  isBroken = false;
  expect(store.getSnapshot().live).toBe(false);
  world.pass(HOUR);
  expect(heard).toEqual([true, false, true]);
});
