import {
  always,
  availableMembers,
  type Brand,
  type brandSchema,
  canEditSchedule,
  canLiveChat,
  coverageGaps,
  type Empty,
  eligibleMembers,
  isMemberAvailable,
  isWidgetOpen,
  type LiveChatOff,
  type LiveChatOn,
  type LiveChatStatus,
  type LiveChatSwitch,
  liveChatHours,
  liveChatStatus,
  type Member,
  type MemberStatus,
  memberHours,
  type memberSchema,
  memberStatus,
  type Overrides,
  type overridesSchema,
  type ParsedBrand,
  type ParsedMember,
  parseBrand,
  parseMember,
  type Schedule,
  type ScheduleData,
  safeParseBrand,
  safeParseMember,
  type Timeline,
  widgetHours,
} from 'livehours';
import { createRoster, type Roster } from 'livehours/roster';
import { type LiveChatStore, liveChatStore } from 'livehours/watch';
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

describe('Brand and Member as the types of parameters and props', () => {
  const greet = (brand: Brand, member: Member, at: Date) => ({
    open: isWidgetOpen(brand, at),
    onShift: isMemberAvailable(brand, member, at),
    live: canLiveChat(brand, [member], at),
    status: liveChatStatus(brand, [member], at),
    hours: [widgetHours(brand), memberHours(brand, member), liveChatHours(brand, [member])],
    roster: createRoster(brand, [member]),
    store: liveChatStore(brand, [member]),
  });

  it('need no generics around them', () => {
    expectTypeOf<ReturnType<typeof greet>['status']>().toEqualTypeOf<
      LiveChatStatus<Member, Date>
    >();
    expectTypeOf<ReturnType<typeof greet>['roster']>().toEqualTypeOf<Roster<Member>>();
    expectTypeOf<ReturnType<typeof greet>['store']>().toEqualTypeOf<LiveChatStore<Member>>();
  });

  it('take a row of nothing but fields of the caller', () => {
    interface Person {
      readonly id: string;
      readonly name: string;
    }
    class Account {
      readonly id = 1;
      get name() {
        return 'Acme';
      }
    }
    expectTypeOf<Person>().toExtend<Brand>();
    expectTypeOf<Person>().toExtend<Member>();
    expectTypeOf<Account>().toExtend<Brand>();
    expectTypeOf<{ readonly data: Brand }>().toExtend<{ readonly data: Member | Brand }>();
    const person: Person = { id: 'kim', name: 'Kim' };
    const brand: Brand = new Account();
    const member: Member = person;
    greet(brand, member, new Date());
    greet(person, person, new Date());
    isWidgetOpen({ id: 'acme' }, 0);
  });

  it('may be extended by an interface', () => {
    interface Agent extends Member {
      readonly id: number;
    }
    expectTypeOf(eligibleMembers({}, [] as Agent[], 0)).toEqualTypeOf<Agent[]>();
  });

  it('are no text, number, null or undefined', () => {
    // @ts-expect-error a text
    greet('acme', {}, new Date());
    // @ts-expect-error a number
    greet({}, 7, new Date());
    // @ts-expect-error null
    isWidgetOpen(null, 0);
    // @ts-expect-error undefined
    isMemberAvailable({}, undefined, 0);
  });

  it('both have overrides', () => {
    expectTypeOf<Brand['overrides']>().toEqualTypeOf<Overrides | null | undefined>();
    expectTypeOf<Member['overrides']>().toEqualTypeOf<Overrides | null | undefined>();
    isWidgetOpen({ overrides: [{ date: '12-25', hours: [] }] }, 0);
    // @ts-expect-error a list of objects
    isWidgetOpen({ overrides: ['12-25'] }, 0);
  });
});

describe('a schedule in the place of its owner does not compile', () => {
  const data = { timeZone: 'UTC', weekly: { monday: ['09:00-17:00'] } };
  const hidden: { readonly id: number; readonly weekly: ScheduleData['weekly'] } = {
    id: 1,
    weekly: {},
  };

  it('data, with whatever other fields', () => {
    // @ts-expect-error a schedule in the place of a brand
    isWidgetOpen(data, 0);
    // @ts-expect-error a row with weekly hours of its own
    isWidgetOpen(hidden, 0);
    // @ts-expect-error written out
    isWidgetOpen({ timeZone: 'UTC', weekly: {} }, 0);
    // @ts-expect-error a brand
    canLiveChat(data, [], 0);
    // @ts-expect-error a member of a list
    canLiveChat({}, [{ id: 1 }, hidden], 0);
    // @ts-expect-error a list of schedules
    eligibleMembers({}, [data], 0);
    // @ts-expect-error a list of schedules
    availableMembers({}, [data], 0);
    // @ts-expect-error a list of schedules
    liveChatStatus({}, [data], 0);
    // @ts-expect-error a member
    isMemberAvailable({}, data, 0);
    // @ts-expect-error a member
    memberStatus({}, data, 0);
    // @ts-expect-error a member
    memberHours({}, data);
    // @ts-expect-error a brand
    widgetHours(data);
    // @ts-expect-error a list of schedules
    liveChatHours({}, [data]);
    // @ts-expect-error a brand
    coverageGaps(data, [], 0, 1);
    // @ts-expect-error a brand
    createRoster(data, []);
    // @ts-expect-error a list of schedules
    createRoster({}, [data]);
    // @ts-expect-error a brand
    liveChatStore(data, []);
    // @ts-expect-error a list of schedules
    liveChatStore({}, [data]);
    // @ts-expect-error a brand
    createRoster({}, [{ id: 1 }]).withBrand(data);
    // @ts-expect-error another brand
    liveChatStore({}, []).update({ brand: data });
  });

  it('a timeline, and a parsed schedule', () => {
    const timeline: Timeline = always;
    const schedule = {} as Schedule;
    // @ts-expect-error a timeline in the place of a brand
    isWidgetOpen(timeline, 0);
    // @ts-expect-error a parsed schedule
    isWidgetOpen(schedule, 0);
    // @ts-expect-error a list of timelines
    canLiveChat({}, [timeline], 0);
    // @ts-expect-error a list of parsed schedules
    liveChatStatus({}, [schedule], 0);
    // @ts-expect-error hours of the caller's own
    memberStatus({}, { id: 1, isOpenAt: () => true }, 0);
    // @ts-expect-error a brand
    createRoster(timeline, []);
    // @ts-expect-error a brand
    liveChatStore(schedule, []);
  });

  it('undefined counts as left out', () => {
    isWidgetOpen({ id: 1, weekly: undefined, isOpenAt: undefined }, 0);
  });
});

describe('type parameters stand in the order of the arguments', () => {
  interface Acme extends Brand {
    readonly plan: string;
  }
  const acme: Acme = { plan: 'pro' };

  it('the brand, then the member, then the instant', () => {
    expectTypeOf(eligibleMembers<Acme, Row>(acme, rows, 0)).toEqualTypeOf<Row[]>();
    expectTypeOf(availableMembers<Acme, Row>(acme, rows, 0)).toEqualTypeOf<Row[]>();
    expectTypeOf(canLiveChat<Acme, Row>(acme, rows, 0)).toEqualTypeOf<boolean>();
    expectTypeOf(isMemberAvailable<Acme, Row>(acme, row, 0)).toEqualTypeOf<boolean>();
    expectTypeOf(isWidgetOpen<Acme>(acme, 0)).toEqualTypeOf<boolean>();
    expectTypeOf(liveChatStatus<Acme, Row, Date>(acme, rows, new Date())).toEqualTypeOf<
      LiveChatStatus<Row, Date>
    >();
    expectTypeOf(memberStatus<Acme, Row, Date>(acme, row, new Date())).toEqualTypeOf<
      MemberStatus<Date>
    >();
    expectTypeOf(coverageGaps<Acme, Row, number>(acme, rows, 0, 1)).toEqualTypeOf<
      Iterable<{ readonly start: number; readonly end: number }>
    >();
    expectTypeOf(createRoster<Acme, Row>(acme, rows)).toEqualTypeOf<Roster<Row>>();
    expectTypeOf(liveChatStore<Acme, Row>(acme, rows)).toEqualTypeOf<LiveChatStore<Row>>();
  });

  it('the other way round they do not compile', () => {
    // @ts-expect-error the brand comes first
    eligibleMembers<Row, Acme>(acme, rows, 0);
    // @ts-expect-error the instant comes last
    liveChatStatus<Date, Acme, Row>(acme, rows, new Date());
  });
});

describe('a row that was parsed', () => {
  interface Full {
    readonly id: number;
    readonly name: string;
    readonly tags?: readonly string[];
    readonly schedule: ScheduleData | null;
    readonly mode: 'live';
  }

  it('keeps the fields of the caller typed', () => {
    expectTypeOf<ParsedBrand<Full>['id']>().toEqualTypeOf<number>();
    expectTypeOf<ParsedBrand<Full>['tags']>().toEqualTypeOf<readonly string[] | undefined>();
    expectTypeOf<ParsedBrand<Full>['schedule']>().toEqualTypeOf<Schedule | null>();
    expectTypeOf<ParsedMember<Row>['name']>().toEqualTypeOf<string>();
    expectTypeOf<ParsedMember<Row>['schedule']>().toEqualTypeOf<Schedule | null>();
    expectTypeOf<ParsedMember<Row>['overrides']>().toEqualTypeOf<Overrides | null | undefined>();
    expectTypeOf<
      ParsedMember<{ id: 1; schedule: Timeline }>['schedule']
    >().toEqualTypeOf<Timeline>();
    const result = safeParseBrand({ id: 'x', plan: 'pro', schedule: null });
    if (result.ok) {
      expectTypeOf(result.value.plan).toEqualTypeOf<string>();
      expectTypeOf(result.value.schedule).toEqualTypeOf<null>();
    }
  });

  it('fits wherever a row does', () => {
    expectTypeOf<ParsedBrand<Full>>().toExtend<Brand>();
    expectTypeOf<ParsedMember<Row>>().toExtend<Member>();
    expectTypeOf<ParsedBrand<Brand>>().toExtend<Brand>();
    expectTypeOf<ParsedMember<Member>>().toExtend<Member>();
    expectTypeOf(eligibleMembers({}, [parseMember(row)], 0)[0]?.name).toEqualTypeOf<
      string | undefined
    >();
    expectTypeOf(liveChatStatus(parseBrand({ id: 1 }), [], 0).live).toEqualTypeOf<boolean>();
  });

  it('comes from the Standard Schemas, too', () => {
    type Output<S extends { readonly '~standard': { readonly types?: unknown } }> =
      NonNullable<S['~standard']['types']> extends { readonly output: infer O } ? O : never;
    expectTypeOf<Output<typeof brandSchema>>().toEqualTypeOf<ParsedBrand<Brand>>();
    expectTypeOf<Output<typeof memberSchema>>().toEqualTypeOf<ParsedMember<Member>>();
    expectTypeOf<Output<typeof overridesSchema>>().toEqualTypeOf<Overrides>();
  });
});

describe('a verdict is told apart by live', () => {
  const status = liveChatStatus({}, rows, new Date());

  it('on: nothing blocks it, and it does not open', () => {
    if (status.live) {
      expectTypeOf(status).toEqualTypeOf<LiveChatOn<Row, Date>>();
      expectTypeOf(status.blockedBy).toEqualTypeOf<Empty<LiveChatSwitch>>();
      expectTypeOf(status.eligible).toEqualTypeOf<readonly Row[]>();
      expectTypeOf(status.opensAt).toEqualTypeOf<null>();
      expectTypeOf(status.closesAt).toEqualTypeOf<Date | null>();
    }
  });

  it('off: something blocks it, nobody is eligible, and it does not close', () => {
    if (!status.live) {
      expectTypeOf(status).toEqualTypeOf<LiveChatOff<Row, Date>>();
      expectTypeOf(status.blockedBy[0]).toEqualTypeOf<LiveChatSwitch>();
      expectTypeOf(status.eligible).toEqualTypeOf<Empty<Row>>();
      expectTypeOf(status.opensAt).toEqualTypeOf<Date | null>();
      expectTypeOf(status.closesAt).toEqualTypeOf<null>();
      // @ts-expect-error nobody is eligible while it is off
      status.eligible[0].name;
    }
  });

  it('either way its lists can be searched and mapped, and parts that do not depend on it read', () => {
    expectTypeOf(status.blockedBy.includes('mode')).toEqualTypeOf<boolean>();
    expectTypeOf(status.blockedBy.map((name) => name)).toEqualTypeOf<LiveChatSwitch[]>();
    expectTypeOf(status.eligible.map(({ name }) => name)).toEqualTypeOf<string[]>();
    expectTypeOf(status.validUntil).toEqualTypeOf<Date | null>();
  });

  it('cannot be made up against its own rule', () => {
    type Status = LiveChatStatus<Row, number>;
    type On = { live: true; blockedBy: []; opensAt: null; closesAt: 1; validUntil: 1 };
    type Off = { live: false; eligible: []; opensAt: 1; closesAt: null; validUntil: 1 };
    expectTypeOf<On & { eligible: [Row] }>().toExtend<Status>();
    expectTypeOf<Off & { blockedBy: ['mode'] }>().toExtend<Status>();
    expectTypeOf<
      Omit<On, 'blockedBy'> & { eligible: [Row]; blockedBy: ['mode'] }
    >().not.toExtend<Status>();
    expectTypeOf<Omit<On, 'opensAt'> & { eligible: [Row]; opensAt: 1 }>().not.toExtend<Status>();
    expectTypeOf<Off & { blockedBy: [] }>().not.toExtend<Status>();
    expectTypeOf<
      Omit<Off, 'eligible'> & { eligible: [Row]; blockedBy: ['mode'] }
    >().not.toExtend<Status>();
    expectTypeOf<
      Omit<Off, 'closesAt'> & { closesAt: 1; blockedBy: ['mode'] }
    >().not.toExtend<Status>();
  });
});

describe('answers', () => {
  it('name their cases', () => {
    const status = liveChatStatus({}, rows, 0);
    expectTypeOf(status.live).toEqualTypeOf<boolean>();
    expectTypeOf(status.blockedBy).toExtend<readonly LiveChatSwitch[]>();
    expectTypeOf<LiveChatSwitch>().toEqualTypeOf<
      'brand-hours' | 'member-hours' | 'mode' | 'presence' | 'capacity' | 'wind-down'
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
