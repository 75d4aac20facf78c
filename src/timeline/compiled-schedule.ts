import type { ScheduleData } from '../schedule/data.js';
import { type Direction, furthest } from '../schedule/direction.js';
import { nextOf } from '../schedule/ranges.js';
import { boundary, cutsOf } from './boundary.js';
import { BUCKET_MS, MAX_EPOCH_MS, msOfBucket } from './epoch.js';
import { OpenHours } from './open-hours.js';
import type { Schedule } from './schedule.js';
import { edgeOf, holds } from './stretch.js';
import { type SearchableTimeline, search } from './timeline.js';
import { DAY_MS, WEEK_MS } from './week.js';
import { boundaryIn, hasCome } from './week-sheet.js';

/** More than any two offsets of a zone differ by: no clock is ever set that far ahead or back. */
const MOST_SHIFT = 2 * DAY_MS;

/** The engine: a schedule that can be searched, all derived from the one rule. */
export class CompiledSchedule extends OpenHours implements Schedule, SearchableTimeline {
  constructor(hours: OpenHours) {
    super(hours, hours.zone, hours.dated);
    Object.freeze(this);
  }

  nextChangeAfter(epochMs: number): number {
    return this.change(Math.floor(epochMs), 1);
  }

  previousChangeUpTo(epochMs: number): number {
    return this.change(Math.floor(epochMs), -1);
  }

  change(epochMs: number, direction: Direction, limit?: number): number {
    const stretch = this.zone.stretchAt(epochMs);
    const bucketMs = msOfBucket(epochMs);
    const ms = bucketMs + stretch.lead;
    const weeksPast = hasCome(WEEK_MS, ms);
    const weekMs = ms - WEEK_MS * weeksPast;
    const found = boundaryIn(this.sheetOf(stretch.week + weeksPast), weekMs, direction);
    const wait = found - weekMs;
    const due = epochMs + wait;
    const isKnown =
      found >= 0 &&
      Math.abs(due) < MAX_EPOCH_MS &&
      (holds(stretch, bucketMs + wait) ||
        // Equal offsets, so little apart, prove that nothing has happened in between: see `Zone`.
        (Math.abs(wait) < BUCKET_MS &&
          this.zone.stretchAt(direction > 0 ? due : due - 1).offset === stretch.offset));
    return isKnown ? due : this.#search(epochMs, direction, limit);
  }

  /** A schedule is searched exactly: until all has come round. */
  #search(epochMs: number, direction: Direction, limit?: number): number {
    // Without overrides, a week without boundaries is like all others.
    if (!this.dated && boundaryIn(this.sheetOf(0), -1, 1) < 0) return direction / 0;
    const ends = [limit ?? direction / 0, direction > 0 ? MAX_EPOCH_MS : 1 - MAX_EPOCH_MS];
    const end = furthest(ends, -direction as Direction);
    return search(this, epochMs, direction, end, (at) => this.#step(at, direction));
  }

  /** Where the clock comes to a boundary or is set; or some instant up to which neither matters. */
  #step(at: number, direction: Direction): number {
    const stretch = this.zone.stretchAt(at);
    // As long as the offset holds, the clock gets to the boundary in as much real time.
    const due = boundary(this, at + stretch.offset, direction) - stretch.offset;
    const edge = edgeOf(stretch, direction);
    if ((edge - due) * direction > 0) return due;
    // Further from here, and from the boundary, than any clock is set, no transition matters.
    const leap = due - MOST_SHIFT * direction;
    return Math.abs(edge - at) > MOST_SHIFT ? furthest([edge, leap], direction) : edge;
  }

  nextEdge(epochMs: number, direction: Direction): number {
    if (!this.dated) return direction / 0;
    return nextOf(cutsOf(this.dated).days, Math.floor(epochMs / DAY_MS), direction) * DAY_MS;
  }

  toJSON(): ScheduleData {
    const { overrides, ...data } = this;
    return overrides.length > 0 ? { ...data, overrides } : data;
  }
}
