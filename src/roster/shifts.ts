import { isCompiled } from '../timeline/openable.js';
import type { SearchableTimeline } from '../timeline/timeline.js';

/**
 * Distinct hours, those of the brand first; how many members keep each; and their state over time, as
 * far as it was asked for: a column for each property, so that a hundred thousand cost little.
 */
export class Shifts {
  readonly #hours: SearchableTimeline[];
  readonly #members: Uint32Array;
  readonly #present: Uint32Array;
  readonly #isOn: Uint8Array;
  /** The stretch over which that state is known to hold: up to the next change. */
  readonly #since: Float64Array;
  readonly #until: Float64Array;

  /** With so many places, the first of which are those of others, if there are any. */
  constructor(places: number, others?: Shifts) {
    this.#hours = others ? [...others.#hours] : [];
    this.#members = new Uint32Array(places);
    this.#present = new Uint32Array(places);
    this.#isOn = new Uint8Array(places);
    this.#since = new Float64Array(places);
    this.#until = new Float64Array(places);
    if (!others) return;
    this.#members.set(others.#members);
    this.#present.set(others.#present);
    this.#isOn.set(others.#isOn);
    this.#since.set(others.#since);
    this.#until.set(others.#until);
  }

  /** How many distinct hours there are. */
  get count(): number {
    return this.#hours.length;
  }

  /** The place of hours like these, or -1. Only schedules can be compared; other hours are themselves. */
  placeOf(hours: SearchableTimeline): number {
    const place = this.#hours.indexOf(hours);
    if (place >= 0 || !isCompiled(hours)) return place;
    const text = JSON.stringify(hours);
    return this.#hours.findIndex(
      (other) =>
        isCompiled(other) && other.timeZone === hours.timeZone && JSON.stringify(other) === text,
    );
  }

  /** A place that nobody keeps any more, else the one behind the last. */
  get freePlace(): number {
    const place = this.#members.indexOf(0, 1);
    return place < 0 ? this.count : place;
  }

  set(place: number, hours: SearchableTimeline): void {
    this.#hours[place] = hours;
    this.#since[place] = Infinity; // nothing is known yet
  }

  /** Counts a member in, or out by -1. */
  add(place: number, isPresent: boolean, number: 1 | -1): void {
    this.#members[place]! += number;
    if (isPresent) this.#present[place]! += number;
  }

  isOn(place: number): boolean {
    return this.#isOn[place] === 1;
  }

  /** How many members who are present are on. */
  countPresent(): number {
    return this.#present.reduce((sum, number, place) => sum + number * this.#isOn[place]!, 0);
  }

  /** Brings all hours that anybody keeps, and the brand's, to an instant; gives their first change after it. */
  moveTo(epochMs: number): number {
    let until = Infinity;
    for (let place = 0; place < this.count; place++) {
      if (place > 0 && this.#members[place] === 0) continue;
      if (!(this.#since[place]! <= epochMs && epochMs < this.#until[place]!)) {
        const hours = this.#hours[place]!;
        this.#isOn[place] = hours.isOpenAt(epochMs) ? 1 : 0;
        this.#since[place] = epochMs;
        this.#until[place] = hours.nextChangeAfter(epochMs);
      }
      until = Math.min(until, this.#until[place]!);
    }
    return until;
  }
}
