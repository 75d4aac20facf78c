import { differenceOf, unionOfDistinct } from '../algebra/combination.js';
import type { Instant, SameKind } from '../query/instant.js';
import { intervalsWithin } from '../query/open-intervals.js';
import { readOrThrow } from '../schedule/parse/parse-result.js';
import type { Interval } from '../timeline/interval-timeline.js';
import type { Brand } from './brand.js';
import type { Member } from './member.js';
import { keptShifts, readTeamHours } from './team-hours.js';

/**
 * The intervals from `from` up to `to` in which the widget is open and nobody is on shift. Exact, and
 * lazy: each is found when it is asked for.
 *
 * @throws {ScheduleError} if a schedule is invalid
 * @throws {RangeError} if `to` lies before `from`
 * @example
 * ```ts
 * import { coverageGaps } from 'livehours';
 *
 * const acme = { schedule: { timeZone: 'UTC', weekly: { thursday: ['08:00-18:00'] } } };
 * const kim = { schedule: { timeZone: 'UTC', weekly: { thursday: ['08:00-17:00'] } } };
 * const day = 86_400_000;
 * [...coverageGaps(acme, [kim], 0, day)]; // => [{ start: 61_200_000, end: 64_800_000 }]
 * ```
 */
export function coverageGaps<B extends Brand, M extends Member, A extends Instant>(
  brand: B,
  members: readonly M[],
  from: A,
  to: Instant,
): Iterable<Interval<SameKind<A>>> {
  const team = readOrThrow((root) => readTeamHours(brand, members, root));
  return intervalsWithin(differenceOf(team.shifts[0], unionOfDistinct(keptShifts(team))), from, to);
}
