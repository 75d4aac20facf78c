import { always, type Interval, type IssuePath, parseSchedule } from 'livehours';
import {
  compareSchedules,
  lintSchedule,
  lintTeam,
  type TeamWarning,
  type Warning,
  type WarningCode,
} from 'livehours/advice';
import { expectTypeOf, it } from 'vitest';

const data = { timeZone: 'UTC', weekly: { monday: ['09:00-17:00'] } };

it('gives warnings as data', () => {
  const warnings = lintSchedule(data, 0, new Date());
  expectTypeOf(warnings).toEqualTypeOf<Warning[]>();
  expectTypeOf<Warning['code']>().toEqualTypeOf<WarningCode>();
  expectTypeOf<Warning['path']>().toEqualTypeOf<IssuePath>();
  lintSchedule(parseSchedule(data), 0, 1);
  // @ts-expect-error A timeline has no dates.
  lintSchedule(always, 0, 1);
});

it('gives instants of the kind of the first', () => {
  expectTypeOf(lintTeam({ schedule: data }, [{}], new Date(), 0)).toEqualTypeOf<
    TeamWarning<Date>[]
  >();
  expectTypeOf<TeamWarning<Date>>().toExtend<Warning>();
  const { opens, closes } = compareSchedules(data, null, 5, new Date());
  expectTypeOf(opens).toEqualTypeOf<Interval<number>[]>();
  expectTypeOf(closes).toEqualTypeOf<Interval<number>[]>();
  // @ts-expect-error A string is no instant.
  compareSchedules(data, always, '2026-01-01', 0);
});
