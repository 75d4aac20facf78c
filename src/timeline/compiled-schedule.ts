import { Calendar } from '../schedule/calendar.js';
import type { CanonicalData, Overrides, ScheduleData, WeeklyHours } from '../schedule/data.js';
import { DAY, type Hours, hoursOf } from '../schedule/hours.js';
import { DAYS, weekdayOf } from '../schedule/week.js';
import type { Schedule } from './schedule.js';
import { type Edges, NO_EDGES, type SearchableTimeline } from './timeline.js';
import { WallClock } from './wall-clock.js';
import { DAY_MS } from './week-sheet.js';
import { MAX_EPOCH_MS, type Zone } from './zone.js';

/** More than any two offsets of a zone differ by: no clock is ever set that far ahead or back. */
const MOST_SHIFT = 2 * DAY_MS;

/** How far a search looks for transitions before it asks whether they can matter. */
const STRIDE = 2 * MOST_SHIFT;

/**
 * The engine. A schedule is open at an instant if and only if the wall clock in its zone reads a time
 * inside one of its ranges: the zone turns instants into readings, the wall clock says what a reading
 * means, and all else is a search over the two.
 */
export class CompiledSchedule implements Schedule, SearchableTimeline {
  declare readonly $schema?: string;
  readonly timeZone: string;
  readonly weekly: WeeklyHours;
  readonly overrides: Overrides;
  readonly #zone: Zone;
  readonly #clock: WallClock;
  readonly #calendar: Calendar | undefined;

  constructor(data: CanonicalData, zone: Zone) {
    const { $schema, timeZone, weekly, overrides } = data;
    if ($schema !== undefined) this.$schema = $schema;
    this.timeZone = timeZone;
    this.weekly = weekly;
    this.overrides = overrides;
    this.#zone = zone;
    this.#calendar = overrides.length > 0 ? new Calendar(weekly, overrides) : undefined;
    this.#clock = new WallClock(weekly, this.#calendar);
    Object.freeze(this);
  }

  isOpenAt(epochMs: number): boolean {
    return this.#clock.isOpenAt(epochMs + this.#zone.offsetAt(epochMs));
  }

  nextChangeAfter(epochMs: number): number {
    const zone = this.#zone;
    const clock = this.#clock;
    let at = Math.max(epochMs, -MAX_EPOCH_MS);
    while (!(at >= MAX_EPOCH_MS)) {
      const offset = zone.offsetAt(at);
      const due = clock.boundaryAfter(at + offset) - offset;
      // As long as the offset holds, the clock gets to the boundary in as much real time.
      const until = zone.holdsUntil(at, Math.min(due, at + STRIDE));
      if (due < until) return due > MAX_EPOCH_MS ? Number.POSITIVE_INFINITY : due;
      if (until > MAX_EPOCH_MS) break;
      if (this.isOpenAt(until) !== clock.isOpenAt(at + offset)) return until;
      const since = clock.boundaryUpTo(at + offset) - offset;
      // Further from both boundaries than any clock is set, no transition matters: leap over them.
      at = Math.max(until, since + MOST_SHIFT < until ? due - MOST_SHIFT : until);
    }
    return Number.POSITIVE_INFINITY;
  }

  previousChangeUpTo(epochMs: number): number {
    const zone = this.#zone;
    const clock = this.#clock;
    let at = Math.min(epochMs, MAX_EPOCH_MS);
    while (!(at <= -MAX_EPOCH_MS)) {
      const offset = zone.offsetAt(at);
      const due = clock.boundaryUpTo(at + offset) - offset;
      const since = zone.holdsSince(at, Math.max(due, at - STRIDE));
      if (since < due) return due <= -MAX_EPOCH_MS ? Number.NEGATIVE_INFINITY : due;
      if (since <= -MAX_EPOCH_MS) break;
      const before = since - 1;
      if (this.isOpenAt(before) !== clock.isOpenAt(at + offset)) return since;
      const until = clock.boundaryAfter(at + offset) - offset;
      at = Math.min(before, until - MOST_SHIFT > before ? due + MOST_SHIFT : before);
    }
    return Number.NEGATIVE_INFINITY;
  }

  changeAfter(epochMs: number): number {
    return this.nextChangeAfter(epochMs);
  }

  changeUpTo(epochMs: number): number {
    return this.previousChangeUpTo(epochMs);
  }

  edges(): Edges {
    const edges = this.#calendar?.datedEdges;
    return edges ? [edges[0] * DAY_MS, edges[1] * DAY_MS] : NO_EDGES;
  }

  /** The open milliseconds from one instant up to a later one, without walking each range. */
  openMsBetween(fromMs: number, toMs: number): number {
    let sum = 0;
    for (let at = fromMs; at < toMs; ) {
      const offset = this.#zone.offsetAt(at);
      const until = Math.min(this.#zone.holdsUntil(at, toMs), toMs);
      sum += this.#clock.openMsBetween(at + offset, until + offset);
      at = until;
    }
    return sum;
  }

  /** The label in force: that of the date on which the current hours began, else of today. */
  labelAt(epochMs: number): string | undefined {
    const calendar = this.#calendar;
    if (!calendar) return undefined;
    const localMs = epochMs + this.#zone.offsetAt(epochMs);
    const today = Math.floor(localMs / DAY_MS);
    const second = localMs / 1000 - today * DAY;
    const isOpen = this.#clock.isOpenAt(localMs);
    const began = !isOpen || isWithin(calendar.hoursOn(today), second) ? today : today - 1;
    return calendar.labelOn(began);
  }

  /** One date's hours and what made them, for `hoursOn`. */
  explain(day: number): { hours: Hours; overrides: number[]; label: string | undefined } {
    const weekly = this.weekly[DAYS[weekdayOf(day)]!] ?? [];
    return {
      hours: this.#calendar?.hoursOn(day) ?? hoursOf(weekly),
      overrides: this.#calendar?.decisiveOn(day) ?? [],
      label: this.#calendar?.labelOn(day),
    };
  }

  /** This schedule with more overrides laid over it. */
  with(overrides: Overrides): CompiledSchedule {
    if (overrides.length === 0) return this;
    const data = { ...this.toJSON(), overrides: Object.freeze([...this.overrides, ...overrides]) };
    return new CompiledSchedule(data, this.#zone);
  }

  toJSON(): ScheduleData {
    const { $schema, timeZone, weekly, overrides } = this;
    return {
      ...($schema !== undefined && { $schema }),
      timeZone,
      weekly,
      ...(overrides.length > 0 && { overrides }),
    };
  }
}

function isWithin(hours: Hours, second: number): boolean {
  return hours.some((start, i) => i % 2 === 0 && start <= second && second < hours[i + 1]!);
}
