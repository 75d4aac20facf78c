import { addOpenTime, always, fromIntervals, never, parseSchedule } from 'livehours';
import { describe, expect, it } from 'vitest';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const office = parseSchedule({
  timeZone: 'Europe/Paris',
  weekly: {
    friday: ['09:00-12:00', '13:00-17:00'],
    monday: ['09:00-17:00'],
    sunday: ['01:00-04:00'],
  },
});

const at = (iso: string) => Date.parse(iso);
const add = (iso: string, milliseconds: number) => {
  const end = addOpenTime(office, at(iso), milliseconds);
  return end === null ? null : new Date(end).toISOString();
};

describe('addOpenTime', () => {
  // Friday, 20 March to Monday, 30 March 2026; on Sunday the 29th, 02:00 to 03:00 does not happen
  it.each([
    ['within a range', '2026-03-20T08:30Z', HOUR, '2026-03-20T09:30:00.000Z'],
    ['from before an opening', '2026-03-20T05:00Z', HOUR, '2026-03-20T09:00:00.000Z'],
    ['over a break', '2026-03-20T10:30Z', HOUR, '2026-03-20T12:30:00.000Z'],
    ['exactly to a closing', '2026-03-20T10:00Z', HOUR, '2026-03-20T11:00:00.000Z'],
    ['a millisecond past a closing', '2026-03-20T10:00Z', HOUR + 1, '2026-03-20T12:00:00.001Z'],
    ['from a closing', '2026-03-20T11:00Z', HOUR, '2026-03-20T13:00:00.000Z'],
    ['over a night of three hours', '2026-03-21T22:00Z', 4 * HOUR, '2026-03-23T09:00:00.000Z'],
    [
      'over the night of the gap, two hours',
      '2026-03-28T22:00Z',
      4 * HOUR,
      '2026-03-30T09:00:00.000Z',
    ],
    ['back within a range', '2026-03-20T09:30Z', -HOUR, '2026-03-20T08:30:00.000Z'],
    ['back over a break', '2026-03-20T12:30Z', -HOUR, '2026-03-20T10:30:00.000Z'],
    ['back exactly to an opening', '2026-03-20T09:00Z', -HOUR, '2026-03-20T08:00:00.000Z'],
    ['back from an opening', '2026-03-20T12:00Z', -HOUR, '2026-03-20T10:00:00.000Z'],
    ['back from a closing', '2026-03-20T16:00Z', -4 * HOUR, '2026-03-20T12:00:00.000Z'],
    ['back from a closed hour', '2026-03-29T12:00Z', -2 * HOUR, '2026-03-29T00:00:00.000Z'],
    ['a fraction is cut', '2026-03-20T08:30Z', 1.9, '2026-03-20T08:30:00.001Z'],
    ['a negative fraction is cut', '2026-03-20T08:30Z', -1.9, '2026-03-20T08:29:59.999Z'],
    ['less than a millisecond is nothing', '2026-03-20T05:00Z', 0.9, '2026-03-20T05:00:00.000Z'],
    [
      'less than a millisecond back is nothing',
      '2026-03-20T05:00Z',
      -0.9,
      '2026-03-20T05:00:00.000Z',
    ],
    ['nothing stays where it is, closed', '2026-03-20T05:00Z', 0, '2026-03-20T05:00:00.000Z'],
    ['nothing stays where it is, open', '2026-03-20T09:00Z', 0, '2026-03-20T09:00:00.000Z'],
    ['nothing stays at a closing', '2026-03-20T11:00Z', -0, '2026-03-20T11:00:00.000Z'],
  ])('%s: from %s, %d ms', (_what, instant, milliseconds, expected) => {
    expect(add(instant, milliseconds)).toBe(expected);
  });

  it('of nothing is `at` on the whole millisecond, whatever is open', () => {
    expect(addOpenTime(never, 12.7, 0)).toBe(12);
    expect(addOpenTime(always, -0.5, 0)).toBe(-1);
  });

  it('runs straight on where it is always open', () => {
    expect(addOpenTime(always, 1000, 250)).toBe(1250);
    expect(addOpenTime(always, 1000, -250)).toBe(750);
    const century = 100 * 365.25 * 24 * HOUR;
    expect(addOpenTime(always, 0, century)).toBe(century);
  });

  it('is null where there is not so much open time', () => {
    const once = fromIntervals([{ start: 1000, end: 2000 }]);
    expect(addOpenTime(once, 0, 1000)).toBe(2000);
    expect(addOpenTime(once, 0, 1001)).toBe(null);
    expect(addOpenTime(once, 5000, -1000)).toBe(1000);
    expect(addOpenTime(once, 5000, -1001)).toBe(null);
    expect(addOpenTime(never, 0, 1)).toBe(null);
    expect(addOpenTime(never, 0, -1)).toBe(null);
  });

  it('is null past the last instant that a Date can hold', () => {
    expect(addOpenTime(always, 8.64e15, 1)).toBe(null);
    expect(addOpenTime(always, new Date(-8.64e15), -1)).toBe(null);
    expect(addOpenTime(always, 0, Number.MAX_VALUE)).toBe(null);
  });

  it('is null at once for more than there is time', () => {
    const schedule = { timeZone: 'Europe/Paris', weekly: { monday: ['09:00-17:00'] } };
    expect(addOpenTime(schedule, 0, Number.MAX_VALUE)).toBe(null);
    expect(addOpenTime(schedule, 0, -Number.MAX_SAFE_INTEGER)).toBe(null);
  });

  it('of an amount that is not finite is a RangeError', () => {
    for (const amount of [Number.NaN, Infinity, -Infinity]) {
      expect(() => addOpenTime(office, 0, amount)).toThrow(RangeError);
    }
  });
});
