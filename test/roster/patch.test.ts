import fc from 'fast-check';
import { type Brand, eligibleMembers, type Member, type Presence, ScheduleError } from 'livehours';
import { createRoster, type MemberChanges } from 'livehours/roster';
import { describe, expect, it } from 'vitest';
import { patience, runs } from '../support/runs.js';

type Person = Member & { readonly id: number; readonly name?: string };

const acme: Brand = { schedule: { timeZone: 'UTC', weekly: { thursday: ['08:00-18:00'] } } };
const nine = 9 * 3_600_000;
const ana: Person = { id: 1, name: 'Ana' };
const ben: Person = { id: 2, presence: 'away' };
const cleo: Person = {
  id: 3,
  schedule: { timeZone: 'UTC', weekly: { thursday: ['12:00-20:00'] } },
};
const roster = createRoster<Brand, Person>(acme, [ana, ben, cleo]);
const ids = (made: typeof roster, at = nine) => made.eligible(at).map(({ id }) => id);

describe('a patch', () => {
  it.each<[string, MemberChanges]>([
    ['pairs', [[2, { presence: 'online' }]]],
    ['pairs with the id as a text', [['2', { presence: 'online' }]]],
    ['a Map', new Map([[2, { presence: 'online' as const }]])],
    ['an object', { 2: { presence: 'online' } }],
    ['null for a presence that is not tracked', { 2: { presence: null } }],
    [
      'one after another',
      [
        [2, { presence: 'offline' }],
        ['2', { presence: 'online' }],
      ],
    ],
    [
      'a generator',
      (function* () {
        yield [2n, { presence: 'online' }] as const;
      })(),
    ],
  ])('takes %s', (_, changes) => {
    const patched = roster.patch(changes);
    expect(ids(patched)).toEqual([1, 2]);
    expect(ids(patched, nine + 3 * 3_600_000)).toEqual([1, 2, 3]);
    expect(patched.isEligible(2, nine)).toBe(true);
    expect(roster.isEligible(2, nine)).toBe(false);
    expect(ids(roster)).toEqual([1]);
  });

  it('leaves all else of a row as it is, in a copy of the same class', () => {
    class Agent {
      id = 7;
      name = 'Kim';
      presence: Presence = 'online';
      greet() {
        return `I am ${this.name}`;
      }
    }
    const kim = new Agent();
    const made = createRoster<Brand, Agent>({}, [kim]).patch([[7, { presence: 'away' }]]);
    expect(made.get(7)).toEqual({ id: 7, name: 'Kim', presence: 'away' });
    expect(made.get(7)?.greet()).toBe('I am Kim');
    expect(made.members).toEqual([made.get(7)]);
    expect(kim.presence).toBe('online');
  });

  it('is the same roster if it changes nothing', () => {
    expect(roster.patch({})).toBe(roster);
    expect(roster.patch([])).toBe(roster);
    expect(roster.patch({ 2: { presence: 'away' }, 1: {}, 3: { presence: undefined } })).toBe(
      roster,
    );
    const back = roster.patch([
      [2, { presence: 'online' }],
      [2, { presence: 'away' }],
    ]);
    expect(ids(back)).toEqual([1]);
  });

  it('holds although the row was changed in place before', () => {
    const row: { id: number; presence: Presence } = { id: 1, presence: 'online' };
    const made = createRoster<Brand, typeof row>({}, [row]);
    row.presence = 'away';
    expect(made.canLiveChat(0)).toBe(true);
    expect(made.patch({ 1: { presence: 'away' } }).canLiveChat(0)).toBe(false);
  });

  it('passes over an id that nobody has, unless it is strict', () => {
    const changes = { 9: { presence: 'away' }, 2: { presence: 'online' } } as const;
    expect(ids(roster.patch(changes))).toEqual([1, 2]);
    expect(() => roster.patch(changes, { strict: true })).toThrow(
      new RangeError('changes: expected ids of members, got "9"'),
    );
    expect(ids(roster.patch({ 2: { presence: 'online' } }, { strict: true }))).toEqual([1, 2]);
  });

  it('names every value that is invalid', () => {
    const wrong = { 1: { presence: 'gone' }, 2: { presence: 5 }, 3: { presence: 'away' } };
    let issues: unknown;
    try {
      roster.patch(wrong as never);
    } catch (error) {
      if (error instanceof ScheduleError) issues = error.issues.map(({ path }) => path);
    }
    expect(issues).toEqual([
      ['changes', '1', 'presence'],
      ['changes', '2', 'presence'],
    ]);
  });

  it.each<[string, unknown, string]>([
    [
      'no changes',
      undefined,
      'changes: expected pairs of an id and an object, or an object by id, got undefined',
    ],
    ['a text', '2', 'changes: expected pairs of an id and an object, or an object by id, got "2"'],
    ['a list of ids', [2], 'changes: expected pairs of an id and an object, got 2'],
    ['a triple', [[2, {}, {}]], 'changes: expected pairs of an id and an object, got a list'],
    ['a presence by id', { 2: 'away' }, 'changes["2"]: expected an object, got "away"'],
    ['null by id', [[2, null]], 'changes[2]: expected an object, got null'],
    [
      'another field',
      { 2: { schedule: null } },
      'changes["2"]: expected some of presence, pausedUntil, atCapacity, got "schedule"',
    ],
    [
      'a field of every object',
      { 2: { toString: 1 } },
      'changes["2"]: expected some of presence, pausedUntil, atCapacity, got "toString"',
    ],
  ])('refuses %s', (_, changes, message) => {
    expect(() => roster.patch(changes as MemberChanges)).toThrow(new TypeError(message));
  });

  it('knows members by an id of their own kind', () => {
    const key = { db: 1 };
    const [kim, lou] = [
      { key, name: 'Kim' },
      { key: undefined, name: 'Lou' },
    ];
    type Row = Member & { readonly key: object | undefined; readonly name: string };
    const made = createRoster<Brand, Row>({}, [kim, lou], { id: (row) => row.key });
    const patched = made.patch([
      [key, { presence: 'away' }],
      [lou, { presence: 'offline' }],
    ]);
    expect(patched.canLiveChat(0)).toBe(false);
    expect(patched.get(key)).toEqual({ ...kim, presence: 'away' });
    expect(patched.get(lou)).toEqual({ ...lou, presence: 'offline' });
  });
});

it('a large team answers as the free functions do after any patches', patience, () => {
  const late = { timeZone: 'UTC', weekly: { thursday: ['12:00-20:00'] } };
  const team: Person[] = Array.from({ length: 700 }, (_, id) => ({
    id,
    ...(id % 3 === 0 && { schedule: late }),
  }));
  const start = createRoster<Brand, Person>(acme, team);
  const change = fc.tuple(
    fc.nat(720),
    fc.record({
      presence: fc.constantFrom<Presence | null | undefined>('away', 'online', null, undefined),
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 60 }), { maxLength: 5 }), (patches) => {
      let made = start;
      const rows = [...team];
      for (const patch of patches) {
        made = made.patch(patch);
        for (const [id, { presence }] of patch) {
          if (presence !== undefined && rows[id]) rows[id] = { ...rows[id], presence };
        }
        for (const hour of [9, 13, 19]) {
          const at = hour * 3_600_000;
          expect(made.eligible(at)).toEqual(eligibleMembers(acme, rows, at));
        }
      }
    }),
    { numRuns: runs(40) },
  );
});
