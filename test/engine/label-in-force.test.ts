import { always, liveChatStatus, parseSchedule, type ScheduleData } from 'livehours';
import { describe, expect, it } from 'vitest';
import { labelAt, labelBounds } from '../../src/engine/label-in-force.js';

const at = (iso: string) => Date.parse(iso);
const iso = (epochMs: number) => new Date(epochMs).toISOString().replace(/(:00)?\.000Z$/, 'Z');

// 2026-12-24 is a Thursday; Paris is an hour ahead.
const pub: ScheduleData = {
  timeZone: 'Europe/Paris',
  weekly: { thursday: ['18:00-02:00'], friday: ['01:00-03:00', '18:00-20:00'] },
  overrides: [
    { date: '2026-12-24', add: ['17:00-18:00'], label: 'Eve' },
    { date: '2026-12-25', add: ['20:00-21:00'], label: 'Day' },
  ],
};

describe('the label in force', () => {
  it.each([
    ['2026-12-23T22:59:59.999Z', undefined],
    ['2026-12-23T23:00Z', 'Eve'],
    ['2026-12-24T12:00Z', 'Eve'],
    ['2026-12-24T22:59:59.999Z', 'Eve'],
    // Open by the hours of the day before.
    ['2026-12-24T23:00Z', 'Eve'],
    ['2026-12-24T23:59:59.999Z', 'Eve'],
    // Open by those of today as well.
    ['2026-12-25T00:00Z', 'Day'],
    ['2026-12-25T01:59:59.999Z', 'Day'],
    // Closed.
    ['2026-12-25T02:00Z', 'Day'],
    ['2026-12-25T22:59:59.999Z', 'Day'],
    ['2026-12-25T23:00Z', undefined],
  ])('at %s is %s', (instant, label) => {
    const expected = label === undefined ? {} : { label };
    expect(labelAt(parseSchedule(pub), at(instant))).toEqual(expected);
    const { label: told } = liveChatStatus({ schedule: pub }, [], at(instant));
    expect(told).toBe(label);
  });

  it('is that of today at the instant at which the hours of yesterday end', () => {
    const nights: ScheduleData = {
      timeZone: 'UTC',
      weekly: {},
      overrides: [
        { date: '2026-12-24', hours: ['20:00-02:00'], label: 'Eve' },
        { date: '2026-12-25', hours: ['03:00-04:00'], label: 'Day' },
      ],
    };
    const label = (instant: string) => labelAt(parseSchedule(nights), at(instant)).label;
    expect(label('2026-12-25T01:59:59.999Z')).toBe('Eve');
    expect(label('2026-12-25T02:00Z')).toBe('Day');
  });

  it('is that of yesterday while its hours last, though those of today are over', () => {
    const nights: ScheduleData = {
      timeZone: 'UTC',
      weekly: {},
      overrides: [
        { date: '2026-12-24', hours: ['20:00-06:00'], label: 'Eve' },
        { date: '2026-12-25', hours: ['02:00-03:00'], label: 'Day' },
      ],
    };
    const label = (instant: string) => labelAt(parseSchedule(nights), at(instant)).label;
    expect(label('2026-12-25T01:59:59.999Z')).toBe('Eve');
    expect(label('2026-12-25T02:00Z')).toBe('Day');
    expect(label('2026-12-25T02:59:59.999Z')).toBe('Day');
    expect(label('2026-12-25T03:00Z')).toBe('Eve');
    expect(label('2026-12-25T05:59:59.999Z')).toBe('Eve');
    expect(label('2026-12-25T06:00Z')).toBe('Day');
  });

  it('is none where there are none', () => {
    expect(labelAt(always, 0)).toEqual({});
    expect(labelAt(parseSchedule({ timeZone: 'UTC', weekly: {} }), 0)).toEqual({});
  });
});

describe('the instants at which the label may change', () => {
  const bounds = (data: ScheduleData, instant: string) =>
    labelBounds(parseSchedule(data), at(instant)).map(iso).sort();

  it('are those of the hours of today, midnight and where the clock is set', () => {
    const [bucketEnd, ...others] = bounds(pub, '2026-12-25T05:00Z').reverse();
    expect(others.reverse()).toEqual([
      '2026-12-25T17:00Z',
      '2026-12-25T20:00Z',
      '2026-12-25T23:00Z',
    ]);
    expect(at(bucketEnd!)).toBeGreaterThan(at('2026-12-25T23:00Z'));
    expect(bounds(pub, '2026-12-25T20:00Z')).toHaveLength(2);
    expect(bounds(pub, '2026-12-25T19:59:59.999Z')).toHaveLength(3);
  });

  it('come after the clock is set, where that lies ahead', () => {
    const sunday: ScheduleData = {
      timeZone: 'Europe/Paris',
      weekly: {},
      overrides: [{ date: '2026-03-29', hours: ['01:00-05:00'], label: 'Spring' }],
    };
    // By the offset in force: the bounds beyond the jump are reckoned anew once it has come.
    expect(bounds(sunday, '2026-03-29T00:30Z')).toEqual([
      '2026-03-29T01:00Z',
      '2026-03-29T04:00Z',
      '2026-03-29T23:00Z',
    ]);
  });

  it('are none where there are no labels', () => {
    expect(labelBounds(always, 0)).toEqual([]);
    expect(bounds({ timeZone: 'UTC', weekly: {} }, '2026-12-25T05:00Z')).toEqual([]);
    const unlabelled = pub.overrides!.map(({ label: _, ...override }) => override);
    expect(bounds({ ...pub, overrides: unlabelled }, '2026-12-25T05:00Z')).toEqual([]);
    const [first, second] = [unlabelled[0]!, pub.overrides![1]!];
    expect(bounds({ ...pub, overrides: [first, second] }, '2026-12-25T05:00Z')).toHaveLength(4);
  });
});
