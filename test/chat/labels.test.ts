import { liveChatStatus, memberStatus, type ScheduleData } from 'livehours';
import { describe, expect, it } from 'vitest';

// Thursday, 24 December 2026, runs on into Christmas; Friday the 25th is closed.
const pub: ScheduleData = {
  timeZone: 'Europe/Paris',
  weekly: { thursday: ['18:00-02:00'], friday: ['18:00-02:00'], saturday: ['00:00-24:00'] },
  overrides: [
    { from: '2026-12-20', to: '2027-01-06', add: ['17:00-18:00'], label: 'Winter' },
    { date: '12-25', hours: [], label: 'Christmas' },
    { date: '2026-12-24', remove: ['23:00-23:30'] },
  ],
};

const at = (iso: string) => Date.parse(iso);
const labelAt = (iso: string) => liveChatStatus({ schedule: pub }, [], at(iso)).label;

describe('the label in force', () => {
  it.each([
    ['before all of them', '2026-12-17T20:00Z', undefined],
    ['closed on a day that one covers: today’s', '2026-12-24T10:00Z', 'Winter'],
    ['open on a day that one covers', '2026-12-24T17:30Z', 'Winter'],
    ['closed in between', '2026-12-24T22:15Z', 'Winter'],
    ['past midnight: of the date on which the hours began', '2026-12-25T00:30Z', 'Winter'],
    ['once these are over: today’s, the last one', '2026-12-25T01:00Z', 'Christmas'],
    ['all of that day', '2026-12-25T17:30Z', 'Christmas'],
    ['and no longer', '2026-12-25T23:00Z', 'Winter'],
    ['of the first and the last day of a range', '2027-01-06T12:00Z', 'Winter'],
    ['after it', '2027-01-07T12:00Z', undefined],
    ['every year', '2030-12-25T12:00Z', 'Christmas'],
  ])('%s: %s', (_name, iso, label) => {
    expect(labelAt(iso)).toBe(label);
  });

  it('of two ranges that overlap is that of the later start', () => {
    const nights: ScheduleData = {
      timeZone: 'UTC',
      weekly: { thursday: ['20:00-06:00'], friday: ['02:00-10:00'] },
      overrides: [
        { date: '2026-12-24', add: ['19:00-20:00'], label: 'Eve' },
        { date: '2026-12-25', add: ['10:00-11:00'], label: 'Day' },
      ],
    };
    const label = (iso: string) => liveChatStatus({ schedule: nights }, [], at(iso)).label;
    expect(label('2026-12-25T01:59Z')).toBe('Eve');
    expect(label('2026-12-25T02:00Z')).toBe('Day');
    expect(label('2026-12-25T05:00Z')).toBe('Day');
  });

  it('is that of what makes the hours: what a later override replaced has no say', () => {
    const schedule: ScheduleData = {
      timeZone: 'UTC',
      weekly: {},
      overrides: [
        { date: '12-25', hours: [], label: 'Christmas' },
        { date: '12-25', hours: ['09:00-10:00'] },
      ],
    };
    expect(liveChatStatus({ schedule }, [], at('2026-12-25T09:30Z'))).not.toHaveProperty('label');
    const added = [
      ...schedule.overrides!,
      { date: '12-25', add: ['20:00-21:00'], label: 'Carols' },
    ];
    const removed = [...added, { date: '12-25', remove: ['09:00-09:15'] }];
    for (const overrides of [added, removed]) {
      const label = liveChatStatus(
        { schedule: { ...schedule, overrides } },
        [],
        at('2026-12-25T09:30Z'),
      ).label;
      expect(label).toBe('Carols');
    }
  });

  it('is not there where there is none', () => {
    expect(liveChatStatus({ schedule: pub }, [], at('2026-12-17T20:00Z'))).not.toHaveProperty(
      'label',
    );
    expect(liveChatStatus({}, [], 0)).not.toHaveProperty('label');
    expect(memberStatus({}, {}, 0)).not.toHaveProperty('label');
  });
});

describe('the label of a member', () => {
  const brand = { schedule: pub };
  const christmas = at('2026-12-25T12:00Z');

  it("is that of the member's own overrides first", () => {
    const leave = [{ from: '2026-12-21', to: '2026-12-31', hours: [], label: 'On leave' }];
    expect(memberStatus(brand, { overrides: leave }, christmas).label).toBe('On leave');
    expect(liveChatStatus(brand, [{ overrides: leave }], christmas).label).toBe('Christmas');
  });

  it("is else that of the schedule underneath, the brand's or their own", () => {
    const unlabelled = [{ date: '2026-12-25', add: ['12:00-14:00'] }];
    expect(memberStatus(brand, {}, christmas).label).toBe('Christmas');
    expect(memberStatus(brand, { overrides: unlabelled }, christmas).label).toBe('Christmas');
    const own = {
      timeZone: 'UTC',
      weekly: {},
      overrides: [{ date: '12-25', hours: [], label: 'Noël' }],
    };
    expect(memberStatus(brand, { schedule: own }, christmas).label).toBe('Noël');
  });

  it("is not the brand's where the member has hours of their own", () => {
    const own = { timeZone: 'UTC', weekly: { friday: ['09:00-17:00'] } };
    expect(memberStatus(brand, { schedule: own }, christmas).label).toBe(undefined);
  });
});
