/** Random brands and members, and the documented cases written out naively. */
import fc from 'fast-check';
import type { Brand, Member, ScheduleData } from 'livehours';
import { instantIn, instantsOf, overridesNear, scheduleNear, zone } from './arbitraries.js';
import { days, isOpenOracle } from './oracle.js';

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

function memberOf(around: number): fc.Arbitrary<Omit<PlainMember, 'id'>> {
  return fc
    .tuple(someSchedule(around), presence, fc.option(overridesNear(around, 3), { freq: 3 }))
    .map(([schedule, present, overrides]) => ({
      ...schedule,
      ...present,
      ...(overrides !== null && { overrides }),
    }));
}

/** A brand, up to five members, and instants near where their hours change. */
export function team(count = 4): fc.Arbitrary<Team> {
  return zone
    .chain((timeZone) => instantIn(timeZone))
    .chain((around) =>
      fc
        .tuple(someSchedule(around), mode, fc.option(overridesNear(around, 2), { freq: 1 }))
        .map(([schedule, switched, overrides]) => ({
          brand: { ...schedule, ...switched, ...(overrides && { overrides }) } as PlainBrand,
          around,
        })),
    )
    .chain(({ brand, around }) =>
      fc.array(memberOf(around), { maxLength: 5 }).map((members) => ({
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

/** Nothing at all, as a schedule: open day and night, in UTC. */
const open: ScheduleData = {
  timeZone: 'UTC',
  weekly: Object.fromEntries(days.map((day) => [day, ['00:00-24:00']])),
};

/** A schedule with overrides after its own; without either, always open. */
function overlaid(
  base: ScheduleData | null | undefined,
  overrides: Brand['overrides'],
): ScheduleData | undefined {
  if (!base && !overrides?.length) return undefined;
  const under = base ?? open;
  return { ...under, overrides: [...(under.overrides ?? []), ...(overrides ?? [])] };
}

/** The schedule that a brand ends up with: its overrides on top. */
export function brandData(brand: PlainBrand): ScheduleData | undefined {
  return overlaid(brand.schedule, brand.overrides);
}

/** The schedule that a member ends up with: their own, else the brand's, their overrides on top. */
export function memberData(brand: PlainBrand, member: PlainMember): ScheduleData | undefined {
  return overlaid(member.schedule ?? brandData(brand), member.overrides);
}

export function brandIsOpen(brand: PlainBrand, at: number): boolean {
  const data = brandData(brand);
  return data === undefined || isOpenOracle(data, at);
}

export function memberIsOn(brand: PlainBrand, member: PlainMember, at: number): boolean {
  const data = memberData(brand, member);
  return data === undefined || isOpenOracle(data, at);
}

export function isPresent(member: PlainMember): boolean {
  return member.presence == null || member.presence === 'online';
}
