import {
  always,
  canLiveChat,
  fromIntervals,
  isMemberAvailable,
  isWidgetOpen,
  memberHours,
  memberStatus,
  nextChange,
  parseMember,
  parseSchedule,
  type Schedule,
  widgetHours,
} from 'livehours';
import { describe, expect, it } from 'vitest';

const HOUR = 3_600_000;
/** 1970-01-01, a Thursday, in UTC; Kathmandu was five and a half hours ahead. */
const at = (hour: number) => hour * HOUR;
const brand = { schedule: { timeZone: 'UTC', weekly: { thursday: ['08:00-18:00'] } } };
const own = { timeZone: 'Asia/Kathmandu', weekly: { thursday: ['12:00-20:00'] } };

describe('whose hours hold', () => {
  it.each([
    ['undefined', {}],
    ['undefined, as a value', { schedule: undefined }],
    ['null', { schedule: null }],
  ])("a member whose schedule is %s follows the brand's", (_name, member) => {
    expect([7, 8, 17, 18].map((hour) => isMemberAvailable(brand, member, at(hour)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(memberStatus(brand, member, at(8)).source).toBe('brand');
  });

  it('a member with hours follows their own, in their own zone', () => {
    // 12:00 to 20:00 in Kathmandu is 06:30Z to 14:30Z
    expect(
      [6, 7, 14, 15].map((hour) => isMemberAvailable(brand, { schedule: own }, at(hour))),
    ).toEqual([false, true, true, false]);
    expect(memberStatus(brand, { schedule: own }, at(8)).source).toBe('member');
  });

  it('a member who has a schedule without any hours is never on', () => {
    const member = { schedule: { timeZone: 'UTC', weekly: {} } };
    expect(isMemberAvailable(brand, member, at(12))).toBe(false);
    expect(memberStatus(brand, member, at(12))).toEqual({
      available: false,
      source: 'member',
      until: null,
    });
  });

  it.each([
    {},
    { schedule: undefined },
    { schedule: null },
  ])('a brand of %j is always open', (open) => {
    expect(isWidgetOpen(open, at(3))).toBe(true);
    expect(nextChange(widgetHours(open), at(3))).toBe(null);
    expect(isMemberAvailable(open, {}, at(3))).toBe(true);
    expect(canLiveChat(open, [{}], at(3))).toBe(true);
    expect(memberStatus(open, {}, at(3))).toEqual({
      available: true,
      source: 'always',
      until: null,
    });
  });

  it('a brand that has a schedule without any hours is never open', () => {
    const closed = { schedule: { timeZone: 'UTC', weekly: {} } };
    expect(isWidgetOpen(closed, at(12))).toBe(false);
    expect(nextChange(widgetHours(closed), at(12))).toBe(null);
    expect(canLiveChat(closed, [{}, { schedule: own }], at(12))).toBe(false);
  });

  it('the brand that is passed is the one that counts', () => {
    const night = { schedule: { timeZone: 'UTC', weekly: { thursday: ['20:00-23:00'] } } };
    expect([12, 21].map((hour) => isMemberAvailable(brand, {}, at(hour)))).toEqual([true, false]);
    expect([12, 21].map((hour) => isMemberAvailable(night, {}, at(hour)))).toEqual([false, true]);
  });

  it('a timeline of any kind may take the place of a schedule', () => {
    const shift = fromIntervals([{ start: at(9), end: at(10) }]);
    expect(isMemberAvailable(brand, { schedule: shift }, at(9))).toBe(true);
    expect(isMemberAvailable({ schedule: shift }, {}, at(10))).toBe(false);
    expect(isWidgetOpen({ schedule: always }, at(3))).toBe(true);
  });
});

describe("a member's overrides lie over the hours that the member ends up with", () => {
  const leave = [{ date: '1970-01-01', hours: [], label: 'On leave' }];
  const late = [{ date: '1970-01-01', add: ['20:00-22:00'] }];

  it('over inherited hours, in the zone of the brand', () => {
    expect(isMemberAvailable(brand, { overrides: leave }, at(12))).toBe(false);
    expect(memberStatus(brand, { overrides: leave }, at(12))).toMatchObject({
      source: 'brand',
      label: 'On leave',
    });
    expect(
      [19, 20, 21, 22].map((hour) => isMemberAvailable(brand, { overrides: late }, at(hour))),
    ).toEqual([false, true, true, false]);
    expect(isWidgetOpen(brand, at(12))).toBe(true);
  });

  it("over the member's own hours, in the member's zone", () => {
    // 20:00 to 22:00 in Kathmandu joins 12:00 to 20:00 there: 06:30Z to 16:30Z
    const member = { schedule: own, overrides: late };
    expect(nextChange(memberHours(brand, member), at(8))).toBe(at(16.5));
    expect(memberStatus(brand, member, at(8))).toEqual({
      available: true,
      source: 'member',
      until: at(16.5),
    });
  });

  it("after the schedule's own overrides, which they may replace", () => {
    const holiday = {
      ...brand.schedule,
      overrides: [{ date: '01-01', hours: [], label: 'New Year' }],
    };
    expect(isMemberAvailable({ schedule: holiday }, {}, at(21))).toBe(false);
    expect(isMemberAvailable({ schedule: holiday }, { overrides: late }, at(21))).toBe(true);
    expect(isMemberAvailable({ schedule: holiday }, { overrides: late }, at(12))).toBe(false);
  });

  it('the same way over a parsed schedule, and parsed themselves', () => {
    const parsed = parseMember({ overrides: late });
    const parsedBrand = { schedule: parseSchedule(brand.schedule) };
    for (const member of [parsed, { overrides: late }]) {
      for (const team of [brand, parsedBrand]) {
        expect([12, 19, 20].map((hour) => isMemberAvailable(team, member, at(hour)))).toEqual([
          true,
          false,
          true,
        ]);
      }
    }
  });

  it('the same parsed overrides over one brand after another', () => {
    const parsed = parseMember({ overrides: late });
    const tokyo = { schedule: { timeZone: 'Asia/Tokyo', weekly: {} } };
    // 20:00 in Tokyo is 11:00Z
    expect([11, 20].map((hour) => isMemberAvailable(tokyo, parsed, at(hour)))).toEqual([
      true,
      false,
    ]);
    expect([11, 20].map((hour) => isMemberAvailable(brand, parsed, at(hour)))).toEqual([
      true,
      true,
    ]);
    expect([11, 20].map((hour) => isMemberAvailable(tokyo, parsed, at(hour)))).toEqual([
      true,
      false,
    ]);
  });

  it("over another copy's schedule, which is known by its shape", () => {
    const inner = parseSchedule(brand.schedule);
    const foreign: Schedule = {
      timeZone: inner.timeZone,
      weekly: inner.weekly,
      overrides: inner.overrides,
      travel: inner.travel,
      isOpenAt: (ms) => inner.isOpenAt(ms),
      nextChangeAfter: (ms) => inner.nextChangeAfter(ms),
      previousChangeUpTo: (ms) => inner.previousChangeUpTo(ms),
      toJSON: () => inner.toJSON(),
    };
    expect(isMemberAvailable({ schedule: foreign }, {}, at(12))).toBe(true);
    expect(isMemberAvailable({ schedule: foreign }, { overrides: leave }, at(12))).toBe(false);
  });

  it.each([[], null, undefined])('a list of %j is none', (overrides) => {
    expect(isMemberAvailable({}, { overrides }, at(12))).toBe(true);
    expect(isMemberAvailable({ schedule: always }, { overrides }, at(12))).toBe(true);
  });
});
