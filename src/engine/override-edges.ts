import { type Direction, furthest, nearest, nowhere } from '../base/direction.js';
import { nextValue } from '../base/ranges.js';
import { ALL_KINDS_OF_YEAR_DAYS } from '../base/time-units.js';
import type { CalendarEntry } from '../schedule/calendar.js';
import type { DaySource } from './dated-weeks.js';
import type { Timetable } from './timetable.js';

/** A hundred years: how far one looks where years do not repeat one another. See `docs/semantics.md#never-is-null`. */
export const HORIZON_DAYS = 36_525;

/** Where overrides begin and are over, and what searches have learnt from it. */
class OverrideEdges {
  /**
   * After an edge, so many weeks without a boundary prove that none comes before the next edge: one
   * week, or with yearly overrides all kinds of year. Where years do not repeat one another, none do.
   */
  readonly quietWeeks: number;
  /** Whether there are overrides of which 400 years do not repeat one another. */
  readonly isEndless: boolean;
  /** The days on which a dated override begins or is over, in order. */
  readonly #days: readonly number[];
  /** The longest stretch of weeks, first and last, that is known to have no boundary. */
  #quiet: readonly [first: number, last: number] = [0, -1];

  constructor({ entries }: DaySource) {
    const repeat = (how: CalendarEntry['repeats']) =>
      entries.some((entry) => entry.repeats === how);
    this.isEndless = repeat('endlessly');
    this.quietWeeks = this.isEndless ? Infinity : repeat('yearly') ? ALL_KINDS_OF_YEAR_DAYS / 7 : 1;
    this.#days = entries
      .flatMap((entry) => [entry.first, entry.last + 1])
      .filter(Number.isFinite)
      .sort((a, b) => a - b);
  }

  /** The first edge after a day, or (back) the last one up to it; infinite for none. */
  nextDay(day: number, direction: Direction): number {
    return nextValue(this.#days, day, direction);
  }

  /** The first week from the given one on that may have a boundary, as far as is known. */
  skipQuiet(week: number, direction: Direction): number {
    const [first, last] = this.#quiet;
    if (week < first || last < week) return week;
    return direction > 0 ? last + 1 : first - 1;
  }

  /** The day up to which a search from a day looks for what comes: infinite if it goes on until it is proved. */
  horizonOf(day: number, direction: Direction): number {
    if (!this.isEndless) return nowhere(direction);
    const lastEdge = this.nextDay(nowhere(direction), -direction as Direction);
    return furthest([day, lastEdge], direction) + HORIZON_DAYS * direction;
  }

  /** Remembers that from one week to another, both included and in either order, there is no boundary. */
  rememberQuiet(from: number, to: number): void {
    const first = Math.min(from, to);
    const last = Math.max(from, to);
    const [knownFirst, knownLast] = this.#quiet;
    if (first <= knownLast + 1 && knownFirst <= last + 1) {
      this.#quiet = [Math.min(first, knownFirst), Math.max(last, knownLast)];
    } else if (last - first > knownLast - knownFirst) {
      this.#quiet = [first, last];
    }
  }
}

const known = /* @__PURE__ */ new WeakMap<DaySource, OverrideEdges>();

/** The edges of a schedule's overrides. Only searches need them, so they are made on the first one. */
export function edgesOf(days: DaySource): OverrideEdges {
  let edges = known.get(days);
  if (!edges) {
    edges = new OverrideEdges(days);
    known.set(days, edges);
  }
  return edges;
}

/** The first day after one, or (back) the last one up to it, on which an override or a journey begins or is over. */
export function nextEdgeDay(
  { dated, stays }: Timetable,
  day: number,
  direction: Direction,
): number {
  const days = stays.flatMap(({ first, last }) => [first, last + 1]);
  const ofOverrides = dated ? edgesOf(dated.days).nextDay(day, direction) : nowhere(direction);
  const onward = days.filter((edge) => (direction > 0 ? edge > day : edge <= day));
  return nearest([ofOverrides, ...onward.filter(Number.isFinite)], direction);
}

/** Whether there are overrides of which 400 years do not repeat one another. */
export function isEndless({ dated }: Timetable): boolean {
  return dated !== undefined && edgesOf(dated.days).isEndless;
}
