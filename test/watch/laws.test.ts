import fc from 'fast-check';
import {
  type Brand,
  type LiveChatStatus,
  liveChatStatus,
  type Member,
  type Mode,
  type Presence,
} from 'livehours';
import { liveChatStore } from 'livehours/watch';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../support/arbitraries.js';
import { patience, runs } from '../support/runs.js';
import { team } from '../support/team.js';
import { World } from './world.js';

type Row = Member & { readonly id: number };
type Status = LiveChatStatus<Row, number>;

/** Up to four weeks: more than a timer can wait. */
const span = fc.oneof(
  fc.integer({ min: 0, max: 3 * HOUR }),
  fc.integer({ min: 0, max: 3 * DAY }),
  fc.integer({ min: 0, max: 28 * DAY }),
);
const presence = fc.constantFrom<Presence | null>('online', 'away', 'offline', null);
const mode = fc.constantFrom<Mode | null>('live', 'deferred', null);

const jump = fc.record({ kind: fc.constantFrom('pass', 'block', 'sleep', 'back'), ms: span });

/** What may happen to a store. */
const event = fc.oneof(
  jump,
  fc.record({ kind: fc.constantFrom('read', 'listen', 'leave') }),
  fc.record({ kind: fc.constant('presence'), id: fc.nat(5), presence }),
  fc.record({ kind: fc.constant('mode'), mode }),
  fc.record({ kind: fc.constantFrom('brand', 'members') }),
);
type Event = typeof event extends fc.Arbitrary<infer E> ? E : never;

/** A store in a world of its own, and beside it what it should say, by the free function alone. */
class Model {
  readonly world: World;
  readonly heard: Status[][] = [];
  brand: Brand;
  rows: readonly Row[];
  readonly #store;
  readonly #stops: (() => void)[] = [];

  constructor(brand: Brand, rows: readonly Row[], wall: number) {
    this.world = new World(wall);
    this.brand = brand;
    this.rows = rows;
    this.#store = liveChatStore<Brand, Row>(brand, rows, {
      now: this.world.now,
      timers: this.world,
    });
  }

  do(event: Event, others: { readonly brand: Brand; readonly members: readonly Row[] }): void {
    const { world } = this;
    if ('ms' in event) {
      if (event.kind === 'pass') world.pass(event.ms);
      else if (event.kind === 'block') world.block(event.ms);
      else world.sleep(event.kind === 'back' ? -event.ms : event.ms);
    } else if ('presence' in event) {
      const { id, presence } = event;
      this.rows = this.rows.map((row) => (row.id === id ? { ...row, presence } : row));
      this.#store.update({ changes: { [id]: { presence } } });
    } else if ('mode' in event) {
      this.brand = { ...this.brand, mode: event.mode };
      this.#store.update({ mode: event.mode });
    } else if (event.kind === 'brand') {
      this.brand = others.brand;
      this.#store.update({ brand: others.brand });
    } else if (event.kind === 'members') {
      this.rows = others.members;
      this.#store.update({ members: others.members });
    } else if (event.kind === 'read') {
      this.expectRight();
    } else if (event.kind === 'listen') {
      const heard: Status[] = [];
      this.heard.push(heard);
      this.#stops.push(this.#store.subscribe((status) => heard.push(status)));
    } else {
      this.#stops.pop()?.();
      this.heard.pop();
    }
    this.expectOneTimer();
  }

  expectOneTimer(): void {
    expect(this.world.pending).toBe(this.#stops.length > 0 ? 1 : 0);
    expect(this.world.delays.filter((ms) => !(ms >= 0 && ms <= 2 ** 31 - 1))).toEqual([]);
  }

  /** Whatever happened, the snapshot is what the free function says, and stays the same object. */
  expectRight(): Status {
    const status = this.#store.getSnapshot();
    expect(status).toEqual(liveChatStatus(this.brand, this.rows, this.world.wall));
    expect(this.#store.getSnapshot()).toBe(status);
    return status;
  }

  /** As soon as the timer rings, all who listen know; they heard of each change once. */
  expectHeard(): void {
    const status = this.expectRight();
    this.world.pass(0);
    for (const heard of this.heard) {
      expect(heard.at(-1)).toBe(status);
      for (const [index, one] of heard.entries()) expect(heard[index + 1]).not.toBe(one);
    }
  }
}

/** Members without overrides, which would need the zone of a brand: these go with any brand. */
const free = (members: readonly Row[]) => members.map(({ overrides: _, ...member }) => member);

describe('a store', () => {
  it(
    'is right whatever happens to clock, timers and team, with one timer at most',
    patience,
    () => {
      fc.assert(
        fc.property(
          team(1),
          team(1),
          fc.array(event, { maxLength: 20 }),
          jump,
          (one, two, events, last) => {
            const model = new Model(one.brand, free(one.members), one.instants[0]!);
            const others = { brand: two.brand, members: free(two.members) };
            for (const each of [...events, { kind: 'listen' } as const, last])
              model.do(each, others);
            model.expectHeard();
          },
        ),
        { numRuns: runs(50) },
      );
    },
  );

  it(
    'tells listeners at the instant of each change, as long as timers ring in time',
    patience,
    () => {
      fc.assert(
        fc.property(team(12), ({ brand, members, instants }) => {
          const [first = 0, ...later] = instants.toSorted((a, b) => a - b);
          const world = new World(first);
          const heard: [at: number, status: Status][] = [];
          const store = liveChatStore<Brand, Row>(brand, members, {
            now: world.now,
            timers: world,
          });
          store.subscribe((status) => heard.push([world.wall, status]));
          for (const instant of later) {
            world.pass(instant - world.wall);
            expect(heard.at(-1)![1]).toEqual(liveChatStatus(brand, members, instant));
          }
          for (const [at, status] of heard.slice(1)) {
            expect(liveChatStatus(brand, members, at - 1)).not.toEqual(status);
          }
        }),
        { numRuns: runs(50) },
      );
    },
  );

  it('reads nothing twice: data that changes later changes nothing', patience, () => {
    fc.assert(
      fc.property(team(2), ({ brand, members, instants }) => {
        const world = new World(instants[0]!);
        const data: { brand: Brand; members: Row[] } = structuredClone({
          brand,
          members: [...members],
        });
        const store = liveChatStore<Brand, Row>(data.brand, data.members, { now: world.now });
        const before = JSON.stringify(data);
        store.getSnapshot();
        expect(JSON.stringify(data)).toBe(before);
        for (const owner of [data.brand, ...data.members]) {
          if (owner.schedule) Object.assign(owner.schedule, { weekly: { monday: ['nonsense'] } });
        }
        world.wall = instants[1]!;
        const ids = (status: Status) => ({
          ...status,
          eligible: status.eligible.map(({ id }) => id),
        });
        expect(ids(store.getSnapshot())).toEqual(ids(liveChatStatus(brand, members, world.wall)));
      }),
      { numRuns: runs(50) },
    );
  });
});
