import { nowhere } from '../base/direction.js';
import { countUpTo, merged, nextValue, type Range } from '../base/ranges.js';
import { FunctionTimeline, type SearchableTimeline } from './searchable-timeline.js';
import type { Timeline } from './timeline.js';

/** A half-open stretch of time: `start` is included, `end` is not; null where it has no bound. */
export interface Interval<A> {
  readonly start: A;
  readonly end: A;
}

/** Open in the given ranges of epoch milliseconds, which may overlap and be infinite. */
export function intervalTimeline(ranges: readonly Range[]): SearchableTimeline {
  const bounds = merged(ranges).flat();
  const edges = bounds.filter(Number.isFinite);
  return new FunctionTimeline(
    (epochMs) => countUpTo(bounds, epochMs) % 2 === 1,
    (epochMs, direction) => nextValue(bounds, epochMs, direction),
    (epochMs, direction) => nextValue(edges, epochMs, direction),
  );
}

/**
 * Open at every instant: the hours of a brand without a schedule.
 *
 * @example
 * ```ts
 * import { always, isOpen, nextChange } from 'livehours';
 *
 * isOpen(always, 0); // => true
 * nextChange(always, 0); // => null
 * ```
 */
export const always: Timeline = /* @__PURE__ */ unchanging(true);

/**
 * Open at no instant.
 *
 * @example
 * ```ts
 * import { isOpen, never } from 'livehours';
 *
 * isOpen(never, 0); // => false
 * ```
 */
export const never: Timeline = /* @__PURE__ */ unchanging(false);

function unchanging(isOpen: boolean): SearchableTimeline {
  const none: SearchableTimeline['nextEdge'] = (_, direction) => nowhere(direction);
  return new FunctionTimeline(() => isOpen, none, none);
}
