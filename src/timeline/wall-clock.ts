import type { Calendar } from '../schedule/calendar.js';
import type { WeeklyHours } from '../schedule/data.js';
import { hoursOf } from '../schedule/hours.js';
import { DAYS } from '../schedule/week.js';
import type { Direction } from './direction.js';
import { IrregularWeeks } from './irregular-weeks.js';
import {
  DAY_MS,
  FIRST,
  MONDAY,
  placeAfter,
  sheetOfDays,
  WEEK_MS,
  type WeekSheet,
} from './week-sheet.js';

/**
 * Open and closed as one reads them off a wall clock, in milliseconds since 1970-01-01 00:00 on that
 * clock. It knows no zone: on this line no time is skipped and none is repeated.
 */
export class WallClock {
  readonly #regular: WeekSheet;
  readonly #irregular: IrregularWeeks | undefined;

  constructor(weekly: WeeklyHours, calendar: Calendar | undefined) {
    this.#regular = sheetOfDays((weekday) => hoursOf(weekly[DAYS[(weekday + 7) % 7]!]));
    this.#irregular = calendar && new IrregularWeeks(calendar);
  }

  isOpenAt(localMs: number): boolean {
    const week = weekOf(localMs);
    return placeAfter(this.sheetOf(week), localMs - startOf(week)) % 2 === 1;
  }

  /** The first boundary after `localMs`, or (with direction -1) the last one at or before it, else infinite. */
  boundary(localMs: number, direction: Direction): number {
    const irregular = this.#irregular;
    const before = direction > 0 ? 0 : 1;
    const from = weekOf(localMs);
    let week = from;
    let ms = localMs - startOf(week);
    let last: number | undefined;
    for (;;) {
      const sheet = this.sheetOf(week);
      const place = placeAfter(sheet, ms) - before;
      // Neither the places of the days nor the -1 of a week that begins open are boundaries.
      if (place >= FIRST && sheet[place]! >= 0) return startOf(week) + sheet[place]!;
      last ??= irregular ? irregular.last(week, direction) : week + direction;
      if ((last - week) * direction <= 0) break;
      // The first week may have boundaries behind us: only of a later one it is known to have none.
      week = irregular && week !== from ? irregular.following(week, direction) : week + direction;
      ms = direction > 0 ? -1 : WEEK_MS;
    }
    irregular?.settle(from, direction);
    return direction / 0;
  }

  sheetOf(week: number): WeekSheet {
    return this.#irregular ? this.#irregular.sheetOf(week) : this.#regular;
  }
}

export function weekOf(localMs: number): number {
  return Math.floor((localMs - MONDAY * DAY_MS) / WEEK_MS);
}

export function startOf(week: number): number {
  return week * WEEK_MS + MONDAY * DAY_MS;
}
