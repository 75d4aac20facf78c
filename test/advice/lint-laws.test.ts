import fc from 'fast-check';
import { parseSchedule, type ScheduleData, safeParseSchedule } from 'livehours';
import { lintSchedule } from 'livehours/advice';
import { describe, expect, it } from 'vitest';
import { instantIn, scheduleNear, zone } from '../support/arbitraries.js';
import { covers } from '../support/oracle.js';
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
          if (first?.length !== 10 || last?.length !== 10) continue; // those of every year are below
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
      fc.property(scene, ({ schedule, from, to }) => {
        const window = datesOf(schedule.timeZone, from, Math.max(to, from + 1));
        const warnings = lintSchedule(schedule, from, Math.max(to, from + 1));
        for (const [index, override] of (schedule.overrides ?? []).entries()) {
          if (override.date?.length !== 5) continue;
          const first = window[0]!;
          const dates = Array.from({ length: 41 * 366 }, (_, day) => first.year * 366 + day)
            .map((day) => first.add({ days: day - first.year * 366 }))
            .filter((one) => one.toString().endsWith(override.date!));
          const isSeen = window.some((one) => covers(override, one));
          const expected = isSeen ? overrideSlip(schedule, index, dates) : undefined;
          const found = warnings.filter(({ path }) => path.length === 2 && path[1] === index);
          expect(found.map(({ code }) => code)).toEqual(expected ? [expected] : []);
        }
      }),
      { numRuns: runs(4) },
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
