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

/** Sheets of weeks with overrides that are kept: a few at first, ten years at last. */
const FEWEST = 8;
const MOST = 512;

/**
 * Open and closed as one reads them off a wall clock, in milliseconds since 1970-01-01 00:00 on that
 * clock. It knows no zone: on this line no time is skipped and none is repeated.
 */
export class WallClock {
  /** What overrides make of single dates, if there are any. */
  readonly calendar: Calendar | undefined;
  readonly #regular: WeekSheet;
  /** Of weeks with overrides, those that have been asked for, each at the place of its number's last bits. */
  #sheets: { readonly week: number; readonly sheet: WeekSheet }[] = NO_SHEETS;

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
    if (this.calendar === undefined) return this.#regular;
    const kept = this.#sheets[week & (this.#sheets.length - 1)]!;
    return kept.week === week ? kept.sheet : this.#keep(week, this.calendar);
  }

  #keep(week: number, calendar: Calendar): WeekSheet {
    const made = sheetOfDays((weekday) => calendar.hoursOn(mondayOf(week) + weekday));
    const sheet = isSame(made, this.#regular) ? this.#regular : made;
    const { length } = this.#sheets;
    const isTaken = !Number.isNaN(this.#sheets[week & (length - 1)]!.week);
    if (length < FEWEST || (isTaken && length < MOST)) {
      const old = this.#sheets;
      this.#sheets = new Array(Math.max(length * 2, FEWEST)).fill(NO_SHEET);
      for (const one of old) this.#put(one);
    }
    this.#put({ week, sheet });
    return sheet;
  }

  #put(kept: { readonly week: number; readonly sheet: WeekSheet }): void {
    this.#sheets[kept.week & (this.#sheets.length - 1)] = kept;
  }
}

const NO_SHEET = { week: NaN, sheet: [] };
const NO_SHEETS = [NO_SHEET];

function isSame(a: WeekSheet, b: WeekSheet): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
