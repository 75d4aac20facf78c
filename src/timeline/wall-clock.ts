import type { Calendar } from '../schedule/calendar.js';
import type { WeeklyHours } from '../schedule/data.js';
import { hoursOf } from '../schedule/hours.js';
import { DAYS } from '../schedule/week.js';
import {
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
  /** With a calendar: the week from which on a search has found nothing, by direction. */
  readonly quietFrom: { 1: number; [-1]: number } | undefined;
  readonly #regular: WeekSheet;
  readonly #sheets: Map<number, WeekSheet> | undefined;

  constructor(weekly: WeeklyHours, calendar: Calendar | undefined) {
    this.calendar = calendar;
    this.quietFrom = calendar && { 1: Infinity, [-1]: -Infinity };
    this.#regular = sheetOfDays((weekday) => hoursOf(weekly[DAYS[(weekday + 7) % 7]!]));
    this.#sheets = calendar && new Map();
  }

  isOpenAt(localMs: number): boolean {
    const week = weekOf(localMs);
    return placeAfter(this.sheetOf(week), localMs - startOf(week)) % 2 === 1;
  }

  /** The sheet of a week, which is that of every week unless there are overrides. */
  sheetOf(week: number): WeekSheet {
    const sheets = this.#sheets;
    if (!sheets) return this.#regular;
    let sheet = sheets.get(week);
    if (!sheet) {
      sheet = sheetOfDays((weekday) => this.calendar!.hoursOn(mondayOf(week) + weekday));
      if (sheets.size >= REMEMBERED) sheets.clear();
      sheets.set(week, sheet);
    }
    return sheet;
  }
}
