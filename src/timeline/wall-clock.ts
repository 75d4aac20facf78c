import type { Calendar } from '../schedule/calendar.js';
import type { WeeklyHours } from '../schedule/data.js';
import { hoursOf } from '../schedule/hours.js';
import { DAYS } from '../schedule/week.js';
import {
  FIRST,
  mondayOf,
  placeAfter,
  sheetOfDays,
  startOf,
  type WeekSheet,
  weekOf,
} from './week-sheet.js';

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

  /** Whether no boundary ever comes: there is nothing in any week but what stands for open before and for never. */
  get isConstant(): boolean {
    return this.calendar === undefined && this.#regular.length <= FIRST + 2;
  }

  isOpenAt(localMs: number): boolean {
    const week = weekOf(localMs);
    return (placeAfter(this.sheetOf(week), localMs - startOf(week)) & 1) === 1;
  }

  /** The sheet of a week, which is that of every week unless there are overrides. */
  sheetOf(week: number): WeekSheet {
    return this.calendar === undefined ? this.#regular : this.#sheetOf(week, this.calendar);
  }

  #sheetOf(week: number, calendar: Calendar): WeekSheet {
    let sheet = this.#sheets.get(week);
    if (!sheet) {
      sheet = sheetOfDays((weekday) => calendar.hoursOn(mondayOf(week) + weekday));
      if (this.#sheets.size >= REMEMBERED) this.#sheets.clear();
      this.#sheets.set(week, sheet);
    }
    return sheet;
  }
}
