import fc from 'fast-check';
import {
  type Brand,
  canLiveChat,
  eligibleMembers,
  fromIntervals,
  intersection,
  liveChatStatus,
  type Member,
  never,
  type Presence,
  parseSchedule,
} from 'livehours';
import { createRoster, type Roster } from 'livehours/roster';
import { describe, expect, it } from 'vitest';
import { patience, runs } from '../support/runs.js';
import { team } from '../support/team.js';

const hours = (...thursday: string[]) => ({ timeZone: 'UTC', weekly: { thursday } });
const at = (time: string) => new Date(`1970-01-01T${time}Z`); // a Thursday
const acme: Brand = { schedule: hours('08:00-18:00') };
const ana = { id: 1 };
const ben = { id: 2, schedule: hours('12:00-20:00') };
const cleo = { id: 3, presence: 'away' as const };

const ids = (members: readonly { readonly id: number }[]) => members.map(({ id }) => id);

const PRESENCES: readonly (Presence | null)[] = ['online', 'away', 'offline', null];

/** Expects a roster to answer as the free functions do. */
function expectSame<M extends Member & { readonly id: number }>(
  roster: Roster<M>,
  brand: Brand,
  members: readonly M[],
  epochMs: number,
): void {
  const eligible = eligibleMembers(brand, members, epochMs);
  // A member asked for alone, before any list is made.
  for (const { id } of members) {
    expect(roster.isEligible(id, epochMs)).toBe(eligible.some((one) => one.id === id));
  }
  expect(roster.eligible(epochMs)).toEqual(eligible);
  for (const member of roster.eligible(epochMs)) expect(roster.get(member.id)).toBe(member);
  expect(roster.members).toEqual(members);
  expect(roster.canLiveChat(epochMs)).toBe(canLiveChat(brand, members, epochMs));
  const { validUntil } = liveChatStatus(brand, members, epochMs);
  expect(roster.validUntil(epochMs)).toBe(validUntil);
}

describe('a roster', () => {
  const roster = createRoster<Brand, Member & { readonly id: number }>(acme, [ana, ben, cleo]);

  it('tells whom to invite, whether there is anybody, and until when', () => {
    expect(ids(roster.eligible(at('09:00')))).toEqual([1]);
    expect(roster.validUntil(at('09:00'))).toEqual(at('12:00'));
    expect(ids(roster.eligible(at('12:00')))).toEqual([1, 2]);
    expect(roster.canLiveChat(at('18:00'))).toBe(false);
    expect(ids(roster.eligible(at('11:59')))).toEqual([1]);
  });

  it('gives the same frozen list up to the next change', () => {
    const list = roster.eligible(at('09:00'));
    expect(roster.eligible(at('11:59'))).toBe(list);
    expect(roster.eligible(at('12:00'))).not.toBe(list);
    expect(Object.isFrozen(list)).toBe(true);
  });

  it('gives the members themselves while all of them are eligible', () => {
    const both = createRoster(acme, [ana, ben]);
    expect(both.eligible(at('12:00'))).toBe(both.members);
    expect(both.eligible(at('11:59'))).toEqual([ana]);
  });

  it('gives the kind of instant that it is asked with, and null for never', () => {
    expect(roster.validUntil(0)).toBe(at('08:00').getTime());
    expect(createRoster({}, [ana]).validUntil(at('09:00'))).toBeNull();
  });

  it('answers for what it was given when it was made', () => {
    const thursday = ['08:00-18:00'];
    const members = [{ id: 1, schedule: { timeZone: 'UTC', weekly: { thursday } } }];
    const made = createRoster({}, members);
    thursday[0] = '20:00-21:00';
    members.pop();
    expect(ids(made.eligible(at('09:00')))).toEqual([1]);
    expect(made.members).toHaveLength(1);
  });

  it('lays overrides over the hours of the brand as they were', () => {
    const thursday = ['08:00-18:00'];
    const made = createRoster<Brand, Member & { id: number }>(
      { schedule: { timeZone: 'UTC', weekly: { thursday } } },
      [ana],
    );
    thursday[0] = '20:00-21:00';
    const off = { id: 4, overrides: [{ date: '1970-01-01', remove: ['08:00-10:00'] }] };
    expect(ids(made.with(off).eligible(at('09:00')))).toEqual([1]);
    expect(ids(made.with(off).eligible(at('11:00')))).toEqual([1, 4]);
  });
});

describe('other rosters made of one', () => {
  const roster = createRoster<Brand, Member & { readonly id: number }>(acme, [ana, ben]);

  it('take a new presence, hours or member, and leave the first as it was', () => {
    expect(ids(roster.with({ ...ana, presence: 'away' }).eligible(at('13:00')))).toEqual([2]);
    expect(ids(roster.with({ ...ana, ...acme }).eligible(at('13:00')))).toEqual([1, 2]);
    expect(
      ids(
        roster
          .with(cleo)
          .with({ ...cleo, presence: 'online' })
          .eligible(at('13:00')),
      ),
    ).toEqual([1, 2, 3]);
    expect(ids(roster.without(ana.id).eligible(at('13:00')))).toEqual([2]);
    expect(ids(roster.eligible(at('13:00')))).toEqual([1, 2]);
  });

  it('take a mode, and another brand', () => {
    const deferred = roster.withBrand({ ...acme, mode: 'deferred' });
    expect(deferred.brand.mode).toBe('deferred');
    expect(deferred.eligible(at('13:00'))).toEqual([]);
    expect(deferred.validUntil(at('13:00'))).toEqual(at('18:00'));
    const nightly = roster.withBrand({ schedule: hours('18:00-24:00') });
    expect(ids(nightly.eligible(at('19:00')))).toEqual([1, 2]);
    expect(ids(roster.eligible(at('13:00')))).toEqual([1, 2]);
  });

  it('do not disturb one another, asked by turns', () => {
    const other = roster.withBrand({ ...acme, mode: 'live' });
    expect(roster.canLiveChat(at('13:00'))).toBe(true);
    expect(other.canLiveChat(at('09:00'))).toBe(true);
    expect(ids(roster.eligible(at('13:00')))).toEqual([1, 2]);
    expect(ids(other.eligible(at('09:00')))).toEqual([1]);
  });

  it('are the same one where nothing is to leave', () => {
    expect(roster.without(cleo.id)).toBe(roster);
  });

  it('forget hours that nobody keeps any more', () => {
    const alone = roster.without(String(ben.id));
    expect(alone.validUntil(at('09:00'))).toEqual(at('18:00'));
    const late = alone.with({ id: 5, schedule: hours('16:00-17:00') });
    expect(late.validUntil(at('09:00'))).toEqual(at('16:00'));
    expect(ids(late.eligible(at('16:30')))).toEqual([1, 5]);
  });

  it('know members by the object itself where there is no id, or by what they are told', () => {
    const [kim, lou] = [{ name: 'Kim' }, { name: 'Lou' }];
    const named = createRoster<Brand, Member & { name: string }>({}, [kim, lou]);
    expect(named.without(kim).members).toEqual([lou]);
    expect(named.without({ name: 'Kim' }).members).toEqual([kim, lou]);
    const byName = createRoster<Brand, Member & { name: string }>({}, [kim, lou], {
      id: ({ name }) => name,
    });
    expect(byName.without('Kim').members).toEqual([lou]);
  });

  it('tell members whose id is missing apart, and can be wrapped by a framework', () => {
    const [kim, lou] = [
      { id: undefined, name: 'Kim' },
      { id: undefined, name: 'Lou' },
    ];
    const made = createRoster<Brand, Member & { id: undefined; name: string }>({}, [kim, lou]);
    expect(made.without(kim).members).toEqual([lou]);
    expect(made.with({ id: undefined, name: 'Max' }).members).toHaveLength(3);
    expect(Object.isFrozen(made)).toBe(true);
  });

  it('take timelines of the caller’s own', () => {
    const busy = fromIntervals([{ start: at('09:00'), end: at('10:00') }]);
    const custom = {
      isOpenAt: (epochMs: number) => busy.isOpenAt(epochMs),
      nextChangeAfter: (epochMs: number) => busy.nextChangeAfter(epochMs),
      previousChangeUpTo: (epochMs: number) => busy.previousChangeUpTo(epochMs),
    };
    const made = roster.with({ id: 6, schedule: custom }).with({ id: 7, schedule: busy });
    expect(ids(made.eligible(at('09:30')))).toEqual([1, 6, 7]);
    expect(ids(made.with({ id: 8, schedule: custom }).eligible(at('10:00')))).toEqual([1]);
  });
});

describe('what makes no sense is named', () => {
  const wrong = { id: 9, presence: 'gone' } as unknown as Member & { id: number };

  it('in a list of members, all at once', () => {
    const bad = { id: 8, schedule: { timeZone: 'Nowhere', weekly: {} } };
    expect(() => createRoster(acme, [ana, bad, wrong])).toThrow(
      /members\[1\]\.schedule\.timeZone: "Nowhere"[\s\S]*members\[2\]\.presence: expected/,
    );
    expect(() => createRoster(acme, 7 as unknown as Member[])).toThrow(/^members: expected a list/);
  });

  it('in a member, a brand and an instant', () => {
    const roster = createRoster<Brand, Member & { id: number }>(acme, [ana]);
    expect(() => roster.with(wrong)).toThrow(/^members\[0\]\.presence: expected/);
    expect(() => roster.withBrand({ mode: 'off' as 'live' })).toThrow(/^brand\.mode: expected/);
    expect(() => roster.eligible(new Date(NaN))).toThrow(RangeError);
    expect(ids(roster.eligible(at('09:00')))).toEqual([1]);
  });
});

it('overrides lie over a new brand without a schedule, in UTC', () => {
  const off = { id: 1, overrides: [{ date: '1970-01-01', remove: ['08:00-10:00'] }] };
  const roster = createRoster<Brand, typeof off>(acme, [off]).withBrand({});
  expect(roster.eligible(at('09:00'))).toEqual([]);
  expect(roster.validUntil(at('09:00'))).toEqual(at('10:00'));
  expect(roster.eligible(at('10:00'))).toEqual([off]);
});

describe('a roster answers as the free functions do', () => {
  it('for any team, forwards and backwards in time, data and parsed', patience, () => {
    fc.assert(
      fc.property(team(6), fc.boolean(), ({ brand, members, instants }, isParsed) => {
        const rows: readonly (Member & { readonly id: number })[] = isParsed
          ? members.map((row) => ({
              ...row,
              schedule: row.schedule ? parseSchedule(row.schedule) : null,
            }))
          : members;
        const roster = createRoster(brand, rows);
        for (const epochMs of [...instants, ...instants.toReversed()]) {
          expectSame(roster, brand, rows, epochMs);
          for (const member of roster.eligible(epochMs)) expect(rows).toContain(member);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('after any updates, and so do all the rosters on the way', patience, () => {
    const update = fc.oneof(
      fc.record({ kind: fc.constant('with' as const), row: fc.nat(), id: fc.nat(6) }),
      fc.record({ kind: fc.constant('without' as const), row: fc.nat(), id: fc.nat(6) }),
      fc.record({ kind: fc.constant('brand' as const), row: fc.nat(), id: fc.nat(6) }),
      fc.record({ kind: fc.constant('patch' as const), row: fc.nat(), id: fc.nat(6) }),
    );
    const updates = fc.array(update, { maxLength: 8 });
    fc.assert(
      fc.property(team(4), team(4), updates, (first, second, changes) => {
        const sources = [...first.members, ...second.members];
        const brands = [first.brand, second.brand, { ...first.brand, mode: 'live' as const }];
        let state = {
          brand: first.brand as Brand,
          members: first.members,
        };
        let roster = createRoster(state.brand, state.members);
        const made = [{ roster, ...state }];
        for (const { kind, row, id } of changes) {
          const { brand, members } = state;
          if (kind === 'brand') {
            const next = brands[row % brands.length]!;
            roster = roster.withBrand(next);
            state = { brand: next, members };
          } else if (kind === 'patch') {
            const presence = PRESENCES[row % PRESENCES.length]!;
            roster = roster.patch([[id, { presence }]]);
            state = {
              brand,
              members: members.map((one) => (one.id === id ? { ...one, presence } : one)),
            };
          } else if (kind === 'without') {
            roster = roster.without(id, String(id + 100));
            state = { brand, members: members.filter((member) => member.id !== id) };
          } else if (sources.length > 0) {
            const member = { ...sources[row % sources.length]!, id };
            roster = roster.with(member);
            const isKnown = members.some((one) => one.id === id);
            state = {
              brand,
              members: isKnown
                ? members.map((one) => (one.id === id ? member : one))
                : [...members, member],
            };
          }
          made.push({ roster, ...state });
        }
        for (const epochMs of first.instants) {
          for (const one of made) expectSame(one.roster, one.brand, one.members, epochMs);
        }
      }),
      { numRuns: runs(60) },
    );
  });
});

it('a roster that found nothing within its horizon asks again beyond it', () => {
  const rare = {
    timeZone: 'UTC',
    weekly: {},
    overrides: [{ date: '02-29', hours: ['09:00-10:00'] }],
  };
  const sundays = { timeZone: 'UTC', weekly: { sunday: ['00:00-24:00'] } };
  // A 29 February that is a Sunday comes in 2032 and in 2060.
  const brand = { schedule: intersection(rare, sundays) };
  const opening = Date.parse('2060-02-29T09:00Z');
  for (const start of ['2033-01-01T00:00Z', '2048-06-01T00:00Z'].map(Date.parse)) {
    const roster = createRoster<Brand, Member & { id: number }>(brand, [{ id: 1 }]);
    expect(roster.canLiveChat(start)).toBe(false);
    expect(roster.validUntil(start)).toBeNull();
    expect(roster.canLiveChat(opening - 1)).toBe(false);
    expect(roster.validUntil(opening - 1)).toBe(opening);
    expect(roster.canLiveChat(opening + 1_800_000)).toBe(true);
    expect(roster.validUntil(opening)).toBe(opening + 3_600_000);
    expect(roster.canLiveChat(start)).toBe(false);
  }
  // The same where it is a member's hours, and where the jump is longer.
  const roster = createRoster({}, [{ id: 1, ...brand }]);
  expect(roster.canLiveChat(Date.parse('2033-01-01T00:00Z'))).toBe(false);
  expect(roster.canLiveChat(opening + 1_800_000)).toBe(true);
  expect(canLiveChat({}, [brand], opening + 1_800_000)).toBe(true);
});

it('a roster asks again beyond the hundred years of a schedule with easter', () => {
  // Open on Easter Sunday if it is 22 March: in 2285, and in no year for centuries before.
  const schedule = {
    timeZone: 'UTC',
    weekly: {},
    overrides: [
      { date: 'easter', hours: ['09:00-10:00'] },
      { from: '03-23', to: '03-21', hours: [] },
    ],
  };
  const opening = Date.parse('2285-03-22T09:00Z');
  const roster = createRoster<Brand, Member & { id: number }>({ schedule }, [ana]);
  const now = Date.parse('2026-01-01T00:00Z');
  expect(roster.canLiveChat(now)).toBe(false);
  expect(roster.validUntil(now)).toBeNull();
  expect(roster.canLiveChat(opening)).toBe(true);
  expect(roster.validUntil(opening - 1)).toBe(opening);
});

it('a schedule in the place of a brand or a member is an issue of the roster', () => {
  const wrong = { id: 7, weekly: {} } as unknown as Member & { id: number };
  const message = /unknown key; did you mean \{ schedule: … \}\?$/;
  expect(() => createRoster(acme, [ana, wrong])).toThrow(/^members\[1\]\.weekly: /);
  expect(() => createRoster(hours() as unknown as Brand, [])).toThrow(message);
  const roster = createRoster<Brand, Member & { id: number }>(acme, [ana]);
  expect(() => roster.with(wrong)).toThrow(/^members\[0\]\.weekly: /);
  expect(() => roster.withBrand(wrong)).toThrow(/^brand\.weekly: /);
  expect(() => roster.withBrand(never as unknown as Brand)).toThrow(/^brand\.isOpenAt: /);
});

describe('the keys of rows in a roster', () => {
  it.each([
    ['a brand', () => createRoster({ Mode: 'deferred' } as Brand, []), 'brand.Mode'],
    ['a member', () => createRoster({}, [{ Presence: 'away' } as Member]), 'members[0].Presence'],
    [
      'a member added',
      () => createRoster({}, []).with({ preSence: 'away' } as never),
      'members[0].preSence',
    ],
    [
      'another brand',
      () => createRoster({}, []).withBrand({ MODE: 'live' } as Brand),
      'brand.MODE',
    ],
  ])('of %s are an issue if they miss one of ours by their writing alone', (_, make, path) => {
    expect(make).toThrow(path);
    expect(make).toThrow('unknown key; did you mean');
  });

  it('may be any others, however many', () => {
    const columns = Array.from({ length: 1500 }, (_, index) => [`column_${index}`, index]);
    const member = Object.fromEntries([...columns, ['model', 1], ['code', 2], ['schedules', 3]]);
    expect(createRoster({}, [member as Member, member as Member]).canLiveChat(0)).toBe(true);
  });

  it('are not looked for where there is no row', () => {
    expect(() => createRoster({}, [null as never])).toThrow(
      'members[0]: expected an object, got null',
    );
  });
});
