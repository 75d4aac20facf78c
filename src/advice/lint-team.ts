import type { Brand } from '../chat/brand.js';
import { coverageGaps } from '../chat/coverage.js';
import { liveChatHours } from '../chat/hours.js';
import type { Member } from '../chat/member.js';
import type { Instant, Same } from '../timeline/instant.js';
import type { Interval } from '../timeline/intervals.js';
import { LISTED, type Warning, warning } from './warning.js';
import { isClosed, windowOf } from './window.js';

/** A warning about a team. */
export interface TeamWarning<A> extends Warning {
  /** The first ten stretches that it is about. */
  readonly intervals: readonly Interval<A>[];
}

/**
 * What is odd about a team between `from` and `to`: members whose hours never meet the brand's, and
 * stretches in which the brand is open and nobody is on shift. Mode and presence play no part. An empty
 * list for nothing.
 *
 * @throws {ScheduleError} if a schedule makes no sense, with every issue at once
 * @throws {RangeError} if `to` lies before `from`, or more than a hundred years after it
 * @example
 * ```ts
 * import { lintTeam } from 'livehours/advice';
 *
 * const acme = { schedule: { timeZone: 'UTC', weekly: { thursday: ['08:00-18:00'] } } };
 * const kim = { schedule: { timeZone: 'UTC', weekly: { thursday: ['08:00-17:00'] } } };
 * const lou = { schedule: { timeZone: 'UTC', weekly: { friday: ['08:00-17:00'] } } };
 * const [never, uncovered] = lintTeam(acme, [kim, lou], 0, 7 * 86_400_000);
 * never?.path; // => ['members', 1]
 * never?.code; // => 'never-with-brand'
 * uncovered?.code; // => 'uncovered'
 * uncovered?.intervals; // => [{ start: 61_200_000, end: 64_800_000 }]
 * ```
 */
export function lintTeam<A extends Instant>(
  brand: Brand,
  members: readonly (object & Member)[],
  from: A,
  to: Instant,
): TeamWarning<Same<A>>[] {
  const [fromMs, toMs] = windowOf(from, to);
  const gaps = coverageGaps(brand, members, from, to);
  const warnings: TeamWarning<Same<A>>[] = members.flatMap((member, index) => {
    if (!isClosed(liveChatHours(brand, [member]), fromMs, toMs)) return [];
    const text = 'is on only while the brand is closed';
    return { ...warning(['members', index], 'never-with-brand', text), intervals: [] };
  });
  const intervals: Interval<Same<A>>[] = [];
  for (const gap of gaps) if (intervals.push(gap) === LISTED) break;
  const uncovered = warning(['members'], 'uncovered', 'nobody is on while the brand is open');
  return intervals.length > 0 ? [...warnings, { ...uncovered, intervals }] : warnings;
}
