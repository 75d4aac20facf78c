import fc from 'fast-check';
import {
  type Brand,
  canLiveChat,
  coverageGaps,
  eligibleMembers,
  isMemberAvailable,
  isOpen,
  isWidgetOpen,
  type LiveChatSwitch,
  liveChatHours,
  liveChatStatus,
  type Member,
  memberHours,
  openIntervals,
  parseBrand,
  parseMember,
  ScheduleError,
  safeParseMember,
  widgetHours,
} from 'livehours';
import { createRoster } from 'livehours/roster';
import { Temporal } from 'livehours/temporal';
import { liveChatStore } from 'livehours/watch';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../support/arbitraries.js';
import { patience, runs } from '../support/runs.js';
import { type Team, team } from '../support/team.js';

const MINUTE = 60_000;
const at = (time: string) => Date.parse(`2026-01-05T${time}Z`);
/** The next Monday, at the brand's opening. */
const NEXT_WEEK = '12T09:00';
/** `HH:MM` of an instant on that day; on another one, `DDTHH:MM`. */
function clock(ms: number | null): string | null {
  if (ms === null) return null;
  const text = new Date(ms).toISOString();
  return text.startsWith('2026-01-05T') ? text.slice(11, 16) : text.slice(8, 16);
}

const acme: Brand = { schedule: { timeZone: 'UTC', weekly: { monday: ['09:00-17:00'] } } };
const winding: Brand = { ...acme, windDownMinutes: 15 };
const early: Member = { schedule: { timeZone: 'UTC', weekly: { monday: ['08:00-12:00'] } } };
const late: Member = { schedule: { timeZone: 'UTC', weekly: { monday: ['12:00-20:00'] } } };

describe('the switches, in the order in which they are judged', () => {
  it.each<
    [
      name: string,
      brand: Brand,
      members: Member[],
      time: string,
      blockedBy: LiveChatSwitch[],
      opensAt: string | null,
      closesAt: string | null,
      validUntil: string,
    ]
  >([
    ['all on', acme, [early], '09:00', [], null, '12:00', '12:00'],
    [
      'paused brand',
      { ...acme, pausedUntil: at('10:00') },
      [{}],
      '09:00',
      ['mode'],
      '10:00',
      null,
      '10:00',
    ],
    [
      'paused brand, over',
      { ...acme, pausedUntil: at('10:00') },
      [{}],
      '10:00',
      [],
      null,
      '17:00',
      '17:00',
    ],
    [
      'deferred and paused brand',
      { ...acme, mode: 'deferred', pausedUntil: at('10:00') },
      [{}],
      '09:30',
      ['mode'],
      '10:00',
      null,
      '10:00',
    ],
    [
      'paused member',
      acme,
      [{ pausedUntil: at('14:30') }],
      '09:00',
      ['presence'],
      '14:30',
      null,
      '14:30',
    ],
    [
      'a pause that ends when the brand is closed',
      acme,
      [{ pausedUntil: at('18:00') }],
      '09:00',
      ['presence'],
      NEXT_WEEK,
      null,
      '17:00',
    ],
    ['at capacity', acme, [{ atCapacity: true }], '09:00', ['capacity'], null, null, '17:00'],
    ['room', acme, [{ atCapacity: false }], '09:00', [], null, '17:00', '17:00'],
    [
      'one away, one full',
      acme,
      [{ presence: 'away' }, { atCapacity: true }],
      '09:00',
      ['capacity'],
      null,
      null,
      '17:00',
    ],
    [
      'both away, one of them full',
      acme,
      [{ presence: 'away' }, { presence: 'away', atCapacity: true }],
      '09:00',
      ['presence'],
      null,
      null,
      '17:00',
    ],
    [
      'both away and full',
      acme,
      [{ presence: 'away', atCapacity: true }],
      '09:00',
      ['presence', 'capacity'],
      null,
      null,
      '17:00',
    ],
    ['before the last call', winding, [{}], '16:44', [], null, '16:45', '16:45'],
    ['winding down', winding, [{}], '16:45', ['wind-down'], NEXT_WEEK, null, '17:00'],
    [
      'closed is not winding down',
      winding,
      [{}],
      '17:00',
      ['brand-hours', 'member-hours'],
      NEXT_WEEK,
      null,
      NEXT_WEEK,
    ],
    [
      'a member winds down like the brand',
      winding,
      [early],
      '11:45',
      ['wind-down'],
      NEXT_WEEK,
      null,
      '12:00',
    ],
    [
      'unless they have a number of their own',
      winding,
      [{ ...early, windDownMinutes: 0 }],
      '11:45',
      [],
      null,
      '12:00',
      '12:00',
    ],
    [
      'longer than the brand',
      winding,
      [{ windDownMinutes: 60 }],
      '16:00',
      ['wind-down'],
      NEXT_WEEK,
      null,
      '16:45',
    ],
    ['a handover does not end it', acme, [early, late], '11:00', [], null, '17:00', '12:00'],
    [
      'a handover with a gap ends it',
      acme,
      [{ ...early, windDownMinutes: 10 }, late],
      '11:00',
      [],
      null,
      '11:50',
      '11:50',
    ],
    [
      'a handover in wind-down',
      acme,
      [{ ...early, windDownMinutes: 10 }, late],
      '11:50',
      ['wind-down'],
      '12:00',
      null,
      '12:00',
    ],
    [
      'who is no longer paused by then counts',
      acme,
      [{ pausedUntil: at('11:00') }, early],
      '10:00',
      [],
      null,
      '17:00',
      '11:00',
    ],
    [
      'the paused one does not count while paused',
      acme,
      [{ pausedUntil: at('13:00') }, early],
      '10:00',
      [],
      null,
      '12:00',
      '12:00',
    ],
    [
      'of those on shift alone',
      acme,
      [early, { ...late, atCapacity: true }],
      '10:00',
      [],
      null,
      '12:00',
      '12:00',
    ],
    [
      'nobody on shift: all are judged',
      acme,
      [{ ...late, atCapacity: true }],
      '10:00',
      ['member-hours', 'capacity'],
      '12:00',
      null,
      '12:00',
    ],
    [
      'nobody on shift, the brand winding down',
      winding,
      [early],
      '16:50',
      ['member-hours', 'wind-down'],
      NEXT_WEEK,
      null,
      '17:00',
    ],
    [
      'no members, the brand winding down',
      winding,
      [],
      '16:50',
      ['member-hours'],
      null,
      null,
      '17:00',
    ],
  ])('%s', (_, brand, members, time, blockedBy, opensAt, closesAt, validUntil) => {
    const status = liveChatStatus(brand, members, at(time));
    expect(status.blockedBy).toEqual(blockedBy);
    expect(clock(status.opensAt)).toBe(opensAt);
    expect(clock(status.closesAt)).toBe(closesAt);
    expect(clock(status.validUntil)).toBe(validUntil);
    expect(eligibleMembers(brand, members, at(time))).toEqual(status.eligible);
    const roster = createRoster(brand, members);
    expect(roster.eligible(at(time))).toEqual(status.eligible);
    expect(clock(roster.validUntil(at(time)))).toBe(validUntil);
  });

  it('leaves every question about hours alone as it is', () => {
    const brand: Brand = { ...winding, mode: 'deferred', pausedUntil: at('23:00') };
    const member: Member = { atCapacity: true, pausedUntil: at('23:00'), presence: 'away' };
    expect(isWidgetOpen(brand, at('16:50'))).toBe(true);
    expect(isMemberAvailable(brand, member, at('16:50'))).toBe(true);
    expect([...coverageGaps(brand, [member], at('00:00'), at('23:00'))]).toEqual([]);
    expect(isOpen(liveChatHours(brand, [member]), at('16:44'))).toBe(true);
    expect(isOpen(liveChatHours(brand, [member]), at('16:45'))).toBe(false);
  });
});

describe('an instant in a row', () => {
  const until = at('14:30');
  it.each<[string, Member['pausedUntil']]>([
    ['epoch milliseconds', until],
    ['a Date', new Date(until)],
    ['a Temporal.Instant', Temporal.Instant.fromEpochMilliseconds(until)],
    ['JSON of a Date', new Date(until).toJSON()],
    ['seconds', '2026-01-05T14:30:00Z'],
    ['an offset', '2026-01-05T15:30:00+01:00'],
    ['letters in lower case', '2026-01-05t14:30:00z'],
    ['more digits than a millisecond has, rounded down', '2026-01-05T14:30:00.0009Z'],
    ['fewer', '2026-01-05T14:30:00.0-00:00'],
  ])('may be %s', (_, pausedUntil) => {
    expect(eligibleMembers(acme, [{ pausedUntil }], until - 1)).toEqual([]);
    expect(eligibleMembers(acme, [{ pausedUntil }], until)).toHaveLength(1);
    expect(canLiveChat({ ...acme, pausedUntil }, [{}], until - 1)).toBe(false);
    expect(canLiveChat({ ...acme, pausedUntil }, [{}], until)).toBe(true);
    expect(parseMember({ pausedUntil }).pausedUntil).toEqual(pausedUntil);
  });

  it('reads tenths of a second as such', () => {
    const pausedUntil = '2026-01-05T14:30:00.5Z';
    expect(liveChatStatus({ ...acme, pausedUntil }, [{}], until).opensAt).toBe(until + 500);
  });

  it.each<[string, unknown, 'invalid-value' | 'wrong-type']>([
    ['no seconds', '2026-01-05T14:30Z', 'invalid-value'],
    ['no offset', '2026-01-05T14:30:00', 'invalid-value'],
    ['a space', '2026-01-05 14:30:00Z', 'invalid-value'],
    ['a leap second', '2016-12-31T23:59:60Z', 'invalid-value'],
    ['a zone in brackets', '2026-01-05T14:30:00Z[UTC]', 'invalid-value'],
    ['a day that does not exist', '2026-02-30T14:30:00Z', 'invalid-value'],
    ['hour 24', '2026-01-05T24:00:00Z', 'invalid-value'],
    ['an offset beyond a day', '2026-01-05T14:30:00+24:00', 'invalid-value'],
    ['a fraction without digits', '2026-01-05T14:30:00.Z', 'invalid-value'],
    ['lines around it', '\n2026-01-05T14:30:00Z', 'invalid-value'],
    ['an invalid Date', new Date(Number.NaN), 'invalid-value'],
    ['NaN', Number.NaN, 'invalid-value'],
    ['beyond a Date', 9e15, 'invalid-value'],
    ['true', true, 'wrong-type'],
    ['an object', {}, 'wrong-type'],
  ])('may not be: %s', (_, value, code) => {
    const pausedUntil = value as Member['pausedUntil'];
    const result = safeParseMember({ pausedUntil });
    expect(result.ok || result.issues.map((issue) => [issue.path, issue.code])).toEqual([
      [['member', 'pausedUntil'], code],
    ]);
    expect(() => eligibleMembers(acme, [{}, { pausedUntil }], 0)).toThrow('members[1].pausedUntil');
    expect(() => liveChatStatus({ pausedUntil }, [], 0)).toThrow(
      'brand.pausedUntil: expected an instant',
    );
  });

  it('may be an object that throws when it is looked at: that is an issue', () => {
    const fail = () => {
      throw new Error('no');
    };
    const pausedUntil = new Proxy(new Date(until), { get: fail, has: fail });
    const result = safeParseMember({ pausedUntil });
    expect(result.ok || result.issues.map(({ path }) => path)).toEqual([['member', 'pausedUntil']]);
  });

  it('is copied by parsing, if it may change', () => {
    const date = new Date(until);
    const brand = parseBrand({ ...acme, pausedUntil: date });
    date.setTime(0);
    expect(brand.pausedUntil).toEqual(new Date(until));
  });
});

describe('wind-down and capacity in a row', () => {
  it.each([-1, 1441, 0.5, Number.NaN, '15', true])('refuses %o minutes', (minutes) => {
    const row = { windDownMinutes: minutes as number };
    expect(() => parseBrand(row)).toThrow(
      'brand.windDownMinutes: expected a whole number of minutes from 0 to 1440',
    );
    for (const ask of [liveChatHours, eligibleAt, statusAt, createRoster]) {
      expect(() => ask(acme, [row])).toThrow('members[0].windDownMinutes');
      expect(() => ask(row, [])).toThrow('brand.windDownMinutes');
    }
  });

  it.each([0, 1440, null, undefined])('takes %o minutes', (windDownMinutes) => {
    expect(parseMember({ windDownMinutes })).toEqual({ windDownMinutes });
  });

  it('takes true, false, null and undefined as a capacity, and nothing else', () => {
    for (const atCapacity of [true, false, null, undefined]) {
      expect(canLiveChat(acme, [{ atCapacity }], at('10:00'))).toBe(atCapacity !== true);
    }
    const full = { atCapacity: 1 as unknown as boolean };
    expect(() => parseMember(full)).toThrow('member.atCapacity: expected true or false, got 1');
    expect(() => statusAt(acme, [full])).toThrow(ScheduleError);
    expect(() => createRoster(acme, [full])).toThrow('members[0].atCapacity');
  });

  it('names the key of ours that a row nearly has', () => {
    const issues = (row: object) => {
      const result = safeParseMember(row);
      return result.ok ? [] : result.issues.map(({ fix }) => fix && 'key' in fix && fix.key);
    };
    expect(issues({ paused_until: null, at_capacity: true, wind_down_minutes: 5 })).toEqual([
      'pausedUntil',
      'atCapacity',
      'windDownMinutes',
    ]);
  });
});

function eligibleAt(brand: Brand, members: readonly Member[]): unknown {
  return eligibleMembers(brand, members, at('10:00'));
}
function statusAt(brand: Brand, members: readonly Member[]): unknown {
  return liveChatStatus(brand, members, at('10:00'));
}

/** A random team with every field. */
const fullTeam: fc.Arbitrary<Team> = team().chain((plain) => {
  const pausedUntil = fc.option(
    fc.integer({ min: plain.around - 2 * DAY, max: plain.around + 2 * DAY }).map((ms) => {
      return ms % 2 === 0 ? ms : new Date(ms).toJSON();
    }),
  );
  const windDownMinutes = fc.option(
    fc.oneof(fc.constantFrom(0, 15), fc.integer({ min: 0, max: 1440 })),
  );
  const ofMember = fc.record({
    pausedUntil,
    windDownMinutes,
    atCapacity: fc.constantFrom(true, false, false, null),
  });
  return fc
    .tuple(
      fc.record({ pausedUntil: fc.option(pausedUntil, { freq: 1 }), windDownMinutes }),
      fc.array(ofMember, { minLength: plain.members.length, maxLength: plain.members.length }),
      fc.array(fc.integer({ min: -2 * DAY, max: 2 * DAY }), { minLength: 3, maxLength: 3 }),
    )
    .map(([ofBrand, fields, offsets]) => {
      const brand = { ...plain.brand, ...ofBrand };
      const members = plain.members.map((member, index) => ({ ...member, ...fields[index] }));
      const pauses = [brand, ...members].flatMap((row) => endOf(row) ?? []);
      return {
        ...plain,
        brand,
        members,
        instants: [
          ...plain.instants,
          ...offsets.map((offset) => plain.around + offset),
          ...pauses.slice(0, 2).flatMap((end) => [end - 1, end]),
        ],
      };
    });
});

function endOf({ pausedUntil }: Brand | Member): number | undefined {
  if (pausedUntil == null) return undefined;
  return typeof pausedUntil === 'string' ? Date.parse(pausedUntil) : Number(pausedUntil);
}

const REACH = 20 * DAY;

/** The rules written out over lists of intervals: what holds at an instant, and when anything may change. */
class Naive {
  readonly #brand: Brand;
  readonly #members: readonly Member[];
  readonly #open: readonly { readonly start: number; readonly end: number }[][];
  readonly bounds: readonly number[];

  constructor({ brand, members, around }: Team) {
    this.#brand = brand;
    this.#members = members;
    const hours = [widgetHours(brand), ...members.map((member) => memberHours(brand, member))];
    const from = around - REACH - 3 * DAY;
    this.#open = hours.map((timeline) => {
      return Array.from(openIntervals(timeline, from, from + 2 * REACH + 6 * DAY), (open) => ({
        start: open.start!,
        end: open.end!,
      }));
    });
    this.bounds = [
      ...this.#open.flatMap((open, owner) =>
        open.flatMap(({ start, end }) => [start, end, end - this.#margin(owner)]),
      ),
      ...[brand, ...members].flatMap((row) => endOf(row) ?? []),
    ].sort((a, b) => a - b);
  }

  /** Of the brand (0) or of a member (from 1). */
  #margin(owner: number): number {
    const own = owner > 0 ? this.#members[owner - 1]!.windDownMinutes : undefined;
    return (own ?? this.#brand.windDownMinutes ?? 0) * MINUTE;
  }

  isOn(owner: number, ms: number): boolean {
    return this.#open[owner]!.some(({ start, end }) => start <= ms && ms < end);
  }

  takesChats(owner: number, ms: number): boolean {
    const margin = this.#margin(owner);
    return this.#open[owner]!.some(({ start, end }) => start <= ms && ms < end - margin);
  }

  isPaused(row: Brand | Member, ms: number): boolean {
    return ms < (endOf(row) ?? -Infinity);
  }

  isPresent(index: number, ms: number): boolean {
    const member = this.#members[index]!;
    const isThere = member.presence == null || member.presence === 'online';
    return isThere && !this.isPaused(member, ms);
  }

  isEligible(index: number, ms: number): boolean {
    return (
      this.#brand.mode !== 'deferred' &&
      !this.isPaused(this.#brand, ms) &&
      this.takesChats(0, ms) &&
      this.isPresent(index, ms) &&
      !this.#members[index]!.atCapacity &&
      this.takesChats(index + 1, ms)
    );
  }

  blockedBy(ms: number): LiveChatSwitch[] {
    const blocked: LiveChatSwitch[] = [];
    if (!this.isOn(0, ms)) blocked.push('brand-hours');
    const everybody = [...this.#members.keys()];
    const onShift = everybody.filter((index) => this.isOn(index + 1, ms));
    if (onShift.length === 0) blocked.push('member-hours');
    if (this.#brand.mode === 'deferred' || this.isPaused(this.#brand, ms)) blocked.push('mode');
    const isBrandWinding = this.isOn(0, ms) && !this.takesChats(0, ms);
    const steps: [LiveChatSwitch, (index: number) => boolean][] = [
      ['presence', (index) => this.isPresent(index, ms)],
      ['capacity', (index) => this.#members[index]!.atCapacity !== true],
      [
        'wind-down',
        (index) => !isBrandWinding && (onShift.length === 0 || this.takesChats(index + 1, ms)),
      ],
    ];
    let pool = onShift.length > 0 ? onShift : everybody;
    for (const [name, lets] of steps) {
      const through = pool.filter(lets);
      if (pool.length > 0 && through.length === 0) blocked.push(name);
      pool = through.length > 0 ? through : pool;
    }
    return blocked;
  }

  /** Whether hours and pauses allow chat with some of the members. */
  allows(ms: number, counts: (member: Member) => boolean): boolean {
    return (
      !this.isPaused(this.#brand, ms) &&
      this.takesChats(0, ms) &&
      this.#members.some(
        (member, index) =>
          counts(member) && !this.isPaused(member, ms) && this.takesChats(index + 1, ms),
      )
    );
  }

  /** The first bound after an instant at which something holds; undefined beyond the reach. */
  firstAfter(ms: number, holds: (bound: number) => boolean): number | undefined {
    return this.bounds.find((bound) => bound > ms && holds(bound));
  }
}

/** Expects an instant that was found naively: there is none, or none was found within the reach. */
function expectEnd(actual: number | null, found: number | 'none' | undefined, reach: number): void {
  if (found === 'none') expect(actual).toBeNull();
  else if (found !== undefined && found < reach) expect(actual).toBe(found);
  else expect(actual ?? Infinity).toBeGreaterThanOrEqual(reach);
}

describe('over random teams with every field', () => {
  it(
    'judges as the rules say, and names the instants at which the answer changes, and not before',
    patience,
    () => {
      fc.assert(
        fc.property(fullTeam, (sample) => {
          const { brand, members, around } = sample;
          const naive = new Naive(sample);
          const reach = around + REACH;
          for (const ms of sample.instants) {
            const status = liveChatStatus(brand, members, ms);
            const eligible = members.filter((_, index) => naive.isEligible(index, ms));
            expect(status.blockedBy).toEqual(naive.blockedBy(ms));
            expect(status.eligible).toEqual(eligible);
            expect(status.live).toBe(eligible.length > 0);
            expect(status.blockedBy.length === 0).toBe(status.live);
            expect(eligibleMembers(brand, members, ms)).toEqual(eligible);
            expect(isOpen(liveChatHours(brand, members), ms)).toBe(
              naive.takesChats(0, ms) &&
                members.some((_, index) => naive.takesChats(index + 1, ms)),
            );

            const anybody = () => true;
            const stays = ({ presence, atCapacity }: Member) =>
              (presence == null || presence === 'online') && !atCapacity;
            const opens = naive.firstAfter(ms, (bound) => naive.allows(bound, anybody));
            expectEnd(
              status.opensAt,
              status.live || naive.allows(ms, anybody) ? 'none' : opens,
              reach,
            );
            const closes = naive.firstAfter(ms, (bound) => !naive.allows(bound, stays));
            expectEnd(status.closesAt, status.live ? closes : 'none', reach);

            // Hours, wound down or not, and pauses: the first of all bounds that changes any of them.
            const state = (bound: number) =>
              [brand, ...members]
                .map((row, owner) => [
                  naive.isOn(owner, bound),
                  naive.takesChats(owner, bound),
                  naive.isPaused(row, bound),
                ])
                .join();
            const until = naive.firstAfter(ms, (bound) => state(bound) !== state(ms));
            expectEnd(status.validUntil, until, reach);

            const roster = createRoster(brand, members);
            expect(roster.eligible(ms)).toEqual(eligible);
            expect(roster.canLiveChat(ms)).toBe(status.live);
            expect(roster.validUntil(ms)).toBe(status.validUntil);
            for (const member of members) {
              expect(roster.isEligible(member.id, ms)).toBe(eligible.includes(member));
            }
            expect(liveChatStore(brand, members, { now: () => ms }).getSnapshot()).toEqual(status);
          }
        }),
        { numRuns: runs(300) },
      );
    },
  );

  it('says the same after patches as when it is made anew', patience, () => {
    const change = fc.record(
      {
        presence: fc.constantFrom('online' as const, 'away' as const, null),
        pausedUntil: fc.option(fc.integer({ min: -2 * DAY, max: 2 * DAY })),
        atCapacity: fc.constantFrom(true, false, null),
      },
      { requiredKeys: [] },
    );
    const changes = fc.array(fc.tuple(fc.nat(4), change), { maxLength: 6 });
    fc.assert(
      fc.property(
        fullTeam,
        changes,
        fc.option(fc.integer({ min: -DAY, max: DAY })),
        (sample, relative, pause) => {
          const { brand, members, around, instants } = sample;
          const patch = relative.map(([id, fields]) => {
            const end = fields.pausedUntil;
            return [id, { ...fields, ...(end != null && { pausedUntil: around + end }) }] as const;
          });
          const pausedUntil = pause === null ? null : around + pause;
          let now = around - 2 * DAY;
          const store = liveChatStore<Brand, (typeof members)[number]>(brand, members, {
            now: () => now,
          });
          const changed = members.map((member) => {
            const fields = patch.filter(([id]) => id === member.id).map(([, of]) => of);
            return Object.assign({}, member, ...fields) as typeof member;
          });
          store.update({ changes: patch, pausedUntil });
          const roster = createRoster(brand, members)
            .patch(patch)
            .withBrand({ ...brand, pausedUntil });
          for (const ms of [...instants, ...instants].sort((a, b) => a - b)) {
            const status = liveChatStatus({ ...brand, pausedUntil }, changed, ms);
            now = ms;
            expect(store.getSnapshot()).toEqual(status);
            expect(roster.eligible(ms)).toEqual(status.eligible);
            expect(roster.validUntil(ms)).toEqual(status.validUntil);
          }
        },
      ),
      { numRuns: runs(200) },
    );
  });
});

describe('rosters and stores', () => {
  it('follow a pause by the timer that rings first', () => {
    const roster = createRoster(acme, [{ id: 1 }]).patch({ 1: { pausedUntil: at('11:00') } });
    expect(roster.validUntil(at('10:00'))).toBe(at('11:00'));
    expect(roster.canLiveChat(at('10:59'))).toBe(false);
    expect(roster.canLiveChat(at('11:00'))).toBe(true);
    expect(roster.patch({ 1: { pausedUntil: null } }).canLiveChat(at('10:00'))).toBe(true);
  });

  it('take the wind-down of another brand for the members who follow it', () => {
    const roster = createRoster(acme, [early]).withBrand(winding);
    expect(roster.canLiveChat(at('11:44'))).toBe(true);
    expect(roster.canLiveChat(at('11:45'))).toBe(false);
    let now = at('11:45');
    const store = liveChatStore<Brand, Member>(acme, [early], { now: () => now });
    expect(store.getSnapshot().live).toBe(true);
    store.update({ brand: winding });
    expect(store.getSnapshot().blockedBy).toEqual(['wind-down']);
    now = at('09:00') + HOUR;
    expect(store.getSnapshot().live).toBe(true);
  });

  it('go back to a pause when the clock is set back', () => {
    let now = at('09:30');
    const store = liveChatStore<Brand, Member & { id: number }>(acme, [{ id: 1 }], {
      now: () => now,
    });
    now = at('10:00');
    store.update({ changes: { 1: { pausedUntil: at('09:50') } } });
    expect(store.getSnapshot().live).toBe(true);
    now = at('09:45');
    expect(store.getSnapshot().blockedBy).toEqual(['presence']);
  });

  it('take a patch that says what the caller has written into the row meanwhile', () => {
    const row = { id: 1, atCapacity: false };
    const roster = createRoster(acme, [row]);
    row.atCapacity = true;
    expect(roster.canLiveChat(at('10:00'))).toBe(true);
    expect(roster.patch({ 1: { atCapacity: true } }).canLiveChat(at('10:00'))).toBe(false);
  });

  it('keep the roster that says already what a patch says', () => {
    const roster = createRoster(acme, [{ id: 1, atCapacity: true }]);
    expect(roster.patch({ 1: { atCapacity: true } })).toBe(roster);
  });
});
