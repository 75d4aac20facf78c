import type { Calendar } from '../schedule/calendar.js';
import type { WeeklyHours } from '../schedule/data.js';
import { hoursOf } from '../schedule/hours.js';
import { weekdayOf } from '../schedule/week.js';
import type { Cuts } from './cuts.js';
import {
  mondayOf,
  placeAfter,
  sheetOfDays,
  startOf,
  type WeekSheet,
  weekOf,
} from './week-sheet.js';

/** Nearly ten years: of so many weeks with overrides the sheets are kept. */
const SLOTS = 512;

/**
 * Open and closed as one reads them off a wall clock, in milliseconds since 1970-01-01 00:00 on that
 * clock. It knows no zone: on this line no time is skipped and none is repeated.
 */
export class WallClock {
  /** What overrides make of single dates, if there are any. */
  readonly calendar: Calendar | undefined;
  /** Where the calendar has another week to offer, as soon as somebody searches. */
  cuts: Cuts | undefined;
  readonly #weekly: WeeklyHours;
  /** The sheet of every week, if there are no overrides, as soon as it is asked for. */
  #regular: WeekSheet | undefined;
  /** The sheets of weeks with overrides, and which weeks they are of: a week has one slot to be in. */
  readonly #sheets: WeekSheet[] = [];
  readonly #weeks: number[] = [];

  constructor(weekly: WeeklyHours, calendar: Calendar | undefined) {
    this.calendar = calendar;
    this.#weekly = weekly;
  }

  isOpenAt(localMs: number): boolean {
    const week = weekOf(localMs);
    const sheet = this.#regular ?? this.sheetOf(week);
    return (placeAfter(sheet, localMs - startOf(week)) & 1) === 1;
  }

  /** The sheet of a week, which is that of every week unless there are overrides. */
  sheetOf(week: number): WeekSheet {
    if (this.#regular) return this.#regular;
    const { calendar } = this;
    if (!calendar) {
      this.#regular = sheetOfDays((weekday) =>
        hoursOf(this.#weekly[weekdayOf(mondayOf(0) + weekday)]),
      );
      return this.#regular;
    }
    const slot = week & (SLOTS - 1);
    if (this.#weeks[slot] !== week) {
      this.#weeks[slot] = week;
      this.#sheets[slot] = sheetOfDays((weekday) => calendar.hoursOn(mondayOf(week) + weekday));
    }
    return this.#sheets[slot]!;
  }
}
