import fc from 'fast-check';
import {
  addOpenTime,
  isOpen,
  nextChange,
  openDuration,
  openIntervals,
  parseSchedule,
  previousChange,
  type Schedule,
  type ScheduleData,
} from 'livehours';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, scenario, week, zone } from '../support/arbitraries.js';
import { patience, runs } from '../support/runs.js';

/** Open time is added, and measured, by whole weeks and whole centuries. Here it is held to slower ways. */

const at = (iso: string) => Date.parse(iso);

/** Goes from change to change; null where the walk would take more than ten years. */
function walked(schedule: Schedule, from: number, amount: number): number | null {
  const direction = Math.sign(amount);
  let left = Math.abs(amount);
  let here = from;
  while (left > 0) {
    if (Math.abs(here - from) > 3653 * DAY) return null;
    // Going back, what counts is the millisecond before.
    const beside = direction > 0 ? here : here - 1;
    const next = direction > 0 ? nextChange(schedule, beside) : previousChange(schedule, beside);
    if (isOpen(schedule, beside)) {
      const length = next === null ? Infinity : Math.abs(next - here);
      if (length >= left) return here + direction * left;
      left -= length;
    }
    if (next === null) return null;
    here = next;
  }
  return here;
}

const amount = fc.oneof(
  fc.integer({ min: 1, max: 500 * HOUR }),
  fc.integer({ min: 1, max: 300 }).map((hours) => hours * HOUR),
);

describe('addOpenTime', () => {
  it('goes where a walk from change to change goes, forward and back', patience, () => {
    fc.assert(
      fc.property(
        scenario(2),
        amount,
        fc.constantFrom(1, -1),
        ({ schedule, instants }, ms, sign) => {
          const parsed = parseSchedule(schedule);
          for (const instant of instants) {
            const expected = walked(parsed, instant, sign * ms);
            const found = addOpenTime(parsed, instant, sign * ms);
            if (expected !== null) expect(found).toBe(expected);
            else if (found !== null) expect(Math.abs(found - instant)).toBeGreaterThan(3650 * DAY);
          }
        },
      ),
      { numRuns: runs(100) },
    );
  });

  it('is undone by openDuration, however much it is', patience, () => {
    const huge = fc.oneof(
      fc.integer({ min: 1, max: 100 * 366 * DAY }),
      fc.integer({ min: 1, max: 2e13 }),
    );
    fc.assert(
      fc.property(
        zone,
        week,
        huge,
        fc.constantFrom(1, -1),
        fc.boolean(),
        (timeZone, weekly, ms, sign, isDated) => {
          const overrides = isDated
            ? [
                { date: '02-29', hours: [] },
                { to: '2100-03-05', add: ['23:00-01:00'] },
              ]
            : [];
          const schedule = parseSchedule({ timeZone, weekly, overrides });
          const start = at('2026-03-01T12:34:56.789Z');
          const end = addOpenTime(schedule, start, sign * ms);
          if (end === null) return;
          expect(Number.isInteger(end)).toBe(true);
          expect(openDuration(schedule, Math.min(start, end), Math.max(start, end))).toBe(ms);
          expect(isOpen(schedule, sign > 0 ? end - 1 : end)).toBe(true);
        },
      ),
      { numRuns: runs(30) },
    );
  });

  it.each([
    ['2023-01-01', 1, 8.64e15],
    ['2023-01-01', -1, -8.64e15],
  ])('from %s takes all the open time there is (%i), and no more', (date, sign, end) => {
    const schedule = parseSchedule({
      timeZone: 'Europe/Paris',
      weekly: { monday: ['09:00-17:00'] },
    });
    const start = at(`${date}T00:00Z`);
    const all = openDuration(schedule, Math.min(start, end), Math.max(start, end));
    const last = addOpenTime(schedule, start, sign * all);
    expect(last).not.toBe(null);
    expect(openDuration(schedule, Math.min(last!, end), Math.max(last!, end))).toBe(0);
    expect(addOpenTime(schedule, start, sign * (all + 1))).toBe(null);
  });
});

it('addOpenTime back from an opening, after a long quiet time, leaves that one', () => {
  const overrides = ['2026-01-05', '2025-06-02'].map((date) => ({ date, hours: ['09:00-17:00'] }));
  const schedule = { timeZone: 'UTC', weekly: {}, overrides };
  expect(addOpenTime(schedule, at('2026-01-05T09:00Z'), -HOUR)).toBe(at('2025-06-02T16:00Z'));
});

it('openDuration does not take the night that an override leaves for one of every cycle', () => {
  const schedule = parseSchedule({
    timeZone: 'UTC',
    weekly: { monday: ['09:00-17:00'] },
    overrides: [{ date: '4000-01-04', hours: ['22:00-21:00'] }], // a Tuesday
  });
  const from = at('4000-01-05T00:00Z');
  const cycle = 146_097 * DAY;
  const mondays = 20_871 * 8 * HOUR;
  expect(openDuration(schedule, from, from + 3 * cycle)).toBe(21 * HOUR + 3 * mondays);
});

describe('openDuration of thousands of years', () => {
  const schedules: [name: string, schedule: ScheduleData][] = [
    [
      'Europe/Paris',
      { timeZone: 'Europe/Paris', weekly: { sunday: ['01:30-03:30'], friday: ['22:00-02:00'] } },
    ],
    [
      'Australia/Lord_Howe',
      { timeZone: 'Australia/Lord_Howe', weekly: { sunday: ['01:15-02:15'] } },
    ],
    [
      'Antarctica/Troll with leap days',
      {
        timeZone: 'Antarctica/Troll',
        weekly: { sunday: ['00:00-24:00'] },
        overrides: [{ date: '02-29', hours: ['09:00-17:00'] }],
      },
    ],
    [
      'America/New_York with far edges',
      {
        timeZone: 'America/New_York',
        weekly: { sunday: ['01:00-03:00'], monday: ['09:00-17:00'] },
        overrides: [
          { from: '03-01', to: '02-29', add: ['06:00-07:00'] },
          { from: '4100-05-05', to: '4101-01-01', hours: ['10:00-11:00'] },
          { to: '0990-06-01', remove: ['09:30-10:00'] },
          { date: '2950-01-01', hours: [] },
        ],
      },
    ],
    [
      'Asia/Kolkata from a year on',
      {
        timeZone: 'Asia/Kolkata',
        weekly: { tuesday: ['09:00-10:00'] },
        overrides: [{ from: '3333-03-03', weekly: { tuesday: ['09:00-12:00'] } }],
      },
    ],
  ];

  it.each(schedules)('is the sum of centuries, in %s', patience, (_name, data) => {
    const schedule = parseSchedule(data);
    const years = fc.integer({ min: -3000, max: 6000 });
    fc.assert(
      fc.property(
        years,
        fc.integer({ min: 900, max: 1800 }),
        fc.nat(400 * DAY),
        (year, length, ms) => {
          const from = at('2000-01-01T00:00Z') + (year - 2000) * 365.2425 * DAY + ms;
          const to = from + length * 365.2425 * DAY;
          let sum = 0;
          // Shorter than a cycle of the calendar, so that none is skipped.
          for (let start = from; start < to; start += 140_000 * DAY) {
            sum += openDuration(schedule, start, Math.min(start + 140_000 * DAY, to));
          }
          expect(openDuration(schedule, from, to)).toBe(sum);
        },
      ),
      { numRuns: runs(15) },
    );
  });

  it('is the sum of its intervals beyond the year 2223 and before 1716, too', patience, () => {
    for (const [, data] of schedules) {
      const schedule = parseSchedule(data);
      for (const from of ['2950-01-01T00:00Z', '4100-12-01T00:00Z', '0990-05-01T00:00Z']) {
        const [start, end] = [at(from) - 40 * DAY, at(from) + 400 * DAY];
        let sum = 0;
        for (const interval of openIntervals(schedule, start, end))
          sum += interval.end - interval.start;
        expect(openDuration(schedule, start, end)).toBe(sum);
      }
    }
  });
});

describe('what searches remember of quiet weeks changes no answer', () => {
  const quiet: ScheduleData[] = [
    {
      timeZone: 'Europe/Paris',
      weekly: {},
      overrides: [
        { date: '1700-06-01', hours: ['09:00-10:00'] },
        { date: '02-29', hours: ['09:00-10:00'] },
        { date: '2150-03-28', hours: ['01:00-04:00'] },
        { from: '2900-01-01', to: '2900-12-31', weekly: { sunday: ['22:00-02:00'] } },
      ],
    },
    {
      timeZone: 'Pacific/Apia',
      weekly: { monday: ['09:00-10:00'] },
      overrides: [
        { from: '1850-01-01', to: '2450-01-01', hours: [] },
        { date: '2011-12-30', hours: ['00:00-24:00'] },
        { date: '2012-02-29', hours: ['10:00-11:00'] },
        { date: '2200-12-31', hours: ['22:00-02:00'] },
      ],
    },
    {
      timeZone: 'UTC',
      weekly: {},
      overrides: [
        { from: '9999-01-01', weekly: { friday: ['09:00-10:00'] } },
        { date: '12-25', hours: [] },
      ],
    },
  ];
  const near = fc.integer({ min: at('1690-01-01T00:00Z'), max: at('2950-01-01T00:00Z') });
  const anywhere = fc.constantFrom(-8.64e15, 8.64e15, -5e15, 5e15, at('9999-06-01T00:00Z'));
  const edges = fc
    .tuple(
      fc.constantFrom(
        '1700-06-01',
        '2012-02-29',
        '2024-02-29',
        '2150-03-28',
        '2900-12-31',
        '2200-12-31',
        '2450-01-01',
        '9999-01-01',
      ),
      fc.integer({ min: -9 * DAY, max: 9 * DAY }),
    )
    .map(([date, beside]) => at(`${date}T00:00Z`) + beside);
  const question = fc.tuple(
    fc.oneof(
      { weight: 3, arbitrary: near },
      { weight: 3, arbitrary: edges },
      { weight: 1, arbitrary: anywhere },
    ),
    fc.constantFrom(nextChange<number>, previousChange<number>),
  );

  it.each(quiet)('in any order of questions: %j', patience, (data) => {
    fc.assert(
      fc.property(fc.array(question, { minLength: 2, maxLength: 8 }), (questions) => {
        const asked = parseSchedule(data);
        for (const [instant, query] of questions) {
          expect(query(asked, instant)).toBe(query(parseSchedule(data), instant));
        }
      }),
      { numRuns: runs(60) },
    );
  });
});
