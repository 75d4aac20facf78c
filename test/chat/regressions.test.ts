import {
  always,
  eligibleMembers,
  hoursOn,
  isOpen,
  isWidgetOpen,
  liveChatHours,
  liveChatStatus,
  type Member,
  parseBrand,
  parseMember,
  parseSchedule,
  type Schedule,
  ScheduleError,
  safeParseBrand,
  safeParseSchedule,
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
    expect(issuesOf(() => eligibleMembers({}, [off], 0))).toEqual(['members.0.overrides']);
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
  expect(() => hoursOn(closed, date as unknown as string)).toThrow(/^expected a date/);
});

it('hoursOn refuses a timeline that is no schedule', () => {
  expect(() => hoursOn(always as Schedule, '2026-01-01')).toThrow(ScheduleError);
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
  expect(result.ok || result.issues.map(({ code }) => code)).toEqual(['unreadable']);
  expect(parseBrand({ name: 'Acme' }).name).toBe('Acme');
});
