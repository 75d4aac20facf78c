import { tableIndex } from '../base/table-index.js';
import { mondayOf } from '../base/week-number.js';
import { Calendar } from '../schedule/calendar.js';
import { sheetOfWeek } from './week-layout.js';
import type { WeekSheet } from './week-sheet.js';

interface DatedWeek {
  readonly week: number;
  readonly sheet: WeekSheet;
}

/** The weeks of a schedule with overrides, no two of which need be alike. */
export class DatedWeeks extends Calendar {
  /** A direct-mapped cache of the weeks that were asked for. */
  readonly #weeks: (DatedWeek | undefined)[] = [];

  sheetOf(week: number): WeekSheet {
    const index = tableIndex(week);
    let known = this.#weeks[index];
    if (!known || known.week !== week) {
      known = { week, sheet: sheetOfWeek((weekday) => this.hoursOfDay(mondayOf(week) + weekday)) };
      this.#weeks[index] = known;
    }
    return known.sheet;
  }
}
