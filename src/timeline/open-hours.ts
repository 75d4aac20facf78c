import type { CanonicalData, Overrides, WeeklyHours } from '../schedule/data.js';
import { hoursOf } from '../schedule/hours.js';
import { DAYS } from '../schedule/week.js';
import { DatedWeeks } from './dated-weeks.js';
import { msOfBucket } from './epoch.js';
import { WEEK_MS } from './week.js';
import { sheetOfWeek } from './week-layout.js';
import { hasCome, isOpenIn, type WeekSheet } from './week-sheet.js';
import type { Zone } from './zone.js';

/**
 * The one rule: a schedule is open at an instant if and only if the wall clock in its zone reads a
 * time inside one of its ranges. The zone turns instants into readings, the sheet of a week says what a
 * reading means.
 *
 * Who only asks whether it is open needs no more than this, and does not load the search.
 */
export class OpenHours {
  declare readonly $schema?: string;
  declare readonly timeZone: string;
  declare readonly weekly: WeeklyHours;
  declare readonly overrides: Overrides;

  readonly #zone: Zone;
  readonly #dated: DatedWeeks | undefined;
  /** The sheet of every week, if there are no overrides, as soon as it is asked for. */
  #regular: WeekSheet | undefined;

  constructor(data: CanonicalData, zone: Zone, dated?: DatedWeeks) {
    Object.assign(this, data);
    this.#zone = zone;
    this.#dated = dated ?? (data.overrides[0] && new DatedWeeks(data.weekly, data.overrides));
  }

  get zone(): Zone {
    return this.#zone;
  }

  /** What overrides make of single weeks, if there are any. */
  get dated(): DatedWeeks | undefined {
    return this.#dated;
  }

  isOpenAt(epochMs: number): boolean {
    const at = Math.floor(epochMs);
    const stretch = this.#zone.stretchAt(at);
    const ms = msOfBucket(at) + stretch.lead;
    const weeksPast = hasCome(WEEK_MS, ms);
    return isOpenIn(this.sheetOf(stretch.week + weeksPast), ms - WEEK_MS * weeksPast);
  }

  /** The sheet of a week, which is that of every week unless there are overrides. */
  sheetOf(week: number): WeekSheet {
    return this.#regular ?? this.#dated?.sheetOf(week) ?? this.#layOut();
  }

  #layOut(): WeekSheet {
    this.#regular = sheetOfWeek((weekday) => hoursOf(this.weekly[DAYS.at(weekday % 7)!]));
    return this.#regular;
  }
}
