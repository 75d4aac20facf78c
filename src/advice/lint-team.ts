import type { Brand } from '../chat/brand.js';
import { coverageGaps } from '../chat/coverage.js';
import { memberHours, widgetHours } from '../chat/hours.js';
import type { Member } from '../chat/member.js';
import type { Path } from '../schedule/issue.js';
import { intersection } from '../timeline/combination.js';
import type { Instant, Same } from '../timeline/instant.js';
import type { Interval } from '../timeline/intervals.js';
import type { Timeline } from '../timeline/timeline.js';
import { openIntervals } from '../timeline/window.js';
import { boundsOfWindow } from './window.js';

/**
 * What in the hours of a team may be a slip, within the window that was asked about.
 *
 * - `never-open`: the brand is not open at all; nothing else is said then
 * - `never-meets-brand`: a member who is on shift only while the brand is closed, or never
 * - `uncovered`: the brand is open, and nobody is on shift
 * - `too-many-warnings`: there are more members whose hours never meet the brand's than are listed
 */
export type TeamWarningCode =
  | 'never-open'
  | 'never-meets-brand'
  | 'uncovered'
  | 'too-many-warnings';

/** One thing in the hours of a team that may be a slip. */
export interface TeamWarning<A> {
  /** `['brand']`, `['members']`, or `['members', 3]`. */
  readonly path: Path;
  readonly code: TeamWarningCode;
  /** For people: the path, what was found, and what it leads to. */
  readonly message: string;
  /** Of `uncovered`, the first stretches, a hundred at the most; else none. */
  readonly intervals: readonly Interval<A>[];
}

const LISTED = 100;

/**
 * What in the hours of a brand and its members may be a slip: members whose hours never meet the
 * brand's, and stretches that nobody covers. Mode and presence play no part.
 *
 * @throws {ScheduleError} if a schedule makes no sense, with every issue at once
 * @throws {RangeError} if the window is longer than 3,653 days, ends before it starts, or leaves the
 * years 1 to 9999
 * @example
 * ```ts
 * import { lintTeam } from 'livehours/advice';
 *
 * const acme = { schedule: { timeZone: 'UTC', weekly: { thursday: ['08:00-18:00'] } } };
 * const kim = { schedule: { timeZone: 'UTC', weekly: { thursday: ['08:00-17:00'] } } };
 * const lee = { schedule: { timeZone: 'UTC', weekly: { friday: ['08:00-18:00'] } } };
 * const warnings = lintTeam(acme, [kim, lee], 0, 7 * 86_400_000);
 * warnings.map(({ path, code }) => `${code} ${path.join('.')}`);
 * // => ['never-meets-brand members.1', 'uncovered members']
 * warnings[1]?.intervals; // => [{ start: 61_200_000, end: 64_800_000 }]
 * ```
 */
export function lintTeam<A extends Instant>(
  brand: Brand,
  members: readonly (object & Member)[],
  from: A,
  to: Instant,
): readonly TeamWarning<Same<A>>[] {
  const [fromMs, toMs] = boundsOfWindow(from, to);
  const gaps = coverageGaps(brand, members, from, to); // which reads all that is given
  const hours = widgetHours(brand);
  const isEverOpen = (timeline: Timeline) => {
    for (const _ of openIntervals(timeline, fromMs, toMs)) return true;
    return false;
  };
  const warnings: TeamWarning<Same<A>>[] = [];
  const warn = (
    code: TeamWarningCode,
    [list, index]: readonly [list: string, index?: number],
    text: string,
    intervals: readonly Interval<Same<A>>[] = [],
  ) => {
    const path = index === undefined ? [list] : [list, index];
    const place = index === undefined ? list : `${list}[${index}]`;
    warnings.push({ path, code, message: `${place}: ${text}`, intervals });
  };
  if (!isEverOpen(hours)) {
    warn('never-open', ['brand'], 'never open in this time');
    return warnings;
  }
  // Data is parsed once for all members.
  const isData = brand.schedule && !('isOpenAt' in brand.schedule);
  const owner = isData ? { schedule: hours } : brand;
  const meets = new Map<Timeline, boolean>();
  for (const [index, member] of members.entries()) {
    const own = memberHours(owner, member);
    if (!meets.has(own)) meets.set(own, isEverOpen(intersection(hours, own)));
    if (meets.get(own)) continue;
    if (warnings.length === LISTED) {
      warn(
        'too-many-warnings',
        ['members'],
        `there are more such members than the ${LISTED} listed`,
      );
      break;
    }
    warn('never-meets-brand', ['members', index], 'never on shift while the brand is open');
  }
  const intervals: Interval<Same<A>>[] = [];
  for (const gap of gaps) {
    intervals.push(gap);
    if (intervals.length > LISTED) break;
  }
  if (intervals.length > 0) {
    const isMore = intervals.length > LISTED;
    const count = isMore ? `more than ${LISTED}` : intervals.length;
    const text = `nobody is on shift in ${count} stretches of the brand's hours`;
    warn('uncovered', ['members'], text, intervals.slice(0, LISTED));
  }
  return warnings;
}
