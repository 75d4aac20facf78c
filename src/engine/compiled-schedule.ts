import { type Direction, furthest, nearest, nowhere } from '../base/direction.js';
import { DAY_MS, MAX_EPOCH_MS, WEEK_MS } from '../base/time-units.js';
import type { ScheduleData } from '../schedule/data.js';
import { search } from '../timeline/search.js';
import type { SearchableTimeline, WeeklyRegime } from '../timeline/searchable-timeline.js';
import { BUCKET_MS, msOfBucket } from '../zone/bucket.js';
import { isInside, readingInWeeks, spanBound } from '../zone/offset-span.js';
import { steadyUntil } from '../zone/zone.js';
import { findBoundary } from './find-boundary.js';
import { HORIZON_DAYS, isEndless, nextEdgeDay } from './override-edges.js';
import type { Schedule } from './schedule.js';
import { Timetable } from './timetable.js';
import { boundaryIn, hasPassed } from './week-sheet.js';

/** More than any two offsets differ by, also those of two zones, so no clock is ever set further than this. */
const MAX_SHIFT_MS = 2 * DAY_MS;

/** A year: beyond it, a regime is not followed in one step. */
const LONG_REGIME_MS = 366 * DAY_MS;

/** A schedule that can be searched: its changes all follow from the one rule. */
export class CompiledSchedule extends Timetable implements Schedule, SearchableTimeline {
  constructor(timetable: Timetable) {
    super(timetable, timetable.zone, timetable.dated);
    Object.freeze(this);
  }

  nextChangeAfter(epochMs: number): number {
    return this.change(Math.floor(epochMs), 1);
  }

  previousChangeUpTo(epochMs: number): number {
    return this.change(Math.floor(epochMs), -1);
  }

  /** Reads the change off the sheet of the week where that is certain to be right; else searches. */
  change(epochMs: number, direction: Direction, limit?: number): number {
    const span = this.clock.spanAt(epochMs);
    const ms = readingInWeeks(span, epochMs);
    const weeksPassed = hasPassed(WEEK_MS, ms);
    const weekMs = ms - WEEK_MS * weeksPassed;
    const found = boundaryIn(this.sheetOf(span.week + weeksPassed), weekMs, direction);
    const wait = found - weekMs;
    const due = epochMs + wait;
    const isCertain =
      found >= 0 &&
      Math.abs(due) < MAX_EPOCH_MS &&
      (isInside(span, msOfBucket(epochMs) + wait) ||
        (Math.abs(wait) < BUCKET_MS && this.#isSteady(epochMs, due, direction)));
    return isCertain ? due : this.#search(epochMs, direction, limit);
  }

  /** Whether the clock keeps its offset from one instant to beyond another, less than a bucket away. */
  #isSteady(from: number, to: number, direction: Direction): boolean {
    if (this.clock !== this.zone) {
      return (steadyUntil(this.clock, from, to, direction) - to) * direction > 0;
    }
    // Equal offsets of a zone less than a bucket apart prove that there is no transition in between.
    return this.zone.spanAt(from).offset === this.zone.spanAt(direction > 0 ? to : to - 1).offset;
  }

  /** Searches to the end of what a `Date` can hold, or until `search` or `findBoundary` proves "never". */
  #search(epochMs: number, direction: Direction, limit?: number): number {
    // Without overrides, a week without boundaries is like all others.
    if (!this.dated && boundaryIn(this.sheetOf(0), -1, 1) < 0) return nowhere(direction);
    const ends = [
      limit ?? this.horizon(epochMs, direction),
      direction > 0 ? MAX_EPOCH_MS : 1 - MAX_EPOCH_MS,
    ];
    const end = nearest(ends, direction);
    return search(this, epochMs, direction, end, (at) => this.#step(at, direction));
  }

  /**
   * The instant at which the clock comes to a boundary or, at a gap or a fold, is set; or an instant up
   * to which neither happens. At a fold the readings go back and the same boundaries come again.
   */
  #step(at: number, direction: Direction): number {
    const span = this.clock.spanAt(at);
    // While the offset holds, the clock takes as much real time to the boundary as it reads.
    const due = findBoundary(this, at + span.offset, direction) - span.offset;
    const spanEnd = spanBound(span, direction);
    if ((spanEnd - due) * direction > 0) return due;
    // Transitions further than a shift from here and from the boundary make no difference.
    const skipTo = due - MAX_SHIFT_MS * direction;
    return Math.abs(spanEnd - at) > MAX_SHIFT_MS ? furthest([spanEnd, skipTo], direction) : spanEnd;
  }

  /** How far a search without a limit goes: infinite unless years do not repeat one another. */
  horizon(epochMs: number, direction: Direction): number {
    if (!isEndless(this)) return nowhere(direction);
    const lastDay = nextEdgeDay(this, nowhere(direction), -direction as Direction);
    return furthest([epochMs, lastDay * DAY_MS], direction) + HORIZON_DAYS * DAY_MS * direction;
  }

  nextEdge(epochMs: number, direction: Direction): number {
    // Where years do not repeat one another, each may differ from those before: no quiet ones prove anything.
    if (isEndless(this) && Number.isFinite(epochMs)) return epochMs;
    return nextEdgeDay(this, Math.floor(epochMs / DAY_MS), direction) * DAY_MS;
  }

  /** Weeks are alike for as long as the zone's offset holds and the same overrides cover every day. */
  regimeAt(epochMs: number, direction: Direction): WeeklyRegime | undefined {
    const { offset } = this.clock.spanAt(epochMs);
    const enough = epochMs + LONG_REGIME_MS * direction;
    const until = steadyUntil(this.clock, epochMs, enough, direction);
    if (!this.dated) return { key: `${offset}`, until };
    const { days } = this.dated;
    const today = Math.floor((epochMs + offset) / DAY_MS);
    const key = days.keyOf(today);
    // What the day before spills into today has to be of the same overrides.
    if (days.keyOf(today - 1) !== key) return undefined;
    let [first, end] = days.daysLike(today);
    const lastDay = Math.floor((until + offset) / DAY_MS);
    while (direction > 0 && end <= lastDay && days.keyOf(end) === key) end = days.daysLike(end)[1];
    while (direction < 0 && first > lastDay && days.keyOf(first - 1) === key) {
      first = days.daysLike(first - 1)[0];
    }
    const lastReading = (direction > 0 ? end : first + 1) * DAY_MS;
    return { key: `${offset}:${key}`, until: nearest([until, lastReading - offset], direction) };
  }

  toJSON(): ScheduleData {
    const { overrides, travel, ...data } = this;
    return {
      ...data,
      ...(overrides.length > 0 && { overrides }),
      ...(travel.length > 0 && { travel }),
    };
  }
}
