import { isOpen, parseSchedule, safeParseSchedule } from 'livehours';
import { describe, expect, it } from 'vitest';

const monday = (...ranges: unknown[]) => ({ timeZone: 'UTC', weekly: { monday: ranges } });
const codes = (input: unknown) => {
  const result = safeParseSchedule(input);
  return result.ok ? [] : result.issues.map(({ path, code }) => `${path.join('.')}: ${code}`);
};

describe('rows that say the same', () => {
  it('share one list of hours', () => {
    const first = parseSchedule(monday('13:00-14:00', '09:00-12:00'));
    const second = parseSchedule(monday('13:00-14:00', '09:00-12:00'));
    expect(second.weekly.monday).toBe(first.weekly.monday);
    expect(second.weekly).not.toBe(first.weekly);
  });

  it('are told from lists that are only written the same', () => {
    expect(codes(monday('09:00-12:00', '13:00-14:00'))).toEqual([]);
    expect(codes(monday('09:00-12:00,13:00-14:00'))).toEqual(['weekly.monday.0: invalid-range']);
    expect(codes(monday(['09:00-12:00', '13:00-14:00']))).toEqual(['weekly.monday.0: wrong-type']);
    expect(codes(monday('09:00-12:00', '13:00-14:00', 1))).toEqual(['weekly.monday.2: wrong-type']);
  });

  it('are wrong every time', () => {
    for (let time = 0; time < 3; time++) {
      expect(codes(monday('09:00-12:00', '11:00-14:00'))).toEqual([
        'weekly.monday.1: overlapping-ranges',
      ]);
    }
  });

  it('are answered for as ever after thousands of others', () => {
    const noon = Date.parse('2026-01-05T12:00Z'); // a Monday
    const schedule = parseSchedule(monday('11:00-13:00'));
    for (let minute = 0; minute < 3000; minute++) {
      const end = `${String(12 + Math.floor(minute / 600)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      const other = monday(`${String(Math.floor(minute / 300)).padStart(2, '0')}:00-${end}:30`);
      expect(isOpen(parseSchedule(other), noon)).toBe(true);
    }
    expect(isOpen(schedule, noon)).toBe(true);
    expect(isOpen(schedule, noon + 3_600_000)).toBe(false);
    expect(isOpen(parseSchedule(monday('11:00-13:00')), noon)).toBe(true);
  });
});

describe('one slip is one issue', () => {
  const override = (fields: object) => ({ timeZone: 'UTC', weekly: {}, overrides: [fields] });

  it.each<[string, unknown, string]>([
    [
      'a date beside a bound',
      override({ date: '2026-01-01', from: '07-01', hours: [] }),
      'overrides.0: conflicting-keys',
    ],
    [
      'a bound that is no date, beside a yearly one',
      override({ from: '7-01', to: '07-15', hours: [] }),
      'overrides.0.from: invalid-date',
    ],
    [
      'a date that cannot be read',
      override(
        Object.defineProperty({ hours: [] }, 'date', {
          enumerable: true,
          get: () => {
            throw new Error();
          },
        }),
      ),
      'overrides.0.date: unreadable',
    ],
    [
      'a zone that cannot be read',
      {
        get timeZone() {
          throw new Error();
        },
        weekly: {},
      },
      'timeZone: unreadable',
    ],
  ])('%s', (_slip, input, issue) => {
    expect(codes(input)).toEqual([issue]);
  });
});
