import {
  nextChange,
  type Overrides,
  openIntervals,
  parseSchedule,
  previousChange,
  previousClosing,
  previousOpening,
} from 'livehours';
import { describe, expect, it } from 'vitest';

const at = (iso: string) => Date.parse(`${iso}Z`);
const night = ['22:00-02:00'];

// 30 December is a Sunday in 2018, 2029, 2035 and 2040: its hours run on into a week of their own,
// in which nothing else begins or ends.
const forms: [name: string, overrides: Overrides][] = [
  ['hours', [{ date: '12-30', hours: night }]],
  ['more hours', [{ date: '12-30', add: night }]],
  ['a season of one date', [{ from: '12-30', to: '12-30', weekly: { sunday: night } }]],
];

describe.each(forms)('a yearly night from Sunday to Monday, as %s', (_name, overrides) => {
  const schedule = parseSchedule({ timeZone: 'UTC', weekly: {}, overrides });

  it.each([
    '2040-12-31T02:00',
    '2041-01-02T00:00',
    '2041-01-08T00:00',
    '2041-03-01T00:00',
    '2041-12-01T00:00',
  ])('is found from %s, its end first', (iso) => {
    expect(previousChange(schedule, at(iso))).toBe(at('2040-12-31T02:00'));
    expect(previousClosing(schedule, at(iso))).toBe(at('2040-12-31T02:00'));
    expect(previousOpening(schedule, at(iso))).toBe(at('2040-12-30T22:00'));
  });

  it.each([
    '2040-01-08T00:00',
    '2040-06-01T00:00',
    '2040-12-30T21:59',
  ])('is found from %s', (iso) => {
    expect(nextChange(schedule, at(iso))).toBe(at('2040-12-30T22:00'));
    expect(nextChange(schedule, at('2040-12-30T22:00'))).toBe(at('2040-12-31T02:00'));
    const [first] = openIntervals(schedule, at(iso), at('2043-01-01T00:00'));
    expect(first).toEqual({ start: at('2040-12-30T22:00'), end: at('2040-12-31T02:00') });
  });
});

describe('a yearly Sunday off, where it is else always open', () => {
  const whole = ['00:00-24:00'];
  const schedule = parseSchedule({
    timeZone: 'UTC',
    weekly: {
      monday: whole,
      tuesday: whole,
      wednesday: whole,
      thursday: whole,
      friday: whole,
      saturday: whole,
      sunday: whole,
    },
    overrides: [{ date: '12-30', hours: [] }],
  });

  it.each([
    '2040-12-31T00:00',
    '2041-01-08T00:00',
    '2041-03-01T00:00',
    '2041-12-01T00:00',
  ])('ends on Monday, seen from %s', (iso) => {
    expect(previousOpening(schedule, at(iso))).toBe(at('2040-12-31T00:00'));
    expect(previousClosing(schedule, at(iso))).toBe(at('2040-12-30T00:00'));
  });
});
