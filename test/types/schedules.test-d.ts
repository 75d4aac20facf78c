import type { Temporal as Polyfill } from '@js-temporal/polyfill';
import {
  addOpenDays,
  always,
  difference,
  fromIntervals,
  hoursOn,
  type Issue,
  type IssueCode,
  isOpen,
  openDates,
  parseSchedule,
  type Schedule,
  type ScheduleData,
  safeParseSchedule,
  scheduleSchema,
  type Timeline,
  union,
} from 'livehours';
import type { Temporal as Small } from 'temporal-polyfill';
import { describe, expectTypeOf, it } from 'vitest';

/** As JSON imports and database rows are typed: texts in lists. */
declare const row: {
  timeZone: string;
  weekly: { monday: string[]; friday: string[] };
  overrides: { date: string; hours: string[]; label?: string }[];
};

declare const polyfilled: Polyfill.PlainDate;
declare const small: Small.PlainDate;
declare const native: Temporal.PlainDate;

describe('ScheduleData', () => {
  it('fits rows and JSON', () => {
    expectTypeOf(row).toExtend<ScheduleData>();
    expectTypeOf(isOpen(row, 0)).toEqualTypeOf<boolean>();
  });

  it('takes every form of override, and readonly lists', () => {
    const data = {
      $schema: './schema.json',
      timeZone: 'Europe/Paris',
      weekly: { monday: ['09:00-17:00'], tuesday: undefined },
      overrides: [
        { date: '12-25', hours: [] },
        { from: '2026-07-01', to: '2026-08-31', weekly: { monday: ['08:00-14:00'] } },
        { from: '2027-01-01', add: ['18:00-21:00'], label: 'Late' },
        { to: '2020-01-01', remove: ['14:00-16:00'] },
      ],
    } as const satisfies ScheduleData;
    expectTypeOf(data).toExtend<ScheduleData>();
  });

  it('checks the names of days', () => {
    // @ts-expect-error a misspelt day
    isOpen({ timeZone: 'UTC', weekly: { mondya: ['09:00-17:00'] } }, 0);
    // @ts-expect-error a day in capitals
    isOpen({ timeZone: 'UTC', weekly: { Monday: ['09:00-17:00'] } }, 0);
  });

  it('checks kinds and keys', () => {
    // @ts-expect-error a day is a list
    isOpen({ timeZone: 'UTC', weekly: { monday: '09:00-17:00' } }, 0);
    // @ts-expect-error a zone is required
    isOpen({ weekly: {} }, 0);
    // @ts-expect-error the hours of the week are required
    isOpen({ timeZone: 'UTC' }, 0);
    // @ts-expect-error null is a wrong value inside of a schedule
    isOpen({ timeZone: 'UTC', weekly: { monday: null } }, 0);
    // @ts-expect-error an unknown key
    isOpen({ timeZone: 'UTC', weekly: {}, override: [] }, 0);
    // @ts-expect-error an unknown key in an override
    isOpen({ timeZone: 'UTC', weekly: {}, overrides: [{ date: '12-25', hour: [] }] }, 0);
  });
});

describe('Schedule', () => {
  it('is a timeline, readable, and cannot be changed', () => {
    const schedule = parseSchedule(row as unknown);
    expectTypeOf(schedule).toEqualTypeOf<Schedule>();
    expectTypeOf(schedule).toExtend<Timeline>();
    expectTypeOf(schedule.timeZone).toEqualTypeOf<string>();
    expectTypeOf(schedule.weekly.monday).toEqualTypeOf<readonly string[] | undefined>();
    expectTypeOf(schedule.toJSON()).toExtend<ScheduleData>();
    // @ts-expect-error immutable
    schedule.timeZone = 'UTC';
    // @ts-expect-error immutable
    schedule.weekly.monday = [];
    // @ts-expect-error immutable
    schedule.overrides.push({ date: '12-25', hours: [] });
  });

  it('or its issues', () => {
    const result = safeParseSchedule(row);
    if (result.ok) {
      expectTypeOf(result.value).toEqualTypeOf<Schedule>();
      // @ts-expect-error no issues where there is a value
      result.issues;
    } else {
      expectTypeOf(result.issues).toEqualTypeOf<readonly Issue[]>();
      expectTypeOf(result.issues[0]?.code).toEqualTypeOf<IssueCode | undefined>();
      // @ts-expect-error no value where there are issues
      result.value;
    }
  });

  it('comes from a Standard Schema', () => {
    type Types = NonNullable<(typeof scheduleSchema)['~standard']['types']>;
    expectTypeOf<Types['output']>().toEqualTypeOf<Schedule>();
    expectTypeOf(scheduleSchema['~standard'].version).toEqualTypeOf<1>();
  });

  it('tells the hours of a date', () => {
    const { hours, overrideIndexes, label } = hoursOn(row, '2026-12-25');
    expectTypeOf(hours).toEqualTypeOf<readonly string[]>();
    expectTypeOf(overrideIndexes).toEqualTypeOf<readonly number[]>();
    expectTypeOf(label).toEqualTypeOf<string | undefined>();
  });

  it('gives dates of the kind that goes in', () => {
    expectTypeOf(addOpenDays(row, '2026-12-25', 1)).toEqualTypeOf<string | null>();
    expectTypeOf(addOpenDays(row, polyfilled, 1)).toEqualTypeOf<Polyfill.PlainDate | null>();
    expectTypeOf(addOpenDays(row, small, 1)).toEqualTypeOf<Small.PlainDate | null>();
    expectTypeOf(addOpenDays(row, native, 1)).toEqualTypeOf<Temporal.PlainDate | null>();
    expectTypeOf(openDates(row, '2026-12-25', native)).toEqualTypeOf<Iterable<string>>();
    expectTypeOf(openDates(row, small, '2026-12-25')).toEqualTypeOf<Iterable<Small.PlainDate>>();
    // @ts-expect-error a Date is an instant, not a date
    addOpenDays(row, new Date(), 1);
    // @ts-expect-error a day is no amount of open time, so neither is a number of days
    addOpenDays(row, '2026-12-25', native.until(native));
    // @ts-expect-error a combination has no dates
    openDates(union(row), '2026-12-25', '2026-12-26');
  });
});

describe('Timeline', () => {
  it('is what combinations take and give', () => {
    expectTypeOf(union(row, always, parseSchedule(row))).toExtend<Timeline>();
    expectTypeOf(difference(always, row)).toExtend<Timeline>();
    expectTypeOf(fromIntervals([{ start: null, end: new Date() }])).toExtend<Timeline>();
  });

  it('may be anything with the three methods', () => {
    const own = {
      isOpenAt: (epochMs: number) => epochMs > 0,
      nextChangeAfter: () => Infinity,
      previousChangeUpTo: () => -Infinity,
      name: 'mine',
    };
    expectTypeOf(own).toExtend<Timeline>();
    isOpen(own, 0);
    // @ts-expect-error two of the three methods
    isOpen({ isOpenAt: () => true, nextChangeAfter: () => 0 }, 0);
  });
});
