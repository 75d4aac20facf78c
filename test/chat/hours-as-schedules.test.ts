import fc from 'fast-check';
import {
  always,
  type Brand,
  fromIntervals,
  hoursOn,
  liveChatHours,
  type Member,
  memberHours,
  parseBrand,
  parseMember,
  parseSchedule,
  type Schedule,
  type Timeline,
  union,
  widgetHours,
} from 'livehours';
import { describe, expect, it } from 'vitest';
import { patience, runs } from '../support/runs.js';
import { brandData, memberData, team } from '../support/team.js';

const weekly = { thursday: ['08:00-18:00'] };
const schedule = { timeZone: 'Europe/Paris', weekly };
const off = [{ date: '12-25', hours: [], label: 'Christmas' }];
const late = [{ date: '2026-12-24', add: ['20:00-22:00'], label: 'Late' }];

const data = (hours: Timeline) => JSON.parse(JSON.stringify(hours));

describe('widgetHours and memberHours are schedules where a schedule lies underneath', () => {
  it('with the overrides of brand and member after its own', () => {
    const brand: Brand = { schedule: { ...schedule, overrides: off }, overrides: late };
    const hours = widgetHours(brand) as Schedule;
    expect(hours.timeZone).toBe('Europe/Paris');
    expect(hours.weekly).toEqual(weekly);
    expect(hours.overrides).toEqual([...off, ...late]);
    expect(hoursOn(hours, '2026-12-24')).toEqual({
      hours: ['08:00-18:00', '20:00-22:00'],
      overrideIndexes: [1],
      label: 'Late',
      timeZone: 'Europe/Paris',
    });
    const own = [{ date: '2026-12-24', hours: [] }];
    const inherited = memberHours(brand, { overrides: own }) as Schedule;
    expect(inherited.overrides).toEqual([...off, ...late, ...own]);
    const alone = memberHours(brand, { schedule, overrides: own }) as Schedule;
    expect(alone.overrides).toEqual(own);
    expect(parseSchedule(inherited.toJSON()).toJSON()).toEqual(inherited.toJSON());
  });

  it('over nothing: a schedule in UTC, open day and night', () => {
    const brand = { overrides: off };
    expect(data(widgetHours(brand))).toEqual(data(memberHours(brand, {})));
    const hours = memberHours({}, { overrides: off }) as Schedule;
    expect(hours.timeZone).toBe('UTC');
    expect(hours.weekly.sunday).toEqual(['00:00-24:00']);
    expect(Object.keys(hours.weekly)).toHaveLength(7);
    expect(parseSchedule(hours.toJSON()).overrides).toEqual(off);
  });

  it('not where a timeline does, or nothing without overrides', () => {
    const busy = fromIntervals([]);
    const none = [
      widgetHours({}),
      memberHours({}, {}),
      widgetHours({ schedule: busy, overrides: off }),
    ];
    for (const hours of [...none, memberHours({ schedule }, { schedule: busy, overrides: off })]) {
      expect(hours).not.toHaveProperty('toJSON');
      expect(hours).not.toHaveProperty('timeZone');
    }
  });

  it('which parse again to the same, for any team', patience, () => {
    fc.assert(
      fc.property(team(3), ({ brand, members, instants }) => {
        const parsedBrand = parseBrand(brand);
        const all: [Timeline, unknown][] = [
          [widgetHours(brand), brandData(brand)],
          [widgetHours(parsedBrand), brandData(brand)],
          ...members.flatMap((member): [Timeline, unknown][] => [
            [memberHours(brand, member), memberData(brand, member)],
            [memberHours(parsedBrand, parseMember(member)), memberData(brand, member)],
          ]),
        ];
        for (const [hours, expected] of all) {
          if (expected === undefined) {
            expect(hours).not.toHaveProperty('toJSON');
            continue;
          }
          const again = parseSchedule(data(hours));
          expect(data(again)).toEqual(data(hours));
          expect(data(again)).toEqual(data(parseSchedule(expected)));
          for (const at of instants) expect(hours.isOpenAt(at)).toBe(again.isOpenAt(at));
        }
      }),
      { numRuns: runs(40) },
    );
  });
});

describe('a combination is never a schedule', () => {
  const parsed = parseSchedule(schedule);
  it.each<[string, Timeline]>([
    ['a union of one', union(parsed)],
    ['a union of one, as data', union(schedule)],
    ['a union of all alike', union(parsed, parsed, schedule)],
    ['a union of one and never', union(parsed, fromIntervals([]))],
    ['live hours of members who follow the brand', liveChatHours({ schedule }, [{}, {}])],
    [
      'live hours of members who keep the same',
      liveChatHours({ schedule: parsed }, [{ schedule }]),
    ],
  ])('%s', (_, hours) => {
    expect(hours).not.toHaveProperty('toJSON');
    expect(hours).not.toHaveProperty('timeZone');
    expect(() => hoursOn(hours as Schedule, '2026-12-24')).toThrow(
      new TypeError('schedule: expected a schedule, got a timeline'),
    );
    // Overrides over it are those over a timeline, whether its parts are alike or not.
    const member: Member = { schedule: hours, overrides: off };
    expect(memberHours({}, member)).not.toHaveProperty('toJSON');
    expect(
      memberHours({ schedule: always }, member).isOpenAt(Date.parse('2025-12-25T10:00Z')),
    ).toBe(false);
  });

  it('so overrides over a union of one are read in UTC, as over any other', () => {
    // Christmas Day 2026 in Paris begins at 23:00Z on the 24th.
    const night = {
      timeZone: 'Europe/Paris',
      weekly: { thursday: ['00:00-24:00'], friday: ['00:00-24:00'] },
    };
    const at = Date.parse('2026-12-24T23:30Z');
    for (const one of [union(night), union(night, night), union(night, fromIntervals([]))]) {
      expect(memberHours({}, { schedule: one, overrides: off }).isOpenAt(at)).toBe(true);
    }
    expect(memberHours({}, { schedule: night, overrides: off }).isOpenAt(at)).toBe(false);
  });
});
