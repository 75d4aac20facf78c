import { type Direction, furthest, nearest } from '../base/direction.js';
import { WEEK_MS } from '../base/time-units.js';
import type { SearchableTimeline, WeeklyRegime } from './searchable-timeline.js';

/** Most searches take fewer steps: only beyond these is it worth to look for regimes. */
const MANY_STEPS = 200;

/**
 * Shortens the search of timelines that hardly ever meet. Once a whole week of a regime has passed
 * without a change, nothing changes until its end, nor in any later regime with the same key.
 *
 * @returns takes where a search stands and where its next step would lead, and gives where it may go
 */
export function quietWeekSkipper(
  timelines: readonly SearchableTimeline[],
  direction: Direction,
): (at: number, change: number) => number {
  const quietKeys = new Set<string>();
  let steps = 0;
  let regime: WeeklyRegime | undefined;
  let since = 0;
  return (at, change) => {
    if (++steps < MANY_STEPS) return change;
    if (!regime || (regime.until - at) * direction <= 0) {
      regime = commonRegime(timelines, at, direction);
      since = at;
      // Timelines that differ from week to week now may be alike later on.
      if (!regime) steps = 0;
    } else if ((at - since) * direction >= WEEK_MS) {
      quietKeys.add(regime.key);
    }
    return regime && quietKeys.has(regime.key)
      ? furthest([change, regime.until], direction)
      : change;
  };
}

/** As long as all of some timelines repeat themselves weekly, so does what is made of them. */
export function commonRegime(
  timelines: readonly SearchableTimeline[],
  epochMs: number,
  direction: Direction,
): WeeklyRegime | undefined {
  const regimes: WeeklyRegime[] = [];
  for (const timeline of timelines) {
    const regime = timeline.regimeAt?.(epochMs, direction);
    if (!regime) return undefined;
    regimes.push(regime);
  }
  const key = regimes.map((regime) => regime.key).join();
  const ends = regimes.map(({ until }) => until);
  return { key, until: nearest(ends, direction) };
}
