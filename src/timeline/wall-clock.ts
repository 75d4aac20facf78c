import type { Calendar } from '../schedule/calendar.js';
import type { WeeklyHours } from '../schedule/data.js';
import { hoursOf } from '../schedule/hours.js';
import { countUpTo } from '../schedule/ranges.js';
import { DAYS } from '../schedule/week.js';
import { mondayOf, sheetOfDays, startOf, type WeekSheet, weekOf } from './week-sheet.js';

/** Ten years: how many sheets of weeks with overrides are kept at the most. */
const REMEMBERED = 512;

/**
 * Open and closed as one reads them off a wall clock, in milliseconds since 1970-01-01 00:00 on that
 * clock. It knows no zone: on this line no time is skipped and none is repeated.
 */
export class WallClock {
  /** What overrides make of single dates, if there are any. */
  readonly calendar: Calendar | undefined;
  readonly #regular: WeekSheet;
  readonly #sheets = new Map<number, WeekSheet>();

  constructor(weekly: WeeklyHours, calendar: Calendar | undefined) {
    this.calendar = calendar;
    this.#regular = sheetOfDays((weekday) => hoursOf(weekly[DAYS[(weekday + 7) % 7]!]));
  }

  isOpenAt(localMs: number): boolean {
    const week = weekOf(localMs);
    return countUpTo(this.sheetOf(week), localMs - startOf(week)) % 2 === 1;
  }

  /** The sheet of a week, which is that of every week unless there are overrides. */
  sheetOf(week: number): WeekSheet {
    const { calendar } = this;
    return calendar ? this.#irregularSheetOf(week, calendar) : this.#regular;
  }

  #irregularSheetOf(week: number, calendar: Calendar): WeekSheet {
    let sheet = this.#sheets.get(week);
    if (!sheet) {
      sheet = sheetOfDays((weekday) => calendar.hoursOn(mondayOf(week) + weekday));
      if (this.#sheets.size >= REMEMBERED) this.#sheets.clear();
      this.#sheets.set(week, sheet);
    }
    return sheet;
  }
}
