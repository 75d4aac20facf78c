import {
  always,
  availableMembers,
  type Brand,
  canEditSchedule,
  canLiveChat,
  eligibleMembers,
  liveChatHours,
  liveChatStatus,
  type Member,
  memberStatus,
  parseBrand,
  parseMember,
  type Schedule,
  type ScheduleData,
  safeParseMember,
  type Timeline,
} from 'livehours';
import { describe, expectTypeOf, it } from 'vitest';

interface Row {
  id: number;
  name: string;
  schedule: ScheduleData | null;
  presence: 'online' | 'away' | 'offline';
}
declare const rows: readonly Row[];
declare const row: Row;

describe("the caller's own types", () => {
  it('come back whole', () => {
    expectTypeOf(eligibleMembers({}, rows, 0)).toEqualTypeOf<Row[]>();
    expectTypeOf(availableMembers({}, rows, 0)).toEqualTypeOf<Row[]>();
    expectTypeOf(liveChatStatus({}, rows, 0).eligible[0]?.name).toEqualTypeOf<string | undefined>();
  });

  it('need no field of ours', () => {
    expectTypeOf(eligibleMembers({}, [{ id: 1 }], 0)).toEqualTypeOf<{ id: number }[]>();
    canLiveChat({ name: 'Acme', mode: 'live' } as { name: string } & Brand, [], 0);
  });

  it('stay typed through parsing, the schedule being parsed', () => {
    const member = parseMember(row);
    expectTypeOf(member.id).toEqualTypeOf<number>();
    expectTypeOf(member.name).toEqualTypeOf<string>();
    expectTypeOf(member.schedule).toExtend<Timeline | null>();
    expectTypeOf(member).toExtend<Member>();
    expectTypeOf(
      parseBrand({ id: 'x', schedule: row.schedule as ScheduleData }).schedule,
    ).toEqualTypeOf<Schedule>();
    const result = safeParseMember(row);
    if (result.ok) expectTypeOf(result.value.name).toEqualTypeOf<string>();
  });

  it('may be unknown before parsing', () => {
    const brand = parseBrand(JSON.parse('{}') as unknown);
    expectTypeOf(brand).toExtend<Brand>();
  });
});

describe('Brand and Member', () => {
  it('take a schedule in any form, or none', () => {
    expectTypeOf<{ schedule: Schedule }>().toExtend<Brand>();
    expectTypeOf<{ schedule: ScheduleData | null }>().toExtend<Brand>();
    expectTypeOf<{ schedule: undefined; mode: null }>().toExtend<Brand>();
    expectTypeOf<{ schedule: Timeline }>().toExtend<Member>();
    expectTypeOf<{ overrides: { date: string; hours: string[] }[] }>().toExtend<Member>();
    canLiveChat({ schedule: always }, [{ schedule: liveChatHours({}, []) }], 0);
  });

  it('check mode and presence', () => {
    // @ts-expect-error no such mode
    canLiveChat({ mode: 'paused' }, [], 0);
    // @ts-expect-error no such presence
    canLiveChat({}, [{ presence: 'busy' }], 0);
    // @ts-expect-error the members are a list
    canLiveChat({}, {}, 0);
    // @ts-expect-error the instant comes last
    canLiveChat(0, {}, []);
  });
});

describe('answers', () => {
  it('name their cases', () => {
    const status = liveChatStatus({}, rows, 0);
    expectTypeOf(status.live).toEqualTypeOf<boolean>();
    expectTypeOf(status.blockedBy[0]).toEqualTypeOf<
      'brand-hours' | 'member-hours' | 'mode' | 'presence' | undefined
    >();
    expectTypeOf(status.label).toEqualTypeOf<string | undefined>();
    const { source } = memberStatus({}, row, 0);
    expectTypeOf(source).toEqualTypeOf<'member' | 'brand' | 'always'>();
  });

  it('permissions take the two roles and the two kinds', () => {
    expectTypeOf(
      canEditSchedule({ id: 1, role: 'admin' }, { kind: 'brand' }),
    ).toEqualTypeOf<boolean>();
    // @ts-expect-error no such role
    canEditSchedule({ id: 1, role: 'owner' }, { kind: 'brand' });
    // @ts-expect-error no such kind
    canEditSchedule({ id: 1, role: 'admin' }, { kind: 'team', id: 1 });
    // @ts-expect-error a member has an id
    canEditSchedule({ id: 1, role: 'admin' }, { kind: 'member' });
  });
});
