import fc from 'fast-check';
import {
  type Brand,
  canLiveChat,
  eligibleMembers,
  isMemberAvailable,
  isWidgetOpen,
  liveChatHours,
  liveChatStatus,
  type Member,
  memberHours,
  memberStatus,
  nextChange,
  nextClosing,
  nextOpening,
  widgetHours,
} from 'livehours';
import { describe, expect, it } from 'vitest';
import { candidates, labelOracle } from '../support/oracle.js';
import { patience, runs } from '../support/runs.js';
import {
  brandData,
  brandIsOpen,
  isPresent,
  memberData,
  memberIsOn,
  type PlainBrand,
  type PlainMember,
  team,
} from '../support/team.js';

const DAY = 86_400_000;

/** Where hours of the brand or of a member may change, for two days at the most: some of each. */
function edgesOf(brand: PlainBrand, members: readonly PlainMember[], at: number, until: number) {
  const schedules = [brandData(brand), ...members.map((member) => memberData(brand, member))];
  const end = Math.min(until, at + 2 * DAY);
  return schedules.flatMap((data) => (data ? candidates(data, at, end).slice(0, 8) : []));
}

function law(name: string, check: Parameters<typeof checkAll>[0], count = 60): void {
  it(name, patience, () => checkAll(check, count));
}

type Team = ReturnType<typeof team> extends fc.Arbitrary<infer T> ? T : never;

function checkAll(check: (given: Team, at: number) => void, count: number): void {
  fc.assert(
    fc.property(team(3), (given) => {
      for (const at of given.instants) check(given, at);
    }),
    { numRuns: runs(count) },
  );
}

describe('liveChatStatus', () => {
  law('is live exactly when somebody can be invited', ({ brand, members }, at) => {
    const status = liveChatStatus(brand, members, at);
    expect(status.live).toBe(canLiveChat(brand, members, at));
    expect(status.eligible).toEqual(eligibleMembers(brand, members, at));
    expect(status.live).toBe(status.eligible.length > 0);
  });

  law('is blocked by nothing exactly when it is live', ({ brand, members }, at) => {
    const { live, blockedBy } = liveChatStatus(brand, members, at);
    expect(blockedBy.length === 0).toBe(live);
    expect(new Set(blockedBy).size).toBe(blockedBy.length);
  });

  law('names every switch that is off, each judged by itself', ({ brand, members }, at) => {
    const onShift = members.filter((member) => memberIsOn(brand, member, at));
    const wanted = onShift.length > 0 ? onShift : members;
    const off = [
      ...(brandIsOpen(brand, at) ? [] : ['brand-hours']),
      ...(onShift.length > 0 ? [] : ['member-hours']),
      ...(brand.mode === 'deferred' ? ['mode'] : []),
      ...(wanted.length > 0 && !wanted.some(isPresent) ? ['presence'] : []),
    ];
    expect([...liveChatStatus(brand, members, at).blockedBy].sort()).toEqual(off.sort());
  });

  law('opensAt is when the hours alone next allow it', ({ brand, members }, at) => {
    const { live, opensAt } = liveChatStatus(brand, members, at);
    const allowed = (ms: number) =>
      brandIsOpen(brand, ms) && members.some((member) => memberIsOn(brand, member, ms));
    if (live || allowed(at)) {
      expect(opensAt).toBe(null);
      return;
    }
    expect(opensAt).toBe(nextOpening(liveChatHours(brand, members), at));
    const before = edgesOf(brand, members, at, opensAt ?? Infinity);
    expect(before.filter(allowed)).toEqual([]);
    if (opensAt !== null) {
      expect(opensAt).toBeGreaterThan(at);
      expect(allowed(opensAt)).toBe(true);
    }
  });

  law('closesAt is when the hours of those who are present end', ({ brand, members }, at) => {
    const { live, closesAt } = liveChatStatus(brand, members, at);
    const present = members.filter(isPresent);
    const allowed = (ms: number) =>
      brandIsOpen(brand, ms) && present.some((member) => memberIsOn(brand, member, ms));
    if (!live) {
      expect(closesAt).toBe(null);
      return;
    }
    expect(closesAt).toBe(nextClosing(liveChatHours(brand, present), at));
    const before = edgesOf(brand, members, at, closesAt ?? Infinity);
    expect(before.filter((edge) => !allowed(edge))).toEqual([]);
    if (closesAt !== null) {
      expect(closesAt).toBeGreaterThan(at);
      expect(allowed(closesAt)).toBe(false);
    }
  });

  law('validUntil is the first change of the brand or of any member', ({ brand, members }, at) => {
    const { validUntil } = liveChatStatus(brand, members, at);
    const changes = [widgetHours(brand), ...members.map((member) => memberHours(brand, member))]
      .map((hours) => nextChange(hours, at))
      .filter((change) => change !== null);
    expect(validUntil).toBe(changes.length > 0 ? Math.min(...changes) : null);
  });

  law(
    'holds until validUntil',
    ({ brand, members }, at) => {
      const { label: _, ...status } = liveChatStatus(brand, members, at);
      const until = status.validUntil ?? Infinity;
      for (const later of edgesOf(brand, members, at, until)) {
        const { label: __, ...then } = liveChatStatus(brand, members, later);
        expect(then).toEqual(status);
      }
    },
    20,
  );

  law("label is the one in force on the brand's hours", ({ brand, members }, at) => {
    const data = brandData(brand);
    const expected = data && labelOracle(data, at);
    expect(liveChatStatus(brand, members, at).label).toBe(expected);
  });

  law('what one switch turned off, only that same one turns on again', ({ brand, members }, at) => {
    const { mode: _, ...live } = brand;
    const deferred: Brand = { ...brand, mode: 'deferred' };
    expect(canLiveChat(deferred, members, at)).toBe(false);
    const absent = members.map((member) => ({ ...member, presence: 'away' as const }));
    expect(canLiveChat(live, absent, at)).toBe(false);
    const blocked = liveChatStatus(deferred, absent, at).blockedBy;
    expect(blocked).toContain('mode');
    if (members.length > 0) expect(blocked).toContain('presence');
    // and the hours are what they were
    expect(isWidgetOpen(deferred, at)).toBe(isWidgetOpen(live, at));
    for (const [i, member] of absent.entries()) {
      expect(isMemberAvailable(deferred, member, at)).toBe(
        isMemberAvailable(brand, members[i]!, at),
      );
    }
  });
});

describe('memberStatus', () => {
  law('says what the hours say, and whose they are', ({ brand, members }, at) => {
    for (const member of members) {
      const status = memberStatus(brand, member, at);
      expect(status.available).toBe(memberIsOn(brand, member, at));
      expect(status.until).toBe(nextChange(memberHours(brand, member), at));
      expect(status.source).toBe(member.schedule ? 'member' : brand.schedule ? 'brand' : 'always');
    }
  });

  law("label is the one in force, the member's own overrides first", ({ brand, members }, at) => {
    for (const member of members) {
      const data = memberData(brand, member);
      const expected = data && labelOracle(data, at);
      expect(memberStatus(brand, member, at).label).toBe(expected);
    }
  });
});

describe('closesAt', () => {
  const on = (...thursday: string[]) => ({ schedule: { timeZone: 'UTC', weekly: { thursday } } });
  const brand = on('08:00-18:00');
  const hour = (of: number) => of * 3_600_000;
  const closesAt = (...members: Member[]) => liveChatStatus(brand, members, hour(10)).closesAt;

  it.each<[string, Member[], number]>([
    ['when the only one leaves', [on('09:00-12:00')], 12],
    ['when the last one leaves', [on('09:00-12:00'), on('09:00-13:00')], 13],
    ['not at a handover', [on('09:00-12:00'), on('11:00-15:00')], 15],
    ['with the brand, if somebody stays', [on('09:00-12:00'), on('09:00-20:00')], 18],
    ['with the brand, if somebody comes in time', [on('09:00-12:00'), on('12:00-20:00')], 18],
    ['as if the absent were not there', [on('09:00-12:00'), { presence: 'away' }], 12],
  ])('%s', (_, members, expected) => {
    expect(closesAt(...members)).toBe(hour(expected));
  });
});
