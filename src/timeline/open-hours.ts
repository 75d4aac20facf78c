import { Calendar } from '../schedule/calendar.js';
import type { CanonicalData } from '../schedule/data.js';
import { WallClock } from './wall-clock.js';
import type { Zone } from './zone.js';

/**
 * The one rule: a schedule is open at an instant if and only if the wall clock in its zone reads a
 * time inside one of its ranges. The zone turns instants into readings, the wall clock says what a
 * reading means.
 */
export class OpenHours {
  readonly #zone: Zone;
  readonly #clock: WallClock;

  constructor({ weekly, overrides }: CanonicalData, zone: Zone) {
    this.#zone = zone;
    this.#clock = new WallClock(weekly, overrides[0] && new Calendar(weekly, overrides));
  }

  get zone(): Zone {
    return this.#zone;
  }

  get clock(): WallClock {
    return this.#clock;
  }

  isOpenAt(epochMs: number): boolean {
    return this.#clock.isOpenAt(epochMs + this.#zone.offsetAt(epochMs));
  }
}
