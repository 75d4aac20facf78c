import { Calendar } from '../schedule/calendar.js';
import type { CanonicalData, Overrides, ScheduleData, WeeklyHours } from '../schedule/data.js';
import type { Direction } from './direction.js';
import type { Schedule } from './schedule.js';
import type { SearchableTimeline } from './timeline.js';
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
    if (data.$schema !== undefined) this.$schema = data.$schema;
    this.timeZone = data.timeZone;
    this.weekly = data.weekly;
    this.overrides = data.overrides;
    this.#zone = zone;
    this.#calendar = data.overrides[0] && new Calendar(data.weekly, data.overrides);
    this.#clock = new WallClock(data.weekly, this.#calendar);
    Object.freeze(this);
  }

  isOpenAt(epochMs: number): boolean {
    return this.#clock.isOpenAt(epochMs + this.#zone.offsetAt(epochMs));
  }

  nextChangeAfter(epochMs: number): number {
    return this.change(epochMs, 1);
  }

  previousChangeUpTo(epochMs: number): number {
    return this.change(epochMs, -1);
  }

  /** A schedule is searched exactly: without a limit. */
  change(epochMs: number, direction: Direction): number {
    const isForward = direction > 0;
    let at = Math.max(Math.min(epochMs, MAX_EPOCH_MS), -MAX_EPOCH_MS);
    while (!(at * direction >= MAX_EPOCH_MS)) {
      const offset = this.#zone.offsetAt(at);
      // As long as the offset holds, the clock gets to the boundary in as much real time.
      const due = this.#clock.boundary(at + offset, direction) - offset;
      const limit = isForward ? Math.min(due, at + STRIDE) : Math.max(due, at - STRIDE);
      const transition = this.#zone.transition(at, limit, direction);
      const isDue = (transition - due) * direction > 0;
      const change = isDue ? due : transition;
      if (change > MAX_EPOCH_MS || change <= -MAX_EPOCH_MS) break;
      if (isDue || this.isOpenAt(change - 1) !== this.isOpenAt(change)) return change;
      // Further from both boundaries than any clock is set, no transition matters: leap over them.
      const behind = this.#clock.boundary(at + offset, -direction as Direction) - offset;
      at = isForward ? change : change - 1;
      const leap = due - MOST_SHIFT * direction;
      if ((at - behind) * direction > MOST_SHIFT && (leap - at) * direction > 0) at = leap;
    }
    return direction / 0;
  }

  edges(): number[] {
    return this.#calendar?.datedEdges().map((day) => day * DAY_MS) ?? [];
  }

  /** What the engine is made of, for those who ask it more than a timeline tells. */
  get parts(): { zone: Zone; clock: WallClock; calendar: Calendar | undefined } {
    return { zone: this.#zone, clock: this.#clock, calendar: this.#calendar };
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

/** Whether a value is a compiled schedule, of this copy of the library or of another. */
export function isCompiled(value: object): value is CompiledSchedule {
  return 'parts' in value && 'isOpenAt' in value;
}
