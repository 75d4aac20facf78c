import {
  always,
  availableMembers,
  type Brand,
  canLiveChat,
  coverageGaps,
  eligibleMembers,
  hoursOn,
  isMemberAvailable,
  isOpen,
  isWidgetOpen,
  liveChatHours,
  liveChatStatus,
  type Member,
  memberHours,
  memberStatus,
  nextChange,
  parseBrand,
  parseMember,
  parseSchedule,
  type Schedule,
  ScheduleError,
  safeParseBrand,
  safeParseSchedule,
  union,
  widgetHours,
} from 'livehours';
import { describe, expect, it } from 'vitest';

/** Bugs that were, each held down by the case that showed it. */

const closed = { timeZone: 'UTC', weekly: {} };

/** The paths of all issues that a function throws. */
function issuesOf(ask: () => unknown): string[] {
  try {
    ask();
  } catch (error) {
    if (error instanceof ScheduleError) return error.issues.map(({ path }) => path.join('.'));
    throw error;
  }
  return [];
}

describe('a row that is an instance of a class', () => {
  class Row {
    readonly values: {
      readonly id: number;
      readonly presence: 'offline';
      readonly schedule: unknown;
    };
    constructor(values: Row['values']) {
      this.values = values;
    }
    get id() {
      return this.values.id;
    }
    get presence() {
      return this.values.presence;
    }
    get schedule() {
      return this.values.schedule as typeof closed;
    }
    greet() {
      return `I am ${this.id}`;
    }
  }
  const row = new Row({ id: 7, presence: 'offline', schedule: closed });

  it('is parsed by its getters, and keeps its other ones and its methods', () => {
    const member = parseMember(row);
    expect(member.presence).toBe('offline');
    expect(member.schedule.timeZone).toBe('UTC');
    expect(member.id).toBe(7);
    expect(member.greet()).toBe('I am 7');
    expect(row.schedule).toBe(closed);
  });

  it('gets the same answers parsed and as it is', () => {
    for (const member of [row, parseMember(row)]) {
      const members: Member[] = [member];
      expect(eligibleMembers({}, members, 0)).toEqual([]);
      expect(liveChatStatus({}, members, 0).blockedBy).toEqual(['member-hours', 'presence']);
    }
  });
});

it('a parsed schedule without overrides cannot be given any', () => {
  const schedule = parseSchedule(closed);
  expect(() => (schedule.overrides as unknown[]).push({})).toThrow(TypeError);
});

describe('a brand or a member that has only fields of its own', () => {
  it('compiles, and is always open', () => {
    interface Row {
      readonly id: string;
    }
    const acme: Row = { id: 'acme' };
    expect(isWidgetOpen(acme, 0)).toBe(true);
    expect(isWidgetOpen({ id: 'acme', schedule: null }, 0)).toBe(true);
    expect(isOpen(liveChatHours(acme, [{ id: 'kim' }]), 0)).toBe(true);
  });
});

describe('every issue is told, and told once', () => {
  it('a list of members that is none', () => {
    expect(issuesOf(() => liveChatStatus({}, null as unknown as Member[], 0))).toEqual(['members']);
  });

  it('a key that is misspelt', () => {
    const slips = [
      { timezone: 'UTC', weekly: {} },
      { timeZone: 'UTC', weeky: {} },
      { ...closed, overrides: [{ dat: '2026-01-01', hours: [] }] },
      { ...closed, overrides: [{ date: '2026-01-01', hour: [] }] },
    ];
    for (const slip of slips) {
      const result = safeParseSchedule(slip);
      expect(result.ok || result.issues.map(({ code }) => code)).toEqual(['unknown-key']);
    }
  });

  it('what cannot be read at all', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const result = safeParseSchedule(proxy);
    expect(result.ok || result.issues.map(({ code }) => code)).toEqual(['unreadable']);
  });

  it('the same member twice, and one after another that is wrong', () => {
    const off = { overrides: [{ date: '01-01', hours: [] }] };
    const slip = { overrides: [{ date: '01-99', hours: [] }] };
    const brand = { schedule: closed };
    expect(issuesOf(() => eligibleMembers(brand, [slip, off, slip], 0))).toEqual([
      'members.0.overrides.0.date',
      'members.2.overrides.0.date',
    ]);
  });

  it('members over a brand that makes no sense are not blamed for it', () => {
    const brand = { schedule: { timeZone: 'Nowhere', weekly: {} } };
    const off = { overrides: [{ date: '01-01', hours: [] }] };
    expect(issuesOf(() => eligibleMembers(brand, [off], 0))).toEqual(['brand.schedule.timeZone']);
  });
});

it('a list of members with holes in it is refused', () => {
  const holes = new Array<Member>(2);
  const paths = ['members.0', 'members.1'];
  expect(issuesOf(() => eligibleMembers({}, holes, 0))).toEqual(paths);
  expect(issuesOf(() => liveChatStatus({}, holes, 0))).toEqual(paths);
  expect(issuesOf(() => liveChatHours({}, holes))).toEqual(paths);
});

it.each([undefined, null, 7, new Date(0)])('hoursOn refuses %s for a date', (date) => {
  expect(() => hoursOn(closed, date as unknown as string)).toThrow(/^date: expected a date/);
});

it('hoursOn refuses a timeline that is no schedule', () => {
  const error = new TypeError('schedule: expected a schedule, got a timeline');
  for (const timeline of [always, union(closed), union(closed, closed)]) {
    expect(() => hoursOn(timeline as Schedule, '2026-01-01')).toThrow(error);
  }
});

it('a schedule of another make has its label and its hours', () => {
  const parsed = parseSchedule({
    ...closed,
    overrides: [{ date: '1970-01-01', hours: ['08:00-09:00'], label: 'First' }],
  });
  const made: Schedule = {
    timeZone: parsed.timeZone,
    weekly: parsed.weekly,
    overrides: parsed.overrides,
    travel: parsed.travel,
    isOpenAt: (at) => parsed.isOpenAt(at),
    nextChangeAfter: (at) => parsed.nextChangeAfter(at),
    previousChangeUpTo: (at) => parsed.previousChangeUpTo(at),
    toJSON: () => parsed.toJSON(),
  };
  expect(hoursOn(made, '1970-01-01').hours).toEqual(['08:00-09:00']);
  expect(liveChatStatus({ schedule: made }, [], 0).label).toBe('First');
});

it('a list that only a proxy could call so long is refused', () => {
  const endless = new Proxy([], { get: (_, key) => (key === 'length' ? Infinity : '00:00-00:01') });
  const result = safeParseBrand({ schedule: { timeZone: 'UTC', weekly: { monday: endless } } });
  expect(result.ok || result.issues.map(({ code }) => code)).toEqual(['too-many-items']);
  expect(parseBrand({ name: 'Acme' }).name).toBe('Acme');
});

describe('a schedule in the place of its owner is an issue in every function', () => {
  const data = { timeZone: 'UTC', weekly: { thursday: ['08:00-18:00'] } };
  const ask: Record<string, (brand: Brand, members: Member[]) => unknown> = {
    isWidgetOpen: (brand) => isWidgetOpen(brand, 0),
    widgetHours: (brand) => widgetHours(brand),
    isMemberAvailable: (brand, [member]) => isMemberAvailable(brand, member!, 0),
    memberHours: (brand, [member]) => memberHours(brand, member!),
    memberStatus: (brand, [member]) => memberStatus(brand, member!, 0),
    canLiveChat: (brand, members) => canLiveChat(brand, members, 0),
    eligibleMembers: (brand, members) => eligibleMembers(brand, members, 0),
    availableMembers: (brand, members) => availableMembers(brand, members, 0),
    liveChatStatus: (brand, members) => liveChatStatus(brand, members, 0),
    liveChatHours: (brand, members) => liveChatHours(brand, members),
    coverageGaps: (brand, members) => [...coverageGaps(brand, members, 0, 1)],
    parseBrand: (brand) => parseBrand(brand),
    parseMember: (_, [member]) => parseMember(member),
  };
  const ofBrand = Object.keys(ask).filter((name) => name !== 'parseMember');
  const ofMember = Object.keys(ask).filter((name) => !/Widget|widget|parseBrand/.test(name));

  const issuesOf = (name: string, brand: unknown, member: unknown) => {
    try {
      ask[name]!(brand as Brand, [member as Member]);
    } catch (error) {
      return (error as ScheduleError).issues;
    }
    return [];
  };

  it.each(ofBrand)('of a brand, by %s', (name) => {
    for (const [wrong, key] of [
      [data, 'weekly'],
      [{ id: 1, weekly: null }, 'weekly'],
      [always, 'isOpenAt'],
      [parseSchedule(data), 'weekly'],
      [{ id: 1, isOpenAt: 7 }, 'isOpenAt'],
    ] as const) {
      expect(issuesOf(name, wrong, {})).toEqual([
        {
          path: ['brand', key],
          code: 'unknown-key',
          message: 'unknown key; did you mean { schedule: … }?',
          fix: { path: ['brand'], value: { schedule: wrong } },
        },
      ]);
    }
  });

  it.each(ofMember)('of a member, by %s', (name) => {
    for (const wrong of [data, always, parseSchedule(data), { weekly: [] }]) {
      const [issue, ...others] = issuesOf(name, {}, wrong);
      expect(others).toEqual([]);
      expect(issue).toMatchObject({ code: 'unknown-key', fix: { value: { schedule: wrong } } });
    }
  });

  it('what is undefined counts as left out', () => {
    const row = { id: 1, weekly: undefined, isOpenAt: undefined };
    for (const name of Object.keys(ask)) expect(issuesOf(name, row, row)).toEqual([]);
    expect(parseMember(row)).toHaveProperty('weekly', undefined);
  });
});

it('near misses of keys are issues only where rows are parsed', () => {
  const row = { Schedule: closed, over_rides: [], presense: 'away' };
  expect(isWidgetOpen(row, 0)).toBe(true);
  expect(canLiveChat(row, [row], 0)).toBe(true);
  expect(issuesOf(() => parseMember(row))).toEqual([
    'member.Schedule',
    'member.over_rides',
    'member.presense',
  ]);
});

describe('parseBrand and parseMember drop nothing', () => {
  const secret = Symbol('secret');

  it('no symbol keys', () => {
    const member = parseMember({ id: 1, [secret]: 'kept' });
    expect(member[secret]).toBe('kept');
    expect(Object.getOwnPropertySymbols(parseBrand({ [secret]: 1 }))).toEqual([secret]);
    const hidden = Object.defineProperty({}, secret, { value: 1, enumerable: false });
    expect(Object.getOwnPropertySymbols(parseBrand(hidden))).toEqual([]);
  });

  it('no keys whose value is undefined, theirs or ours', () => {
    const row = { id: undefined, schedule: undefined, overrides: undefined, presence: undefined };
    expect(Object.keys(parseMember(row)).sort()).toEqual(Object.keys(row).sort());
    expect('mode' in parseBrand({ mode: undefined })).toBe(true);
    expect('mode' in parseBrand({})).toBe(false);
    expect(isMemberAvailable({}, parseMember(row), 0)).toBe(true);
  });
});

describe('a property of Object.prototype that somebody else set', () => {
  const polluted = (ask: () => void) => {
    Object.defineProperty(Object.prototype, 'label', { value: 'mine', configurable: true });
    try {
      ask();
    } finally {
      Reflect.deleteProperty(Object.prototype, 'label');
    }
  };

  it('does not show as a label', () => {
    const schedule = {
      timeZone: 'UTC',
      weekly: {},
      overrides: [{ date: '1970-01-01', hours: [] }],
    };
    const brands: Brand[] = [{ schedule }, {}, { schedule: always, overrides: schedule.overrides }];
    polluted(() => {
      for (const brand of [...brands, ...brands.map((one) => parseBrand(one) as Brand)]) {
        expect(Object.keys(liveChatStatus(brand, [], 0))).not.toContain('label');
        expect(Object.keys(memberStatus(brand, {}, 0))).not.toContain('label');
      }
      expect(Object.keys(hoursOn(schedule, '1970-01-01'))).not.toContain('label');
      expect(JSON.stringify(parseSchedule(schedule))).not.toContain('mine');
    });
  });
});

describe('a timeline of somebody else’s own', () => {
  const base = {
    isOpenAt: (epochMs: number) => epochMs >= 1000,
    nextChangeAfter: (epochMs: number) => (epochMs < 1000 ? 1000 : Infinity),
    previousChangeUpTo: (epochMs: number) => (epochMs >= 1000 ? 1000 : -Infinity),
  };

  it.each<[string, unknown]>([
    ['a promise', Promise.resolve(false)],
    ['an object', {}],
    ['NaN', NaN],
  ])('whose isOpenAt returns %s is a TypeError, and not open', (_, answer) => {
    const schedule = { ...base, isOpenAt: () => answer as boolean };
    for (const ask of [
      () => isOpen(schedule, 0),
      () => isWidgetOpen({ schedule }, 0),
      () => isMemberAvailable({}, { schedule }, 0),
      () => canLiveChat({}, [{ schedule }], 0),
      () => availableMembers({ schedule }, [{}], 0),
      () => liveChatStatus({ schedule }, [], 0),
      () => memberStatus({}, { schedule }, 0),
      () => isWidgetOpen({ schedule, overrides: [{ date: '12-25', hours: [] }] }, 0),
      () => nextChange(schedule, 0),
      () => isOpen(union(schedule), 0),
    ]) {
      expect(ask).toThrow(/^isOpenAt of a timeline gave /);
      expect(ask).toThrow(TypeError);
    }
  });

  it.each<[string, object]>([
    ['timeZone and no toJSON', { timeZone: 'Europe/Paris' }],
    ['a nextEdge', { nextEdge: () => 'x' }],
    ['a nextEdge and a change', { nextEdge: () => NaN, change: () => NaN, regimeAt: 7 }],
  ])('that has %s is a timeline like any other', (_, extra) => {
    const schedule = { ...base, ...extra };
    const off = [{ date: '1970-01-02', hours: [] }];
    expect(liveChatStatus({ schedule }, [{}], 0)).toMatchObject({ live: false, opensAt: 1000 });
    expect(isOpen(union(schedule, closed), 1000)).toBe(true);
    expect(nextChange(union(schedule, closed), 0)).toBe(1000);
    expect(nextChange(schedule, 0)).toBe(1000);
    expect(memberStatus({ schedule }, { overrides: off }, 5000)).toEqual({
      available: true,
      source: 'brand',
      until: 86_400_000,
    });
    expect(() => hoursOn(schedule as unknown as Schedule, '1970-01-01')).toThrow(
      new TypeError('schedule: expected a schedule, got a timeline'),
    );
  });
});
