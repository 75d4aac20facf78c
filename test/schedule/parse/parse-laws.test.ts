import fc from 'fast-check';
import { isOpen, openIntervals, parseSchedule, ScheduleError, safeParseSchedule } from 'livehours';
import { describe, expect, it } from 'vitest';
import { DAY, scenario } from '../../support/arbitraries.js';
import { patience, runs } from '../../support/runs.js';

/** What stays of a value that went through a database. */
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const keys = fc.constantFrom(
  'timeZone',
  'weekly',
  'overrides',
  'monday',
  'date',
  'hours',
  'from',
  'label',
);

/** Objects that look a little like schedules: known keys over any values. */
const lookalike = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.anything(),
    fc.constantFrom('UTC', '09:00-17:00', '12-25', '2026-01-01', '22:00-02:00'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
  ),
})).value;

describe('parsing', () => {
  it('accepts every valid schedule', patience, () => {
    fc.assert(
      fc.property(scenario(1), ({ schedule }) => {
        expect(safeParseSchedule(schedule)).toMatchObject({ ok: true });
      }),
      { numRuns: runs(150) },
    );
  });

  it('is idempotent, and a round trip through JSON gives an equal schedule', patience, () => {
    fc.assert(
      fc.property(scenario(1), ({ schedule }) => {
        const once = parseSchedule(schedule);
        expect(json(parseSchedule(once.toJSON()))).toEqual(json(once));
        expect(json(parseSchedule(json(once)))).toEqual(json(once));
      }),
      { numRuns: runs(150) },
    );
  });

  it('does not change what is open', patience, () => {
    fc.assert(
      fc.property(scenario(6), ({ schedule, around, instants }) => {
        const canonical = parseSchedule(json(parseSchedule(schedule)));
        for (const at of instants) expect(isOpen(canonical, at)).toBe(isOpen(schedule, at));
        const window = [around - 3 * DAY, around + 3 * DAY] as const;
        expect([...openIntervals(canonical, ...window)]).toEqual([
          ...openIntervals(schedule, ...window),
        ]);
      }),
      { numRuns: runs(60) },
    );
  });

  it('does not change its input', patience, () => {
    fc.assert(
      fc.property(scenario(1), ({ schedule }) => {
        const before = json(schedule);
        parseSchedule(schedule);
        expect(json(schedule)).toEqual(before);
        expect(Object.isFrozen(schedule.weekly)).toBe(false);
      }),
      { numRuns: runs(100) },
    );
  });

  it.each([
    [
      'anything at all',
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withSet: true,
        withTypedArray: true,
        withSparseArray: true,
        withNullPrototype: true,
        withBoxedValues: true,
      }),
    ],
    ['what looks a little like a schedule', lookalike],
    [
      'a schedule with something else in it',
      fc
        .tuple(scenario(1), keys, fc.anything())
        .map(([{ schedule }, key, value]) => ({ ...schedule, [key]: value })),
    ],
  ])(
    'of %s gives a schedule, or throws a ScheduleError with issues',
    patience,
    (_name, arbitrary) => {
      fc.assert(
        fc.property(arbitrary as fc.Arbitrary<unknown>, (input) => {
          const result = safeParseSchedule(input);
          if (result.ok) {
            expect(json(result.value)).toEqual(json(parseSchedule(input)));
            return;
          }
          expect(result.issues.length).toBeGreaterThan(0);
          expect(() => parseSchedule(input)).toThrow(ScheduleError);
        }),
        { numRuns: runs(300) },
      );
    },
  );
});
