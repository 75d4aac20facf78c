import {
  availableMembers,
  type Brand,
  canLiveChat,
  eligibleMembers,
  fromIntervals,
  isWidgetOpen,
  liveChatStatus,
  type Member,
  ScheduleError,
} from 'livehours';
import { describe, expect, it } from 'vitest';

const HOUR = 3_600_000;
/** 1970-01-01, a Thursday, in UTC. */
const at = (hour: number) => hour * HOUR;
const hours = (from: number, to: number) => fromIntervals([{ start: at(from), end: at(to) }]);

const brand: Brand = { schedule: hours(8, 18) };
const deferred: Brand = { ...brand, mode: 'deferred' };
const early: Member = { schedule: hours(6, 12) };
const late: Member = { schedule: hours(12, 20) };
const away = (member: Member): Member => ({ ...member, presence: 'away' });
const offline = (member: Member): Member => ({ ...member, presence: 'offline' });

const none: readonly string[] = [];

describe('blockedBy names every switch that is off', () => {
  it.each<
    [name: string, brand: Brand, members: Member[], hour: number, blockedBy: readonly string[]]
  >([
    ['all on', brand, [early, late], 9, none],
    ['mode null is live', { ...brand, mode: null }, [early], 9, none],
    ['mode live', { ...brand, mode: 'live' }, [early], 9, none],
    ['presence null is not tracked', brand, [{ ...early, presence: null }], 9, none],
    ['online', brand, [{ ...early, presence: 'online' }], 9, none],
    ['the brand closed', brand, [early], 7, ['brand-hours']],
    ['nobody on shift', brand, [late], 9, ['member-hours']],
    ['no members at all', brand, [], 9, ['member-hours']],
    ['no members and closed', brand, [], 19, ['brand-hours', 'member-hours']],
    ['closed, and nobody on shift', brand, [early], 19, ['brand-hours', 'member-hours']],
    ['deferred', deferred, [early], 9, ['mode']],
    [
      'deferred, closed, nobody on shift',
      deferred,
      [early],
      19,
      ['brand-hours', 'member-hours', 'mode'],
    ],
    ['the one on shift away', brand, [away(early), late], 9, ['presence']],
    ['the one on shift offline', brand, [offline(early), late], 9, ['presence']],
    ['one of two on shift away', brand, [away(early), early], 9, none],
    ['one off shift away', brand, [early, away(late)], 9, none],
    ['nobody on shift, somebody present', brand, [late, away(late)], 9, ['member-hours']],
    ['nobody on shift, nobody present', brand, [away(late)], 9, ['member-hours', 'presence']],
    [
      'all off',
      deferred,
      [away(early), offline(early)],
      19,
      ['brand-hours', 'member-hours', 'mode', 'presence'],
    ],
    ['a follower of the brand is off with it', brand, [{}], 19, ['brand-hours', 'member-hours']],
  ])('%s', (_name, given, members, hour, blockedBy) => {
    const status = liveChatStatus(given, members, at(hour));
    expect([...status.blockedBy].sort()).toEqual([...blockedBy].sort());
    expect(status.live).toBe(blockedBy.length === 0);
    expect(canLiveChat(given, members, at(hour))).toBe(blockedBy.length === 0);
  });
});

describe('when again, and until when', () => {
  it.each<
    [
      name: string,
      brand: Brand,
      members: Member[],
      hour: number,
      opens: number | null,
      closes: number | null,
      valid: number | null,
    ]
  >([
    ['live: a handover does not end it', brand, [early, late], 9, null, 18, 12],
    ['live: who is away takes nothing over', brand, [early, away(late)], 9, null, 12, 12],
    ['live: the last shift ends before the brand', brand, [early], 9, null, 12, 12],
    ['live without end', {}, [{}], 9, null, null, null],
    ['live: a follower', brand, [{}], 9, null, 18, 18],
    ['closed before the day', brand, [early, late], 5, 8, null, 6],
    ['closed: somebody on shift already', brand, [early], 7, 8, null, 8],
    ['nobody on shift yet', brand, [late], 9, 12, null, 12],
    ['deferred while the hours allow it', deferred, [early], 9, null, null, 12],
    ['deferred while they do not: when the hours would', deferred, [early], 7, 8, null, 8],
    ['away while the hours allow it', brand, [away(early)], 9, null, null, 12],
    ['away while they do not: presence plays no part', brand, [away(early)], 7, 8, null, 8],
    ['never again', brand, [early], 19, null, null, null],
    ['nobody to wait for', brand, [], 7, null, null, 8],
  ])('%s', (_name, given, members, hour, opens, closes, valid) => {
    const instant = (value: number | null) => (value === null ? null : at(value));
    expect(liveChatStatus(given, members, at(hour))).toMatchObject({
      opensAt: instant(opens),
      closesAt: instant(closes),
      validUntil: instant(valid),
    });
  });
});

describe('mode and presence', () => {
  it('bear on whom to invite, not on the widget nor on who is on shift', () => {
    const members = [away(early), early];
    expect(eligibleMembers(brand, members, at(9))).toEqual([early]);
    expect(eligibleMembers(deferred, members, at(9))).toEqual([]);
    expect(availableMembers(deferred, members, at(9))).toEqual(members);
    expect(isWidgetOpen(deferred, at(9))).toBe(true);
  });

  it.each(['Live', 'paused', '', 5, true, {}])('a mode of %j is an error that names it', (mode) => {
    const wrong = { ...brand, mode: mode as never };
    for (const ask of [
      () => canLiveChat(wrong, [early], at(9)),
      () => eligibleMembers(wrong, [early], at(9)),
      () => liveChatStatus(wrong, [early], at(9)),
      () => canLiveChat(wrong, [], at(19)),
    ]) {
      expect(ask).toThrow(ScheduleError);
      expect(ask).toThrow(/^brand\.mode: /);
    }
    if (typeof mode === 'string') expect(() => canLiveChat(wrong, [], 0)).toThrow(`"${mode}"`);
  });

  it.each([
    'Online',
    'busy',
    '',
    5,
    false,
  ])('a presence of %j is an error that names it', (presence) => {
    const members = [early, late, { ...late, presence: presence as never }];
    for (const ask of [
      () => canLiveChat(brand, members, at(9)),
      () => eligibleMembers(brand, members, at(9)),
      () => liveChatStatus(brand, members, at(9)),
      () => canLiveChat(deferred, members, at(19)),
    ]) {
      expect(ask).toThrow(ScheduleError);
      expect(ask).toThrow(/^members\[2\]\.presence: /);
    }
  });

  it('are not read where they play no part', () => {
    const wrong = { ...brand, mode: 'paused' as never };
    const strange = { ...early, presence: 'busy' as never };
    expect(isWidgetOpen(wrong, at(9))).toBe(true);
    expect(availableMembers(wrong, [strange], at(9))).toEqual([strange]);
  });
});

describe('bad schedules in a list', () => {
  it('are all told at once, each with its place', () => {
    const bad = { timeZone: 'UTC', weekly: { friday: ['9-5'] } };
    const members = [
      early,
      { schedule: bad },
      { schedule: null },
      { overrides: [{ date: 'x', hours: [] }] },
    ];
    const error = (() => {
      try {
        return canLiveChat({ schedule: { timeZone: 'Nowhere', weekly: {} } }, members, at(9));
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(ScheduleError);
    const paths = (error as ScheduleError).issues.map(({ path }) => path.join('.'));
    expect(paths).toEqual(
      expect.arrayContaining(['brand.schedule.timeZone', 'members.1.schedule.weekly.friday.0']),
    );
    expect((error as Error).message).toContain('members[1].schedule.weekly.friday[0]: ');
    expect((error as Error).message).toContain('members[3].overrides[0].date: ');
  });
});
