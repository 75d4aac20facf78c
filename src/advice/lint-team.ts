import type { Brand } from '../chat/brand.js';
import { coverageGaps } from '../chat/coverage.js';
import { memberHours, widgetHours } from '../chat/hours.js';
import type { Member } from '../chat/member.js';
import { intersection } from '../timeline/combination.js';
import type { Instant, Same } from '../timeline/instant.js';
import type { Interval } from '../timeline/intervals.js';
import { isCompiled } from '../timeline/openable.js';
import { openIntervals } from '../timeline/window.js';
import { DAY_MS } from './day.js';
import { LISTED, type Warning, type WarningCode, warning } from './warning.js';
import { windowOf } from './window.js';

/** The time that may be searched for members and brands that do not meet: a few seconds of work. */
const LONGEST_SEARCH = 1_000_000 * DAY_MS;

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
export function lintTeam<
  A extends Instant,
  B extends object & Brand = object & Brand,
  M extends object & Member = object & Member,
>(brand: B, members: readonly M[], from: A, to: Instant): TeamWarning<Same<A>>[] {
  const [fromMs, toMs] = windowOf(from, to);
  const gaps = coverageGaps(brand, members, from, to);
  const widget = widgetHours(brand);
  const warnings: TeamWarning<Same<A>>[] = [];
  const warn = (index: number, code: WarningCode, text: string) =>
    warnings.push({ ...warning(['members', index], code, text), intervals: [] });
  // Many members keep the same hours.
  const isStranger = new Map<unknown, boolean>();
  let searchLeft = LONGEST_SEARCH;
  for (const [index, member] of members.entries()) {
    const hours = memberHours({ schedule: widget }, member);
    const key = isCompiled(hours) ? JSON.stringify(hours) : hours;
    if (!isStranger.has(key)) {
      if (searchLeft < 0) {
        warn(
          index,
          'unchecked',
          'the hours of so many never meet the brand’s that not all were looked at',
        );
        break;
      }
      const [first] = openIntervals(intersection(widget, hours), fromMs, toMs);
      searchLeft -= (first?.start ?? toMs) - fromMs;
      isStranger.set(key, !first && fromMs < toMs);
    }
    if (isStranger.get(key)) {
      warn(index, 'never-with-brand', 'is on only while the brand is closed');
    }
  }
  const intervals: Interval<Same<A>>[] = [];
  for (const gap of gaps) if (intervals.push(gap) === LISTED) break;
  const uncovered = warning(['members'], 'uncovered', 'nobody is on while the brand is open');
  return intervals.length > 0 ? [...warnings, { ...uncovered, intervals }] : warnings;
}
