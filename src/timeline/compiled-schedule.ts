import type { Overrides, ScheduleData, WeeklyHours } from '../schedule/data.js';
import { type Direction, furthest } from '../schedule/direction.js';
import { boundary, cutsOf } from './boundary.js';
import type { OpenHours } from './open-hours.js';
import type { Schedule } from './schedule.js';
import { horizon, type SearchableTimeline, search } from './timeline.js';
import { boundaryIn, DAY_MS, isConstant, startOf, weekOf } from './week-sheet.js';
import { BUCKET_MS, MAX_EPOCH_MS } from './zone.js';

/** More than any two offsets of a zone differ by: no clock is ever set that far ahead or back. */
const MOST_SHIFT = 2 * DAY_MS;

/**
 * A search that has found nothing for a thousand years, beyond the last dated override, ends: by then
 * the years have come round many times, with the rules by which clocks are set. (No zone had any rules
 * before 1800, and none will have others after 2500.)
 */
const ALL_KINDS_OF_YEARS = 1000 * 366 * DAY_MS;

/** The engine: a schedule that can be searched, all derived from the one rule. */
export class CompiledSchedule implements Schedule, SearchableTimeline {
  declare readonly $schema?: string;
  declare readonly timeZone: string;
  declare readonly weekly: WeeklyHours;
  declare readonly overrides: Overrides;

  readonly #hours: OpenHours;

  constructor(hours: OpenHours) {
    this.#hours = hours;
    Object.freeze(Object.assign(this, hours.data));
  }

  get openHours(): OpenHours {
    return this.#hours;
  }

  isOpenAt(epochMs: number): boolean {
    return this.#hours.isOpenAt(epochMs);
  }

  nextChangeAfter(epochMs: number): number {
    return this.change(epochMs, 1);
  }

  previousChangeUpTo(epochMs: number): number {
    return this.change(epochMs, -1);
  }

  change(epochMs: number, direction: Direction, limit?: number): number {
    const { zone, clock } = this.#hours;
    const offset = zone.offsetAt(epochMs);
    const week = weekOf(epochMs + offset);
    const weekStart = startOf(week) - offset;
    const due = weekStart + boundaryIn(clock.sheetOf(week), epochMs - weekStart, direction);
    // Equal offsets, so little apart, prove that nothing has happened in between: see `LearntZone`.
    const isNear = Math.abs(due - epochMs) < BUCKET_MS && Math.abs(due) < MAX_EPOCH_MS;
    return isNear && zone.offsetAt(direction > 0 ? due : due - 1) === offset
      ? due
      : this.#search(epochMs, direction, limit);
  }

  /** A schedule is searched exactly: until all has come round. */
  #search(epochMs: number, direction: Direction, limit?: number): number {
    const { clock } = this.#hours;
    // Without overrides, a week without boundaries is like all others.
    if (!clock.calendar && isConstant(clock.sheetOf(0))) return direction / 0;
    const from = Math.max(Math.min(epochMs, MAX_EPOCH_MS), -MAX_EPOCH_MS);
    const ends = [
      limit ?? direction / 0,
      horizon(this, from, direction, ALL_KINDS_OF_YEARS),
      direction > 0 ? MAX_EPOCH_MS : 1 - MAX_EPOCH_MS,
    ];
    const end = furthest(ends, -direction as Direction);
    return search(this, from, direction, end, (at) => this.#step(at, direction));
  }

  /** Where the clock comes to a boundary or is set; or some instant up to which neither matters. */
  #step(at: number, direction: Direction): number {
    const { zone, clock } = this.#hours;
    const offset = zone.offsetAt(at);
    // As long as the offset holds, the clock gets to the boundary in as much real time.
    const due = boundary(clock, at + offset, direction) - offset;
    const edge = zone.edge(at, direction);
    if ((edge - due) * direction > 0) return due;
    // Further from here, and from the boundary, than any clock is set, no transition matters.
    const leap = due - MOST_SHIFT * direction;
    return Math.abs(edge - at) > MOST_SHIFT ? furthest([edge, leap], direction) : edge;
  }

  outerEdges(): readonly number[] {
    return cutsOf(this.#hours.clock).edges.map((day) => day * DAY_MS);
  }

  toJSON(): ScheduleData {
    const { overrides, ...data } = this;
    return overrides.length > 0 ? { ...data, overrides } : data;
  }
}
