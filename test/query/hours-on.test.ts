import { Temporal } from '@js-temporal/polyfill';
import fc from 'fast-check';
import { hoursOn, parseSchedule, type ScheduleData, safeParseSchedule } from 'livehours';
import { describe, expect, it } from 'vitest';
import { scenario } from '../support/arbitraries.js';
import { covers, dateCovers } from '../support/oracle.js';
import { patience, runs } from '../support/runs.js';

// 2026-12-24 is a Thursday
const acme: ScheduleData = {
  timeZone: 'Europe/Paris',
  weekly: { thursday: ['09:00-12:30', '13:30-18:00'], friday: ['09:00-12:00', '22:00-02:00'] },
  overrides: [
    { from: '12-20', to: '01-06', weekly: { thursday: ['10:00-14:00'] }, label: 'Winter' },
    { date: '2026-12-24', hours: ['09:00-12:00'], label: 'Christmas Eve' },
    { date: '12-31', add: ['14:00-16:00'] },
    { date: '2026-12-31', remove: ['11:00-15:00'], label: 'Inventory' },
    { date: '2026-11-27', add: ['18:00-21:00'] },
    { date: '2026-11-20', remove: ['23:00-01:00'] },
    { date: '2026-11-13', remove: ['00:00-24:00'] },
    { date: '2026-11-06', add: ['12:00-22:00'] },
  ],
};

describe('hoursOn', () => {
  it.each([
    [
      '2026-12-17',
      'the week alone',
      { hours: ['09:00-12:30', '13:30-18:00'], overrideIndexes: [] },
    ],
    ['2026-12-18', 'a night', { hours: ['09:00-12:00', '22:00-02:00'], overrideIndexes: [] }],
    ['2026-12-16', 'a closed day', { hours: [], overrideIndexes: [] }],
    ['2027-12-23', 'a season', { hours: ['10:00-14:00'], overrideIndexes: [0], label: 'Winter' }],
    [
      '2026-12-25',
      'a day that a season leaves out',
      { hours: [], overrideIndexes: [0], label: 'Winter' },
    ],
    [
      '2026-12-24',
      'hours over a season',
      { hours: ['09:00-12:00'], overrideIndexes: [1], label: 'Christmas Eve' },
    ],
    [
      '2026-12-31',
      'a season, more and less',
      { hours: ['10:00-11:00', '15:00-16:00'], overrideIndexes: [0, 2, 3], label: 'Inventory' },
    ],
    [
      '2025-12-31',
      'more on a closed day',
      { hours: ['14:00-16:00'], overrideIndexes: [0, 2], label: 'Winter' },
    ],
    [
      '2026-11-27',
      'more hours',
      { hours: ['09:00-12:00', '18:00-21:00', '22:00-02:00'], overrideIndexes: [4] },
    ],
    [
      '2026-11-20',
      'what a remove leaves after midnight',
      { hours: ['09:00-12:00', '22:00-23:00', '25:00-26:00'], overrideIndexes: [5] },
    ],
    [
      '2026-11-13',
      'a remove of the day leaves the morning after',
      { hours: ['24:00-26:00'], overrideIndexes: [6] },
    ],
    [
      '2026-11-06',
      'what is added joins what it touches',
      { hours: ['09:00-02:00'], overrideIndexes: [7] },
    ],
  ])('%s: %s', (date, _name, expected) => {
    const { timeZone } = acme;
    expect(hoursOn(acme, date)).toEqual({ ...expected, timeZone });
    expect(hoursOn(parseSchedule(acme), date)).toEqual({ ...expected, timeZone });
  });

  it.each<[base: string[], add: string[], hours: string[]]>([
    [['00:00-24:00'], ['22:00-02:00'], ['00:00-22:00', '22:00-02:00']],
    [['00:00-12:00'], ['12:00-02:00'], ['00:00-12:00', '12:00-02:00']],
    [['08:00-20:00'], ['20:00-08:00'], ['08:00-20:00', '20:00-08:00']],
    [['00:00-24:00'], ['00:00-24:00'], ['00:00-24:00']],
    [['00:00-24:00'], ['09:00-17:00'], ['00:00-24:00']],
    [[], ['23:00-22:00'], ['23:00-22:00']],
    [['01:00-02:00'], ['23:00-22:00'], ['01:00-02:00', '23:00-22:00']],
    [['09:00-12:00'], ['10:00-09:30'], ['09:00-12:00', '12:00-09:30']],
  ])('writes nothing past 24 without a remove: %j and %j are %j', (base, add, hours) => {
    const schedule = {
      timeZone: 'UTC',
      weekly: { thursday: base },
      overrides: [{ date: '12-24', add }],
    };
    expect(hoursOn(schedule, '2026-12-24').hours).toEqual(hours);
    expect(parseSchedule({ timeZone: 'UTC', weekly: { thursday: hours } }).weekly.thursday).toEqual(
      hours,
    );
  });

  it('shows no label that stands on a prototype', () => {
    const polluted = Object.prototype as { label?: string };
    polluted.label = 'injected';
    try {
      const { hours, overrideIndexes, timeZone, ...label } = hoursOn(acme, '2026-11-27');
      expect(timeZone).toBe(acme.timeZone);
      expect(overrideIndexes).toEqual([4]);
      expect(hours).toHaveLength(3);
      expect(Object.keys(label)).toEqual([]);
    } finally {
      delete polluted.label;
    }
  });

  it('shows the label of what makes the hours, and not of what was replaced', () => {
    const overrides = [
      { from: '12-01', to: '12-31', weekly: {}, label: 'Winter' },
      { date: '12-24', hours: ['09:00-12:00'] },
      { date: '12-24', add: ['13:00-14:00'], label: 'Late shift' },
      { date: '12-24', remove: ['09:00-10:00'] },
      { date: '12-25', hours: [], label: '' },
    ];
    const schedule = { timeZone: 'UTC', weekly: {}, overrides };
    expect(hoursOn(schedule, '2026-12-23')).toMatchObject({
      overrideIndexes: [0],
      label: 'Winter',
    });
    const eve = { overrideIndexes: [1, 2, 3], label: 'Late shift' };
    expect(hoursOn(schedule, '2026-12-24')).toMatchObject(eve);
    expect(hoursOn(schedule, '2026-12-25')).toMatchObject({ overrideIndexes: [4], label: '' });
    const unlabelled = { ...schedule, overrides: overrides.slice(0, 2) };
    expect(hoursOn(unlabelled, '2026-12-24')).toEqual({
      hours: ['09:00-12:00'],
      overrideIndexes: [1],
      timeZone: 'UTC',
    });
  });

  it('of a leap day', () => {
    const leap = {
      timeZone: 'UTC',
      weekly: {},
      overrides: [{ date: '02-29', hours: ['09:00-10:00'] }],
    };
    expect(hoursOn(leap, '2028-02-29').hours).toEqual(['09:00-10:00']);
    expect(hoursOn(leap, '2027-02-28').hours).toEqual([]);
    expect(hoursOn(leap, '2027-03-01').hours).toEqual([]);
  });

  it('plays no heed to clocks: a date that the zone skipped has its hours', () => {
    const apia = { timeZone: 'Pacific/Apia', weekly: { friday: ['09:00-17:00'] } };
    expect(hoursOn(apia, '2011-12-30').hours).toEqual(['09:00-17:00']);
  });

  it.each(['2026-02-29', '2026-13-01', '12-25', '', '2026-1-1', 'today'])('refuses %j', (date) => {
    expect(() => hoursOn(acme, date)).toThrow(RangeError);
  });

  it(
    'covers the seconds that the overrides leave, and names those that determine them',
    patience,
    () => {
      const second = (text: string) => {
        const [h = 0, m = 0, s = 0] = text.split(':').map(Number);
        return h * 3600 + m * 60 + s;
      };
      fc.assert(
        fc.property(
          scenario(1),
          fc.integer({ min: -3, max: 3 }),
          ({ schedule, around }, distance) => {
            const text = new Date(around + distance * 86_400_000).toISOString().slice(0, 10);
            const date = Temporal.PlainDate.from(text);
            const { hours, overrideIndexes, label } = hoursOn(schedule, text);
            const ranges = hours.map((range) => {
              const [start = 0, end = 0] = range.split('-').map(second);
              return [start, end <= start ? end + 86_400 : end] as const;
            });
            for (let s = 0; s < 172_800; s += 900) {
              const covered = ranges.some(([start, end]) => start <= s && s < end);
              expect(covered).toBe(dateCovers(schedule, date, s));
            }
            const all = schedule.overrides ?? [];
            const covering = all.flatMap((o, i) => (covers(o, date) ? [i] : []));
            const replacing = covering.filter((i) => all[i]?.hours ?? all[i]?.weekly);
            const first = replacing.at(-1) ?? 0;
            const determining = covering.filter((i) => i >= first);
            expect(overrideIndexes).toEqual(determining);
            const labels = determining.map((i) => all[i]?.label);
            expect(label).toBe(labels.findLast((l) => l !== undefined));
          },
        ),
        { numRuns: runs(50) },
      );
    },
  );

  it('without a remove, gives ranges that parse again and cover the same', patience, () => {
    const time = fc.tuple(fc.nat(23), fc.constantFrom('00', '30')).map(([hour, minute]) => {
      return `${String(hour).padStart(2, '0')}:${minute}`;
    });
    const range = fc
      .tuple(time, fc.oneof(time, fc.constant('24:00')))
      .filter(([start, end]) => start !== end)
      .map((parts) => parts.join('-'));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 8 }), ([base, ...more]) => {
        const overrides = more.map((add) => ({ date: '2026-12-24', add: [add] }));
        const schedule = { timeZone: 'UTC', weekly: { thursday: base ? [base] : [] }, overrides };
        const { hours } = hoursOn(schedule, '2026-12-24');
        const again = { timeZone: 'UTC', weekly: { thursday: hours } };
        expect(safeParseSchedule(again)).toMatchObject({ ok: true });
        const date = Temporal.PlainDate.from('2026-12-24');
        for (let s = 0; s < 172_800; s += 900) {
          expect(dateCovers(again, date, s)).toBe(dateCovers(schedule, date, s));
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
