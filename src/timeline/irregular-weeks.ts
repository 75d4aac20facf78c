import type { Calendar } from '../schedule/calendar.js';
import { CYCLE_DAYS } from '../schedule/date.js';
import type { Direction } from './direction.js';
import { MONDAY, sheetOfDays, type WeekSheet } from './week-sheet.js';

/** Ten years: how many sheets are kept at the most. */
const REMEMBERED = 512;

/** The weeks of a schedule with overrides, each with a sheet of its own. */
export class IrregularWeeks {
  readonly #calendar: Calendar;
  readonly #sheets = new Map<number, WeekSheet>();
  /** The weeks from which on a search back, or a search on, has found nothing: at -1 and at 1. */
  readonly #quiet = { [-1]: Number.NEGATIVE_INFINITY, 1: Number.POSITIVE_INFINITY };

  constructor(calendar: Calendar) {
    this.#calendar = calendar;
  }

  sheetOf(week: number): WeekSheet {
    const known = this.#sheets.get(week);
    if (known) return known;
    const sheet = sheetOfDays((weekday) => this.#calendar.hoursOn(mondayOf(week) + weekday));
    if (this.#sheets.size >= REMEMBERED) this.#sheets.clear();
    this.#sheets.set(week, sheet);
    return sheet;
  }

  /** The next week, or the last one before, that may differ from one through which nothing changes. */
  following(week: number, direction: Direction): number {
    const monday = mondayOf(week);
    // Do the same overrides hold from the Sunday before, whose hours may spill over, to this one?
    const isUniform = this.#calendar.cut(monday - 1, 1) > monday + 6;
    return isUniform ? weekOf(this.#calendar.cut(monday, direction)) : week + direction;
  }

  /** The week at which a search from this one may end: by then all has come round once more. */
  last(week: number, direction: Direction): number {
    if ((week - this.#quiet[direction]) * direction >= 0) return week;
    const [first, last] = this.#calendar.datedEdges().map(weekOf);
    return direction > 0
      ? Math.max(week, last ?? week) + CYCLE_WEEKS
      : Math.min(week, first ?? week) - CYCLE_WEEKS;
  }

  /** Notes that a search from this week on found nothing. */
  settle(week: number, direction: Direction): void {
    this.#quiet[direction] = week;
  }
}

/** The Gregorian calendar repeats itself after 400 years, which are whole weeks; and one more to be sure. */
const CYCLE_WEEKS = CYCLE_DAYS / 7 + 1;

function mondayOf(week: number): number {
  return week * 7 + MONDAY;
}

function weekOf(day: number): number {
  return Math.floor((day - MONDAY) / 7);
}
