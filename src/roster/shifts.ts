import { CompiledSchedule } from '../engine/compiled-schedule.js';
import { horizon } from '../timeline/search.js';
import type { SearchableTimeline } from '../timeline/searchable-timeline.js';

/** Hours, and for how long before the end of them no new chats are taken. */
export interface Shift {
  readonly hours: SearchableTimeline;
  readonly windDownMs: number;
}

/**
 * The distinct shifts of a team, that of the brand first. For each its state over time, as far as it was
 * asked for, which rosters of the same shifts share. There is a column for each property, so that a hundred
 * thousand shifts cost little.
 */
export class Shifts {
  readonly list: readonly Shift[];
  readonly #isOn: Uint8Array;
  /** From when up to when that is known to hold, and when it changes, or the hours do. */
  readonly #since: Float64Array;
  readonly #knownUntil: Float64Array;
  readonly #changesAt: Float64Array;

  constructor(list: readonly Shift[]) {
    this.list = list;
    this.#isOn = new Uint8Array(list.length);
    this.#since = new Float64Array(list.length).fill(Infinity); // nothing is known yet
    this.#knownUntil = new Float64Array(list.length);
    this.#changesAt = new Float64Array(list.length);
  }

  /** Those at some indexes, in order, of these and of others that were added after them. */
  only(kept: readonly number[], list: readonly Shift[]): Shifts {
    const next = new Shifts(kept.map((index) => list[index]!));
    for (const [to, from] of kept.entries()) {
      if (from >= this.count) break; // of what was added nothing is known yet
      next.#isOn[to] = this.#isOn[from]!;
      next.#since[to] = this.#since[from]!;
      next.#knownUntil[to] = this.#knownUntil[from]!;
      next.#changesAt[to] = this.#changesAt[from]!;
    }
    return next;
  }

  /** How many shifts there are. */
  get count(): number {
    return this.list.length;
  }

  /** Whether new chats are taken on the shift at an index: its hours are on, and not wound down. */
  isOnAt(index: number, epochMs: number): boolean {
    if (!(this.#since[index]! <= epochMs && epochMs < this.#knownUntil[index]!)) {
      const { hours, windDownMs } = this.list[index]!;
      const hoursChange = hours.nextChangeAfter(epochMs);
      const lastCall = hoursChange - windDownMs;
      const isOn = hours.isOpenAt(epochMs) && lastCall > epochMs;
      const change = isOn ? lastCall : hoursChange;
      this.#isOn[index] = isOn ? 1 : 0;
      this.#since[index] = epochMs;
      this.#changesAt[index] = change;
      // A search that finds nothing may have a horizon.
      this.#knownUntil[index] =
        change < Infinity
          ? change
          : hours instanceof CompiledSchedule
            ? hours.horizon(epochMs, 1)
            : horizon(hours, epochMs, 1);
    }
    return this.#isOn[index] === 1;
  }

  /**
   * The first change of any of them after an instant, and until when that is known; infinite if there is
   * none.
   */
  changeAfter(epochMs: number): { readonly changesAt: number; readonly knownUntil: number } {
    let changesAt = Infinity;
    let knownUntil = Infinity;
    for (let index = 0; index < this.count; index++) {
      this.isOnAt(index, epochMs); // what is not known is asked for
      changesAt = Math.min(changesAt, this.#changesAt[index]!);
      knownUntil = Math.min(knownUntil, this.#knownUntil[index]!);
    }
    return { changesAt, knownUntil };
  }
}
