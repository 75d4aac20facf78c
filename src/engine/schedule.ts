import type { Overrides, ScheduleData, Travel, WeeklyHours } from '../schedule/data.js';
import type { Timeline } from '../timeline/timeline.js';

/** A parsed schedule: validated, immutable, in canonical form, and quick to answer. */
export interface Schedule extends Timeline {
  readonly $schema?: string;
  /** The zone's name as it was written. */
  readonly timeZone: string;
  /** Sorted, touching ranges merged; days without hours are left out. */
  readonly weekly: WeeklyHours;
  /** In the order in which they apply; empty where there are none. */
  readonly overrides: Overrides;
  /** In the order of the list; empty where there is none. */
  readonly travel: Travel;
  /** The schedule as data again: parsing it gives an equal schedule. */
  toJSON(): ScheduleData;
}
