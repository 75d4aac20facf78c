import { type Direction, nearest, nowhere } from '../base/direction.js';
import { nextValue } from '../base/ranges.js';
import { ALL_KINDS_OF_YEAR_DAYS } from '../base/time-units.js';
import type { Calendar } from '../schedule/calendar.js';

/** Where the overrides of a calendar begin and are over, and what searches have learnt about them. */
class OverrideEdges {
  /**
   * How many weeks in a row without a boundary prove that none comes before the next edge: one, or with
   * yearly overrides as many as contain all kinds of year.
   */
  readonly quietWeeks: number;
  /** The days on which a dated override begins or is over, in order. */
  readonly #days: readonly number[];
  /** By direction, the week from which on a search has found nothing. */
  readonly #quietFrom = { 1: nowhere(1), [-1]: nowhere(-1) };

  constructor({ entries }: Calendar) {
    const isYearly = entries.some((entry) => entry.isYearly);
    this.quietWeeks = isYearly ? ALL_KINDS_OF_YEAR_DAYS / 7 : 1;
    this.#days = entries
      .flatMap((entry) => (entry.isYearly ? [] : [entry.first, entry.last + 1]))
      .filter(Number.isFinite)
      .sort((a, b) => a - b);
  }

  /** The first edge after a day, or (back) the last one up to it; infinite if none. */
  nextDay(day: number, direction: Direction): number {
    return nextValue(this.#days, day, direction);
  }

  /**
   * Whether nothing comes from a week on, as an earlier search has found. If so, remembers that nothing
   * comes from `searchedFrom` on either.
   */
  isQuiet(week: number, direction: Direction, searchedFrom: number): boolean {
    const quietFrom = this.#quietFrom[direction];
    // Past the last edge both may be infinite. Their difference is then NaN, which counts as quiet.
    if ((week - quietFrom) * direction < 0) return false;
    this.#quietFrom[direction] = nearest([quietFrom, searchedFrom], direction);
    return true;
  }
}

const known = /* @__PURE__ */ new WeakMap<Calendar, OverrideEdges>();

/** The edges of a calendar's overrides. Only searches need them, so they are made on the first one. */
export function edgesOf(calendar: Calendar): OverrideEdges {
  let edges = known.get(calendar);
  if (!edges) {
    edges = new OverrideEdges(calendar);
    known.set(calendar, edges);
  }
  return edges;
}
