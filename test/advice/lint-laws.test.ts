import { Temporal } from '@js-temporal/polyfill';
import fc from 'fast-check';
import { type Override, parseSchedule, type ScheduleData, safeParseSchedule } from 'livehours';
import { lintSchedule } from 'livehours/advice';
import { describe, expect, it } from 'vitest';
import { instantIn, scheduleNear, zone } from '../support/arbitraries.js';
import { covers, days } from '../support/oracle.js';
import { patience, runs } from '../support/runs.js';
import { datesOf, oddRanges, overrideSlip, written } from './oracle.js';

const DAY = 86_400_000;

/** Schedules near a transition, often with ends at 23:59, and a window of some days around it. */
const scene = zone
  .chain((timeZone) => instantIn(timeZone).map((around) => ({ timeZone, around })))
  .chain(({ timeZone, around }) =>
    fc.record({
      schedule: fc
        .tuple(scheduleNear(timeZone, around), fc.constantFrom('24:00', '23:59', '23:59:30'))
        .map(
          ([data, end]): ScheduleData =>
            JSON.parse(JSON.stringify(data).replaceAll('-24:00"', `-${end}"`)),
        )
        .filter((data) => safeParseSchedule(data).ok),
      from: fc.integer({ min: around - 4 * DAY, max: around }),
      to: fc.integer({ min: around, max: around + 4 * DAY }),
    }),
  );

/** Changes of which each leaves some of the plain weeks below as they are. */
const change = fc.constantFrom<Override>(
  { hours: [] },
  { hours: ['09:00-17:00'] },
  { weekly: {} },
  { add: ['10:00-11:00'] },
  { add: ['16:00-18:00'] },
  { remove: ['08:00-09:00'] },
  { remove: ['12:00-13:00', '22:00-23:00'] },
);

/** Weeks with the same hours every day, or with hours on one day alone, which a date seldom falls on. */
const plainWeek = fc
  .tuple(
    fc.oneof(
      fc.constant(days),
      fc.constantFrom(...days).map((day) => [day]),
    ),
    fc.constantFrom([], ['09:00-17:00'], ['22:00-02:00']),
  )
  .map(([on, hours]) => Object.fromEntries(on.map((day) => [day, hours])));

/**
 * A scene with an override of one date of every year, which lies in the window. Another override of
 * that date may replace it, and in half of the scenes the week is plain and there are no others.
 */
const yearlyScene = scene.chain(({ schedule, from, to }) => {
  const dates = datesOf(schedule.timeZone, from, Math.max(to, from + 1));
  return fc
    .record({
      date: fc.constantFrom(...dates).map((date) => date.toString().slice(5)),
      change,
      later: fc.option(change),
      plain: fc.option(plainWeek, { freq: 1 }),
    })
    .map(({ date, change, later, plain }) => {
      const { timeZone, weekly, overrides = [] } = schedule;
      const added = [{ ...change, date }, ...(later ? [{ ...later, date }] : [])];
      const base = plain
        ? { weekly: plain, overrides: added }
        : { weekly, overrides: [...overrides, ...added] };
      return {
        schedule: { timeZone, ...base },
        from,
        to: Math.max(to, from + 1),
      };
    });
});

/** The dates with this month and day in the 41 years that begin with a date. */
function inAllKindsOfYears(monthDay: string, first: Temporal.PlainDate): Temporal.PlainDate[] {
  const last = first.add({ days: 41 * 366 });
  const month = Number(monthDay.slice(0, 2));
  const day = Number(monthDay.slice(3));
  return Array.from({ length: 43 }, (_, i) =>
    Temporal.PlainDate.from({ year: first.year + i, month, day }),
  ).filter(
    (date) =>
      date.day === day && // no 29 February in this year
      Temporal.PlainDate.compare(first, date) <= 0 &&
      Temporal.PlainDate.compare(date, last) < 0,
  );
}

const ofRanges = new Set(['minute-before-midnight', 'skipped-time', 'repeated-time']);

describe('lintSchedule', () => {
  it('finds the odd ranges that the naive search finds, and no others', patience, () => {
    fc.assert(
      fc.property(scene, ({ schedule, from, to }) => {
        const warnings = lintSchedule(schedule, from, to).filter(({ code }) => ofRanges.has(code));
        expect(written(warnings)).toEqual(oddRanges(schedule, from, to));
      }),
      { numRuns: runs(100) },
    );
  });

  it('calls an override hidden or without effect exactly if it is', patience, () => {
    fc.assert(
      fc.property(scene, ({ schedule, from, to }) => {
        const warnings = lintSchedule(schedule, from, to);
        for (const [index, override] of (schedule.overrides ?? []).entries()) {
          const { date, from: first = date, to: last = date } = override;
          // Those of every year are below. What comes again is judged from now on, not by its first dates.
          if (![first, last].every((text) => /^\d{4}-/.test(text ?? ''))) continue;
          if (override.everyDays !== undefined || !first || !last) continue;
          if (Date.parse(last) - Date.parse(first) > 20 * DAY) continue;
          const dates = datesOf('UTC', Date.parse(first), Date.parse(last) + DAY);
          const window = datesOf(schedule.timeZone, from, to);
          const isSeen = from < to && window.some((one) => covers(override, one));
          const expected = isSeen ? overrideSlip(schedule, index, dates) : undefined;
          const found = warnings.filter(({ path }) => path.length === 2 && path[1] === index);
          const codes = found.map(({ code }) => code).filter((code) => code !== 'past-override');
          expect(codes).toEqual(expected ? [expected] : []);
        }
      }),
      { numRuns: runs(80) },
    );
  });

  it('judges overrides of single dates of every year by 41 years', patience, () => {
    fc.assert(
      fc.property(yearlyScene, ({ schedule, from, to }) => {
        const window = datesOf(schedule.timeZone, from, to);
        const warnings = lintSchedule(schedule, from, to);
        for (const [index, override] of schedule.overrides.entries()) {
          if (override.date?.length !== 5) continue; // others are above
          const dates = inAllKindsOfYears(override.date, window[0]!);
          const isSeen = window.some((one) => covers(override, one));
          const expected = isSeen ? overrideSlip(schedule, index, dates) : undefined;
          const found = warnings.filter(({ path }) => path.length === 2 && path[1] === index);
          expect(found.map(({ code }) => code)).toEqual(expected ? [expected] : []);
        }
      }),
      { numRuns: runs(30) },
    );
  });

  it(
    'leads into the data with its paths, and says the same of the schedule parsed',
    patience,
    () => {
      fc.assert(
        fc.property(scene, ({ schedule, from, to }) => {
          for (const { path, message } of lintSchedule(schedule, from, to)) {
            let value: unknown = schedule;
            for (const key of path) value = (value as Record<string | number, unknown>)[key];
            expect(value).toBeDefined();
            if (typeof value === 'string') expect(message).toContain(JSON.stringify(value));
          }
          const parsed = parseSchedule(schedule);
          expect(lintSchedule(parsed, from, to)).toEqual(lintSchedule(parsed.toJSON(), from, to));
        }),
        { numRuns: runs(100) },
      );
    },
  );
});
