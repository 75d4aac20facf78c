import { nearest } from '../base/direction.js';
import { commonRegime, quietWeekSkipper } from './quiet-weeks.js';
import { horizon, search } from './search.js';
import { FunctionTimeline, type SearchableTimeline } from './searchable-timeline.js';

/** A timeline, and the state of it that decides the state of the whole. */
type Part = readonly [timeline: SearchableTimeline, decidingState: boolean];

/**
 * Timelines of which any one may decide for the whole: in a union one that is open, in an intersection
 * one that is closed, in a difference the first by being closed and the second by being open. Then the
 * whole has the decided state, and while none of them decides, the other one.
 */
export function combinationOf(decidedState: boolean, parts: readonly Part[]): SearchableTimeline {
  const deciderAt = (epochMs: number) =>
    parts.find(([part, decidingState]) => part.isOpenAt(epochMs) === decidingState);
  const timelines = parts.map(([part]) => part);
  const nextEdge: SearchableTimeline['nextEdge'] = (epochMs, direction) =>
    nearest(
      timelines.map((part) => part.nextEdge(epochMs, direction)),
      direction,
    );
  const whole: SearchableTimeline = new FunctionTimeline(
    (epochMs) => (deciderAt(epochMs) !== undefined) === decidedState,
    (epochMs, direction, limit = horizon(whole, epochMs, direction)) => {
      // The search asks for the state at an instant and then goes on from there: remember who decides.
      let askedAt = NaN;
      let decider: Part | undefined;
      const isOpenAt = (at: number) => {
        if (at !== askedAt) decider = deciderAt(at);
        askedAt = at;
        return (decider !== undefined) === decidedState;
      };
      const skipQuietWeeks = quietWeekSkipper(timelines, direction);
      return search({ isOpenAt, nextEdge }, epochMs, direction, limit, (at) => {
        isOpenAt(at);
        // While the part that decides does not change, nothing does. If none decides, any part may.
        const changing = decider ? [decider[0]] : timelines;
        const changes = changing.map((part) => part.change(at, direction, limit));
        return skipQuietWeeks(at, nearest(changes, direction));
      });
    },
    nextEdge,
    (epochMs, direction) => commonRegime(timelines, epochMs, direction),
  );
  return whole;
}
