import { DistinctHours } from '../engine/distinct-hours.js';
import { indexOfSameHours } from '../engine/hours-key.js';
import type { Shift } from './shifts.js';

/** Each of a team's shifts once, in the order in which they were added. */
export class DistinctShifts {
  readonly #list: Shift[] = [];
  readonly #hours = new DistinctHours();
  /** For each wind-down, the index of the shift with the hours at an index. */
  readonly #byWindDown = new Map<number, number[]>();

  get list(): readonly Shift[] {
    return this.#list;
  }

  /** Adds a shift, unless the same is there, and gives its index. */
  add(shift: Shift): number {
    const byHours = this.#byWindDown.get(shift.windDownMs) ?? [];
    this.#byWindDown.set(shift.windDownMs, byHours);
    const hours = this.#hours.add(shift.hours);
    byHours[hours] ??= this.#list.push(shift) - 1;
    return byHours[hours];
  }
}

/** The index of the first shift that is the same as the given one, or -1. */
export function indexOfSameShift(list: readonly Shift[], { hours, windDownMs }: Shift): number {
  const alike = list.filter((shift) => shift.windDownMs === windDownMs);
  const known = indexOfSameHours(
    alike.map((shift) => shift.hours),
    hours,
  );
  return known >= 0 ? list.indexOf(alike[known]!) : -1;
}
