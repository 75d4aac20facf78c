import { Calendar } from '../schedule/calendar.js';
import type { Cuts } from './cuts.js';
import { placeInTable } from './table.js';
import { mondayOf } from './week.js';
import { sheetOfWeek } from './week-layout.js';
import type { WeekSheet } from './week-sheet.js';

interface DatedWeek {
  readonly week: number;
  readonly sheet: WeekSheet;
}

/** The weeks of a schedule with overrides, no two of which need be alike. */
export class DatedWeeks extends Calendar {
  /** Where the calendar has another week to offer, as soon as somebody searches. */
  cuts: Cuts | undefined;
  /** Those that were asked for: a week has one place to be in. */
  readonly #known: (DatedWeek | undefined)[] = [];

  sheetOf(week: number): WeekSheet {
    const place = placeInTable(week);
    let known = this.#known[place];
    if (!known || known.week !== week) {
      known = { week, sheet: sheetOfWeek((weekday) => this.hoursOn(mondayOf(week) + weekday)) };
      this.#known[place] = known;
    }
    return known.sheet;
  }
}
