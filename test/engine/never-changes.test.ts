import {
  currentInterval,
  isOpen,
  nextChange,
  nextClosing,
  nextOpening,
  openDuration,
  previousChange,
  previousOpening,
  type ScheduleData,
} from 'livehours';
import { describe, expect, it } from 'vitest';
import { trapZones } from '../support/zones.js';

const whole = ['00:00-24:00'];
const allWeek = {
  monday: whole,
  tuesday: whole,
  wednesday: whole,
  thursday: whole,
  friday: whole,
  saturday: whole,
  sunday: whole,
};
const now = Date.parse('2026-01-01T00:00Z');

const open: [name: string, schedule: ScheduleData][] = [
  ['a week of whole days', { timeZone: 'Europe/Paris', weekly: allWeek }],
  [
    'nights that meet days',
    {
      timeZone: 'Europe/Paris',
      weekly: Object.fromEntries(
        Object.keys(allWeek).map((day) => [day, ['12:00-11:59', '11:59-12:00']]),
      ),
    },
  ],
  [
    'a yearly override that changes nothing',
    {
      timeZone: 'Europe/Paris',
      weekly: allWeek,
      overrides: [{ date: '12-25', hours: whole }],
    },
  ],
  [
    'a season that is all there is',
    {
      timeZone: 'Europe/Paris',
      weekly: {},
      overrides: [{ from: '01-01', to: '12-31', weekly: allWeek }],
    },
  ],
];

const closed: [name: string, schedule: ScheduleData][] = [
  ['no hours at all', { timeZone: 'Europe/Paris', weekly: {} }],
  [
    'hours that are always taken out',
    {
      timeZone: 'Europe/Paris',
      weekly: allWeek,
      overrides: [{ from: '03-01', to: '02-29', remove: whole }],
    },
  ],
  [
    'a date that the zone skipped',
    {
      timeZone: 'Pacific/Apia',
      weekly: {},
      overrides: [{ date: '2011-12-30', hours: whole }],
    },
  ],
  [
    'a gap of one night',
    {
      timeZone: 'Europe/Paris',
      weekly: {},
      overrides: [{ date: '2024-03-31', hours: ['02:00-03:00'] }],
    },
  ],
];

describe('what never changes gives null, never an endless loop', () => {
  it.each(open)('open: %s', (_name, schedule) => {
    expect(isOpen(schedule, now)).toBe(true);
    expect(currentInterval(schedule, now)).toEqual({ start: null, end: null });
    expect(nextOpening(schedule, now)).toBe(null);
    expect(nextClosing(schedule, now)).toBe(null);
  });

  it.each(closed)('closed: %s', (_name, schedule) => {
    expect(isOpen(schedule, now)).toBe(false);
    expect(nextChange(schedule, now)).toBe(null);
    expect(previousChange(schedule, now)).toBe(null);
    expect(openDuration(schedule, Date.UTC(1800, 0, 1), Date.UTC(2200, 0, 1))).toBe(0);
  });

  it.each(trapZones)('whole days are open through every transition: %s', (timeZone) => {
    expect(currentInterval({ timeZone, weekly: allWeek }, now)).toEqual({ start: null, end: null });
  });
});

describe('hours that the clock skips every year', () => {
  // The last Sunday of March, 02:15 to 02:45: since 1981 the clocks of Paris skip it.
  const skipped: ScheduleData = {
    timeZone: 'Europe/Paris',
    weekly: { sunday: ['02:15-02:45'] },
    overrides: [{ from: '04-01', to: '03-24', hours: [] }],
  };

  it('never open again, and the search for that ends', () => {
    expect(nextOpening(skipped, now)).toBe(null);
  });

  it('were last open before the rule', () => {
    expect(previousOpening(skipped, now)).toBe(Date.parse('1980-03-30T01:15Z'));
  });

  it('open in a year in which the gap falls on another date', () => {
    const yearly = {
      timeZone: 'Europe/Paris',
      weekly: {},
      overrides: [{ date: '03-31', hours: ['02:15-02:45'] }],
    };
    // 2024-03-31 is the night itself; on 2025-03-31 summer time is a day old.
    expect(nextOpening(yearly, Date.parse('2024-01-01T00:00Z'))).toBe(
      Date.parse('2025-03-31T00:15Z'),
    );
  });
});
