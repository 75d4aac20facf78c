import { intersection } from '../algebra/combination.js';
import { DAY_MS } from '../base/time-units.js';
import type { Brand } from '../chat/brand.js';
import { coverageGaps } from '../chat/coverage-gaps.js';
import type { Member } from '../chat/member.js';
import { memberHours } from '../chat/member-hours.js';
import { widgetHours } from '../chat/widget-hours.js';
import { hoursKey } from '../engine/hours-key.js';
import type { Instant, SameKind } from '../query/instant.js';
import { openIntervals } from '../query/open-intervals.js';
import type { Interval } from '../timeline/interval-timeline.js';
import { adviceWindow } from './advice-window.js';
import { MAX_LISTED, type Warning, type WarningCode, warning } from './warning.js';

/** How much time may be searched in vain for an overlap with the brand: a few seconds of work. */
const MAX_SEARCH_MS = 1_000_000 * DAY_MS;

/** A warning about a team. */
export interface TeamWarning<A> extends Warning {
  /** The first ten intervals that it is about. */
  readonly intervals: readonly Interval<A>[];
}

/**
 * What is odd about a team between `from` and `to`: members whose hours never meet the brand's, and
 * intervals in which the brand is open and nobody is on shift. Mode and presence make no difference.
 * Returns an empty list if nothing is.
 *
 * @throws {ScheduleError} if a schedule is invalid, with every issue at once
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
export function lintTeam<B extends Brand, M extends Member, A extends Instant>(
  brand: B,
  members: readonly M[],
  from: A,
  to: Instant,
): TeamWarning<SameKind<A>>[] {
  const [fromMs, toMs] = adviceWindow(from, to);
  const gaps = coverageGaps(brand, members, from, to);
  const widget = widgetHours(brand);
  const warnings: TeamWarning<SameKind<A>>[] = [];
  const warn = (index: number, code: WarningCode, text: string) =>
    warnings.push({ ...warning(['members', index], code, text), intervals: [] });
  // Many members keep the same hours, which are searched once.
  const neverMeets = new Map<unknown, boolean>();
  let searchLeftMs = MAX_SEARCH_MS;
  for (const [index, member] of members.entries()) {
    const hours = memberHours({ schedule: widget }, member);
    const key = hoursKey(hours);
    if (!neverMeets.has(key)) {
      if (searchLeftMs < 0) {
        warn(
          index,
          'unchecked',
          'the hours of so many never meet the brand’s that not all were looked at',
        );
        break;
      }
      const [first] = openIntervals(intersection(widget, hours), fromMs, toMs);
      searchLeftMs -= (first?.start ?? toMs) - fromMs;
      neverMeets.set(key, !first && fromMs < toMs);
    }
    if (neverMeets.get(key)) {
      warn(index, 'never-with-brand', 'is on only while the brand is closed');
    }
  }
  const intervals: Interval<SameKind<A>>[] = [];
  for (const gap of gaps) if (intervals.push(gap) === MAX_LISTED) break;
  const uncovered = warning(['members'], 'uncovered', 'nobody is on while the brand is open');
  return intervals.length > 0 ? [...warnings, { ...uncovered, intervals }] : warnings;
}
