import type { Range } from '../base/ranges.js';
import { tableIndex } from '../base/table-index.js';
import { mondayOf } from '../base/week-number.js';
import type { CalendarEntry } from '../schedule/calendar.js';
import type { Hours } from '../schedule/hours.js';
import { SHEET_DAYS, sheetOfWeek } from './week-layout.js';
import type { WeekSheet } from './week-sheet.js';

/** Gives the hours of each day: a calendar, or what is made of one. */
export interface DaySource {
  readonly entries: readonly CalendarEntry[];
  hoursOfDay(day: number): Hours;
  /** Days around a day on which hours depend on the weekday alone; the last is not included. */
  daysLike(day: number): Range;
  /** A key that such stretches of days share if hours depend on the weekday in the same way. */
  keyOf(day: number): string;
}

interface DatedWeek {
  readonly week: number;
  readonly sheet: WeekSheet;
}

/** The weeks of a schedule with overrides, no two of which need be alike. */
export class DatedWeeks<D extends DaySource = DaySource> {
  readonly days: D;
  /** A direct-mapped cache of the weeks that were asked for. */
  readonly #weeks: (DatedWeek | undefined)[] = [];
  #lastDays: readonly Hours[] = [];
  #lastSheet: WeekSheet | undefined;

  constructor(days: D) {
    this.days = days;
  }

  sheetOf(week: number): WeekSheet {
    const index = tableIndex(week);
    let known = this.#weeks[index];
    if (!known || known.week !== week) {
      known = { week, sheet: this.#layOut(mondayOf(week)) };
      this.#weeks[index] = known;
    }
    return known.sheet;
  }

  #layOut(monday: number): WeekSheet {
    const days = SHEET_DAYS.map((weekday) => this.days.hoursOfDay(monday + weekday));
    // Neighbouring weeks are mostly alike, and days that are alike share one list of hours.
    if (!days.every((hours, index) => hours === this.#lastDays[index])) {
      this.#lastSheet = sheetOfWeek(days);
      this.#lastDays = days;
    }
    return this.#lastSheet!;
  }
}
