import type { Override, ScheduleData } from 'livehours';
import { lintSchedule, lintTeam } from 'livehours/advice';
import { describe, expect, it } from 'vitest';
import { hostileInputs, hostileParts } from '../support/hostile.js';
import { patience } from '../support/runs.js';

const DAY = 86_400_000;
const from = Date.UTC(2026, 0, 1);
const weekly = { monday: ['09:00-17:00'], friday: ['09:00-23:59'] };

const date = (days: number) => new Date(from + days * DAY).toISOString().slice(0, 10);

/** As many overrides as a schedule may have. */
function fiveThousand(make: (index: number) => Override): ScheduleData {
  const overrides = Array.from({ length: 5000 }, (_, index) => make(index));
  return { timeZone: 'Europe/Paris', weekly, overrides };
}

/** How often each code was given. */
function counts(schedule: ScheduleData, years: number): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { code } of lintSchedule(schedule, from, from + years * 365 * DAY)) {
    found[code] = (found[code] ?? 0) + 1;
  }
  return found;
}

describe('five thousand overrides', () => {
  it('of one date are hidden by the last', patience, () => {
    const same = fiveThousand(() => ({ date: '2026-12-25', hours: ['10:00-12:00'] }));
    // Without the last, the one before it would do the same.
    expect(counts(same, 1)).toEqual({
      'minute-before-midnight': 1,
      'hidden-override': 4999,
      'override-without-effect': 1,
    });
  });

  it('of as many dates are all looked at', patience, () => {
    const dates = fiveThousand((index) => ({ date: date(index), hours: ['10:00-23:59'] }));
    expect(counts(dates, 1)).toEqual({ 'minute-before-midnight': 366 });
  });

  it.each<[string, (index: number) => Override]>([
    ['replace all from a date on', () => ({ from: '2026-01-01', hours: ['10:00-12:00'] })],
    ['add to one another', (index) => ({ from: date(index), add: ['10:00-12:00'] })],
    [
      'come round every year',
      (index) => ({ date: date(index % 365).slice(5), add: ['10:00-12:00'] }),
    ],
  ])(
    'that %s end in a word that not all was looked at',
    (_, make) => {
      expect(counts(fiveThousand(make), 100).unchecked).toBe(1);
    },
    patience.timeout,
  );
});

describe('as many ranges as a schedule may have', () => {
  const time = (second: number) => new Date(second * 1000).toISOString().slice(11, 19);
  const many = Array.from({ length: 500 }, (_, at) => `${time(2 * at)}-${time(2 * at + 1)}`);

  it('on two days and in 38 overrides are read, as far as it may take', patience, () => {
    const overrides = Array.from({ length: 38 }, () => ({ from: '2026-01-01', add: many }));
    const schedule = {
      timeZone: 'Europe/Paris',
      weekly: { sunday: many, monday: many },
      overrides,
    };
    expect(counts(schedule, 100).unchecked).toBe(1);
  });
});

describe('a window of a hundred years', () => {
  it('is looked at as a whole', patience, () => {
    const schedule = {
      timeZone: 'Europe/Paris',
      weekly,
      overrides: [
        { date: '12-25', hours: [] },
        { date: '02-29', hours: [] },
        { date: '2125-05-01', add: ['18:00-19:00'] },
        { date: '2125-05-02', hours: [] },
      ],
    };
    const warnings = lintSchedule(schedule, from, Date.UTC(2126, 0, 1));
    expect(warnings.map(({ path, code }) => [...path, code])).toEqual([
      ['weekly', 'friday', 0, 'minute-before-midnight'],
      ['overrides', 3, 'override-without-effect'],
    ]);
    const never = { schedule: { timeZone: 'UTC', weekly: { sunday: ['09:00-17:00'] } } };
    const [stranger] = lintTeam({ schedule }, [never], from, Date.UTC(2126, 0, 1));
    expect(stranger?.code).toBe('never-with-brand');
  });
});

describe('the ends of time', () => {
  const overrides: Override[] = [
    { date: '01-01', hours: [] },
    { from: '01-01', to: '12-31', add: ['09:00-10:00'] },
    { from: '2020-01-01', remove: ['10:00-11:00'] },
    { to: '2020-01-01', remove: ['11:00-12:00'] },
  ];
  it.each(['Europe/Paris', '+14:00', '-12:00'])('do no harm in %s', (timeZone) => {
    for (const end of [-8.64e15, 8.64e15 - 9 * DAY]) {
      const warnings = lintSchedule({ timeZone, weekly, overrides }, end, end + 9 * DAY);
      expect(warnings.map(({ code }) => code)).toContain('minute-before-midnight');
    }
  });
});

describe('what nobody sends in good faith', () => {
  it.each([...hostileParts, ...hostileInputs])('is an error of the schedule: %s', (_, make) => {
    expect(() => lintSchedule(make() as ScheduleData, 0, DAY)).toThrow(/./);
    const parts = { timeZone: 'UTC', weekly: make() } as ScheduleData;
    try {
      expect(Array.isArray(lintSchedule(parts, 0, DAY))).toBe(true);
    } catch (error) {
      expect((error as Error).name).toBe('ScheduleError');
    }
  });
});
