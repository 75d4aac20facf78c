import { Calendar } from '../schedule/calendar.js';
import type { CanonicalData } from '../schedule/data.js';
import { WallClock } from './wall-clock.js';
import type { Zone } from './zone.js';

/**
 * The one rule: a schedule is open at an instant if and only if the wall clock in its zone reads a
 * time inside one of its ranges. The zone turns instants into readings, the wall clock says what a
 * reading means.
 *
 * Who only asks whether it is open needs no more than this, and does not load the search.
 */
export class OpenHours {
  readonly data: CanonicalData;
  readonly zone: Zone;
  readonly clock: WallClock;

  constructor(data: CanonicalData, zone: Zone) {
    const { weekly, overrides } = data;
    this.data = data;
    this.zone = zone;
    this.clock = new WallClock(weekly, overrides[0] && new Calendar(weekly, overrides));
  }

  isOpenAt(epochMs: number): boolean {
    return this.clock.isOpenAt(epochMs + this.zone.offsetAt(epochMs));
  }
}
