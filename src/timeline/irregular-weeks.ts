import type { Calendar } from '../schedule/calendar.js';
import { CYCLE_DAYS } from '../schedule/date.js';
import { DAY } from '../schedule/hours.js';
import { sorted } from '../schedule/ranges.js';
import { type WeekSheet, weekSheet } from './week-sheet.js';

/** Weeks are numbered from the one in which 1970-01-01, a Thursday, lies. */
const THURSDAY = 3;

/** The Gregorian calendar repeats itself after 400 years, which are whole weeks. */
const CYCLE_WEEKS = CYCLE_DAYS / 7;

/** Ten years: how many sheets are kept at the most. */
const MOST_SHEETS = 512;

/** The weeks of a schedule with overrides: a sheet for each, made when it is asked for. */
export class IrregularWeeks {
  readonly #calendar: Calendar;
  readonly #regular: WeekSheet;
  /** A week's sheet stands at the place that its number has, cut to the size of the list. */
  #weeks: number[] = new Array(8).fill(Number.NaN);
  #sheets: WeekSheet[] = new Array(8).fill([]);

  constructor(calendar: Calendar, regular: WeekSheet) {
    this.#calendar = calendar;
    this.#regular = regular;
  }

  sheetOf(week: number): WeekSheet {
    const at = week & (this.#weeks.length - 1);
    return this.#weeks[at] === week ? this.#sheets[at]! : this.#make(week);
  }

  /** The next week that may differ from this one, through which nothing opens or closes. */
  after(week: number): number {
    const monday = mondayOf(week);
    if (!this.#isUniform(monday)) return week + 1;
    return weekOf(this.#calendar.nextCut(monday));
  }

  /** The last week before this one that may differ from it. */
  before(week: number): number {
    const monday = mondayOf(week);
    if (!this.#isUniform(monday)) return week - 1;
    return weekOf(this.#calendar.previousCut(monday));
  }

  /** The week at which a search from this one may end: everything has come round once more. */
  lastAfter(week: number): number {
    const edge = this.#calendar.datedEdges?.[1];
    return Math.max(week, edge === undefined ? week : weekOf(edge) + 1) + CYCLE_WEEKS;
  }

  firstBefore(week: number): number {
    const edge = this.#calendar.datedEdges?.[0];
    return Math.min(week, edge === undefined ? week : weekOf(edge) - 1) - CYCLE_WEEKS;
  }

  /** Whether the same overrides hold from the Sunday before, whose hours may spill over, to this one. */
  #isUniform(monday: number): boolean {
    return this.#calendar.nextCut(monday - 1) > monday + 6;
  }

  #make(week: number): WeekSheet {
    const ranges: number[] = [];
    for (let weekday = -1; weekday < 7; weekday++) {
      for (const second of this.#calendar.hoursOn(mondayOf(week) + weekday)) {
        ranges.push(weekday * DAY + second);
      }
    }
    const made = weekSheet(sorted(ranges));
    const sheet = isSame(made, this.#regular) ? this.#regular : made;
    this.#store(week, sheet);
    return sheet;
  }

  #store(week: number, sheet: WeekSheet): void {
    let at = week & (this.#weeks.length - 1);
    if (!Number.isNaN(this.#weeks[at]) && this.#weeks.length < MOST_SHEETS) {
      this.#grow();
      at = week & (this.#weeks.length - 1);
    }
    this.#weeks[at] = week;
    this.#sheets[at] = sheet;
  }

  #grow(): void {
    const [weeks, sheets] = [this.#weeks, this.#sheets];
    this.#weeks = new Array(weeks.length * 2).fill(Number.NaN);
    this.#sheets = new Array(weeks.length * 2).fill([]);
    weeks.forEach((week, at) => {
      if (!Number.isNaN(week)) this.#store(week, sheets[at]!);
    });
  }
}

function mondayOf(week: number): number {
  return week * 7 - THURSDAY;
}

function weekOf(day: number): number {
  return Math.floor((day + THURSDAY) / 7);
}

function isSame(a: WeekSheet, b: WeekSheet): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
