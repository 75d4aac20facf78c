import { CompiledSchedule } from '../engine/compiled-schedule.js';
import { indexOfSameHours } from '../engine/hours-key.js';
import { horizon } from '../timeline/search.js';
import type { SearchableTimeline } from '../timeline/searchable-timeline.js';

/**
 * Shifts are the distinct hours of a team, those of the brand first. For each: how many members keep
 * it, and its state over time as far as it was asked for. There is a column for each property, so that
 * a hundred thousand shifts cost little.
 */
export class Shifts {
  readonly #hours: SearchableTimeline[];
  readonly #members: Uint32Array;
  readonly #present: Uint32Array;
  readonly #isOn: Uint8Array;
  /** From when up to when that state is known to hold, and when it changes. */
  readonly #since: Float64Array;
  readonly #knownUntil: Float64Array;
  readonly #changesAt: Float64Array;

  /** @param capacity how many shifts there is room for; the first are those of `others`, if given */
  constructor(capacity: number, others?: Shifts) {
    this.#hours = others ? [...others.#hours] : [];
    this.#members = new Uint32Array(capacity);
    this.#present = new Uint32Array(capacity);
    this.#isOn = new Uint8Array(capacity);
    this.#since = new Float64Array(capacity);
    this.#knownUntil = new Float64Array(capacity);
    this.#changesAt = new Float64Array(capacity);
    if (!others) return;
    this.#members.set(others.#members);
    this.#present.set(others.#present);
    this.#isOn.set(others.#isOn);
    this.#since.set(others.#since);
    this.#knownUntil.set(others.#knownUntil);
    this.#changesAt.set(others.#changesAt);
  }

  /** How many shifts there are. */
  get count(): number {
    return this.#hours.length;
  }

  /** The index of the shift with these hours, or -1. */
  indexOf(hours: SearchableTimeline): number {
    return indexOfSameHours(this.#hours, hours);
  }

  /** The index of a shift that no member keeps any more, else the next new one. */
  get freeIndex(): number {
    const index = this.#members.indexOf(0, 1);
    return index < 0 ? this.count : index;
  }

  set(index: number, hours: SearchableTimeline): void {
    this.#hours[index] = hours;
    this.#since[index] = Infinity; // nothing is known yet
  }

  /** Counts a member in (1) or out (-1). */
  add(index: number, isPresent: boolean, amount: 1 | -1): void {
    this.#members[index]! += amount;
    if (isPresent) this.#present[index]! += amount;
  }

  isOn(index: number): boolean {
    return this.#isOn[index] === 1;
  }

  /** How many members are on shift and present. */
  countPresent(): number {
    return this.#present.reduce((sum, count, index) => sum + count * this.#isOn[index]!, 0);
  }

  /**
   * Brings the brand's shift, and all that any member keeps, to an instant. Gives the first change after
   * it, and until when that is known: a search of a combination that finds nothing has a horizon.
   */
  moveTo(epochMs: number): { readonly changesAt: number; readonly knownUntil: number } {
    let changesAt = Infinity;
    let knownUntil = Infinity;
    for (let index = 0; index < this.count; index++) {
      if (index > 0 && this.#members[index] === 0) continue;
      if (!(this.#since[index]! <= epochMs && epochMs < this.#knownUntil[index]!)) {
        const hours = this.#hours[index]!;
        const change = hours.nextChangeAfter(epochMs);
        this.#isOn[index] = hours.isOpenAt(epochMs) ? 1 : 0;
        this.#since[index] = epochMs;
        this.#changesAt[index] = change;
        this.#knownUntil[index] =
          change < Infinity || hours instanceof CompiledSchedule
            ? change
            : horizon(hours, epochMs, 1);
      }
      changesAt = Math.min(changesAt, this.#changesAt[index]!);
      knownUntil = Math.min(knownUntil, this.#knownUntil[index]!);
    }
    return { changesAt, knownUntil };
  }
}
