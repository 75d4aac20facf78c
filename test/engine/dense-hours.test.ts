import fc from 'fast-check';
import { isOpen, nextChange, openDuration, parseSchedule, previousChange } from 'livehours';
import { describe, expect, it } from 'vitest';
import type { CompiledSchedule } from '../../src/engine/compiled-schedule.js';
import { days } from '../support/oracle.js';
import { runs } from '../support/runs.js';

const MINUTE = 60_000;

/** Open for the first half of every so many minutes, day and night. */
function everySoMany(minutes: number) {
  const time = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  const ranges = Array.from({ length: 1440 / minutes }, (_, i) => {
    const start = i * minutes;
    return `${time(start)}-${time(start + minutes / 2)}`;
  });
  const weekly = Object.fromEntries(days.map((day) => [day, ranges]));
  return parseSchedule({ timeZone: 'UTC', weekly });
}

describe.each([4, 10, 60, 240, 480])('hours that change twice in %i minutes', (minutes) => {
  const schedule = everySoMany(minutes);
  const half = (minutes * MINUTE) / 2;

  it('are open in the first half', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (at) => {
        const started = Math.floor(at / half);
        expect(isOpen(schedule, at)).toBe(started % 2 === 0);
        expect(nextChange(schedule, at)).toBe((started + 1) * half);
        expect(previousChange(schedule, at)).toBe(started * half + 0);
      }),
      { numRuns: runs(200) },
    );
  });

  it('are open half the time', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e8, max: 1e8 }), fc.nat(5000), (start, count) => {
        const from = start * half * 2;
        expect(openDuration(schedule, from, from + count * half * 2)).toBe(count * half);
      }),
      { numRuns: runs(50) },
    );
  });
});

it('a week of many changes shares its memory with no other, which would keep it alive', () => {
  const bytesAround = (schedule: unknown) =>
    (schedule as CompiledSchedule).sheetOf(0).buffer.byteLength;
  expect(bytesAround(everySoMany(4))).toBeGreaterThan(20_000);
  const few = parseSchedule({ timeZone: 'UTC', weekly: { monday: ['03:07-03:11'] } });
  expect(bytesAround(few)).toBeLessThanOrEqual(4000);
});
