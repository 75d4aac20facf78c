/** Random brands and members, and the documented cases written out naively. */
import fc from 'fast-check';
import type { Brand, Member, ScheduleData } from 'livehours';
import { instantIn, instantsOf, overridesNear, scheduleNear, zone } from './arbitraries.js';
import { isOpenOracle } from './oracle.js';

/** A brand whose schedule is plain data, as the naive rules want it. */
export interface PlainBrand extends Brand {
  readonly schedule?: ScheduleData | null;
}

export interface PlainMember extends Member {
  readonly id: number;
  readonly schedule?: ScheduleData | null;
}

export interface Team {
  readonly brand: PlainBrand;
  readonly members: readonly PlainMember[];
  readonly instants: readonly number[];
  readonly around: number;
}

const mode = fc.record(
  { mode: fc.constantFrom<NonNullable<Brand['mode']> | null>('live', 'live', 'deferred', null) },
  { requiredKeys: [] },
);

const presence = fc.record(
  {
    presence: fc.constantFrom<NonNullable<Member['presence']> | null>(
      'online',
      'online',
      'away',
      'offline',
      null,
    ),
  },
  { requiredKeys: [] },
);

/** A schedule near an instant in any zone, `null`, or none. */
function someSchedule(around: number): fc.Arbitrary<{ schedule?: ScheduleData | null }> {
  const own = zone.chain((timeZone) => scheduleNear(timeZone, around));
  return fc.oneof(
    { weight: 6, arbitrary: fc.record({ schedule: own }) },
    { weight: 1, arbitrary: fc.constant({ schedule: null }) },
    { weight: 1, arbitrary: fc.constant({}) },
  );
}

function memberOf(brand: PlainBrand, around: number): fc.Arbitrary<Omit<PlainMember, 'id'>> {
  return fc
    .tuple(someSchedule(around), presence, fc.option(overridesNear(around, 3), { freq: 3 }))
    .map(([schedule, present, overrides]) => ({
      ...schedule,
      ...present,
      // dates need a zone: someone's own or the brand's
      ...(overrides !== null && {
        overrides: schedule.schedule || brand.schedule ? overrides : [],
      }),
    }));
}

/** A brand, up to five members, and instants near where their hours change. */
export function team(count = 4): fc.Arbitrary<Team> {
  return zone
    .chain((timeZone) => instantIn(timeZone))
    .chain((around) =>
      fc.tuple(someSchedule(around), mode).map(([schedule, switched]) => ({
        brand: { ...schedule, ...switched } as PlainBrand,
        around,
      })),
    )
    .chain(({ brand, around }) =>
      fc.array(memberOf(brand, around), { maxLength: 5 }).map((members) => ({
        brand,
        around,
        members: members.map((member, id) => ({ ...member, id })),
      })),
    )
    .chain(({ brand, around, members }) => {
      const schedule = brand.schedule ?? members[0]?.schedule ?? { timeZone: 'UTC', weekly: {} };
      return instantsOf(schedule, around, count).map((instants) => ({
        brand,
        around,
        members,
        instants,
      }));
    });
}

/** The schedule that a member ends up with: their own, else the brand's, their overrides on top. */
export function memberData(brand: PlainBrand, member: PlainMember): ScheduleData | undefined {
  const base = member.schedule ?? brand.schedule ?? undefined;
  return base && { ...base, overrides: [...(base.overrides ?? []), ...(member.overrides ?? [])] };
}

export function brandIsOpen(brand: PlainBrand, at: number): boolean {
  return brand.schedule == null || isOpenOracle(brand.schedule, at);
}

export function memberIsOn(brand: PlainBrand, member: PlainMember, at: number): boolean {
  const data = memberData(brand, member);
  return data === undefined || isOpenOracle(data, at);
}

export function isPresent(member: PlainMember): boolean {
  return member.presence == null || member.presence === 'online';
}
