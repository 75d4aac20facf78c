import { type Direction, furthest, nearest } from '../base/direction.js';
import { quietWeekSkipper } from '../timeline/quiet-weeks.js';
import { horizon, search } from '../timeline/search.js';
import { FunctionTimeline, type SearchableTimeline } from '../timeline/searchable-timeline.js';

/** How much each open interval loses, in milliseconds: at its start and at its end. */
export interface Margins {
  readonly startMs: number;
  readonly endMs: number;
}

/**
 * Each open interval without its margins; one that is no longer than these vanishes. An end that is not
 * there is not trimmed.
 */
export function trimmed(
  timeline: SearchableTimeline,
  { startMs, endMs }: Margins,
): SearchableTimeline {
  if (startMs === 0 && endMs === 0) return timeline;
  /** The margins that a search meets on its way into an interval, and on its way out. */
  const margins = (direction: Direction): readonly [entering: number, leaving: number] =>
    direction > 0 ? [startMs, endMs] : [endMs, startMs];
  const whole: SearchableTimeline = new FunctionTimeline(
    (epochMs) =>
      timeline.isOpenAt(epochMs) &&
      (startMs === 0 || epochMs - timeline.change(epochMs, -1, epochMs - startMs) >= startMs) &&
      (endMs === 0 || timeline.change(epochMs, 1, epochMs + endMs) - epochMs > endMs),
    (epochMs, direction, limit = horizon(whole, epochMs, direction)) => {
      const [entering, leaving] = margins(direction);
      const skipQuietWeeks = quietWeekSkipper([whole], direction);
      return search(whole, epochMs, direction, limit, (at) => {
        const ahead = timeline.change(at, direction, limit + leaving * direction);
        // Nothing opens before the next interval has lost its margin.
        if (!timeline.isOpenAt(at)) return skipQuietWeeks(at, ahead + entering * direction);
        const behind = timeline.change(at, -direction as Direction, at - entering * direction);
        const bounds = [behind + entering * direction, ahead - leaving * direction, ahead];
        const onward = bounds.filter((bound) => (direction > 0 ? bound > at : bound <= at));
        return skipQuietWeeks(at, nearest(onward, direction));
      });
    },
    // What an edge changes shows from one margin before it up to the other one after it. In between every
    // instant counts as an edge: before it, looking forward; after it, looking back.
    (epochMs, direction) => {
      const [, leaving] = margins(direction);
      const edge = timeline.nextEdge(epochMs, direction);
      return furthest([epochMs, edge - leaving * direction], direction);
    },
    // A week is like the last one if all that it depends on is.
    (epochMs, direction) => {
      const [entering, leaving] = margins(direction);
      const regime = timeline.regimeAt?.(epochMs - entering * direction, direction);
      if (!regime) return undefined;
      const until = regime.until - leaving * direction;
      return (until - epochMs) * direction > 0 ? { key: regime.key, until } : undefined;
    },
  );
  return whole;
}
