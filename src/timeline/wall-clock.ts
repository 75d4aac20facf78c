import type { Calendar } from '../schedule/calendar.js';
import type { WeeklyHours } from '../schedule/data.js';
import { DAY, hoursOf } from '../schedule/hours.js';
import { sorted } from '../schedule/ranges.js';
import { DAYS } from '../schedule/week.js';
import { IrregularWeeks } from './irregular-weeks.js';
import {
  boundaryBefore,
  DAY_MS,
  endsOpen,
  firstBoundary,
  isOpenIn,
  lastBoundary,
  openMsIn,
  openMsOf,
  opensOpen,
  placeAfter,
  WEEK_MS,
  type WeekSheet,
  weekSheet,
} from './week-sheet.js';

/** 1970-01-01 was a Thursday: three days after the Monday from which weeks are counted. */
const MONDAY_MS = 3 * DAY_MS;

/**
 * Open and closed as one reads them off a wall clock, in milliseconds since 1970-01-01 00:00 on that
 * clock. It knows no zone: on this line no time is skipped and none is repeated.
 */
export class WallClock {
  readonly #regular: WeekSheet;
  readonly #irregular: IrregularWeeks | undefined;
  /** From the beginning of this week on, and up to the end of that one, a search found no boundary. */
  #quietFrom = Number.POSITIVE_INFINITY;
  #quietUpTo = Number.NEGATIVE_INFINITY;

  constructor(weekly: WeeklyHours, calendar: Calendar | undefined) {
    this.#regular = regularSheet(weekly);
    this.#irregular = calendar && new IrregularWeeks(calendar, this.#regular);
  }

  isOpenAt(localMs: number): boolean {
    const monday = localMs + MONDAY_MS;
    const week = Math.floor(monday / WEEK_MS);
    return isOpenIn(this.#sheetOf(week), monday - week * WEEK_MS);
  }

  /** The first boundary after `localMs`, or Infinity. */
  boundaryAfter(localMs: number): number {
    const monday = localMs + MONDAY_MS;
    const week = Math.floor(monday / WEEK_MS);
    const sheet = this.#sheetOf(week);
    const place = placeAfter(sheet, monday - week * WEEK_MS);
    if (place < sheet.length) return startOf(week) + sheet[place]!;
    return this.#boundaryFrom(week + 1, endsOpen(sheet));
  }

  /** The last boundary at or before `localMs`, or -Infinity. */
  boundaryUpTo(localMs: number): number {
    const monday = localMs + MONDAY_MS;
    const week = Math.floor(monday / WEEK_MS);
    const sheet = this.#sheetOf(week);
    const boundary = boundaryBefore(sheet, placeAfter(sheet, monday - week * WEEK_MS));
    if (boundary > 0) return startOf(week) + boundary;
    return this.#boundaryBefore(week, opensOpen(sheet));
  }

  /** The open milliseconds from one reading of the clock up to a later one. */
  openMsBetween(fromMs: number, toMs: number): number {
    const from = fromMs + MONDAY_MS;
    const to = toMs + MONDAY_MS;
    const first = Math.floor(from / WEEK_MS);
    const last = Math.floor(to / WEEK_MS);
    const start = from - first * WEEK_MS;
    const end = to - last * WEEK_MS;
    if (first === last) return openMsIn(this.#sheetOf(first), start, end);
    let sum = openMsIn(this.#sheetOf(first), start, WEEK_MS);
    if (this.#irregular) {
      for (let week = first + 1; week < last; week++) sum += openMsOf(this.#sheetOf(week));
    } else {
      sum += openMsOf(this.#regular) * (last - first - 1);
    }
    return end > 0 ? sum + openMsIn(this.#sheetOf(last), 0, end) : sum;
  }

  /** The first boundary from the beginning of a week on, before which it is open or closed. */
  #boundaryFrom(first: number, isOpen: boolean): number {
    if (first >= this.#quietFrom) return Number.POSITIVE_INFINITY;
    const irregular = this.#irregular;
    const last = irregular ? irregular.lastAfter(first) : first;
    for (let week = first; week <= last; week = irregular ? irregular.after(week) : week + 1) {
      const sheet = this.#sheetOf(week);
      if (opensOpen(sheet) !== isOpen) return startOf(week);
      const boundary = firstBoundary(sheet);
      if (boundary < WEEK_MS) return startOf(week) + boundary;
    }
    this.#quietFrom = first;
    return Number.POSITIVE_INFINITY;
  }

  /** The last boundary up to the beginning of a week, at which it is open or closed. */
  #boundaryBefore(end: number, isOpen: boolean): number {
    if (end <= this.#quietUpTo) return Number.NEGATIVE_INFINITY;
    const irregular = this.#irregular;
    const first = irregular ? irregular.firstBefore(end - 1) : end - 1;
    for (let week = end - 1; week >= first; week = irregular ? irregular.before(week) : week - 1) {
      const sheet = this.#sheetOf(week);
      if (endsOpen(sheet) !== isOpen) return startOf(week + 1);
      const boundary = lastBoundary(sheet);
      if (boundary > 0) return startOf(week) + boundary;
    }
    this.#quietUpTo = end;
    return Number.NEGATIVE_INFINITY;
  }

  #sheetOf(week: number): WeekSheet {
    return this.#irregular === undefined ? this.#regular : this.#irregular.sheetOf(week);
  }
}

/** The sheet of a week without overrides, into which the Sunday before spills over. */
function regularSheet(weekly: WeeklyHours): WeekSheet {
  const ranges: number[] = [];
  for (let weekday = -1; weekday < 7; weekday++) {
    const name = DAYS[(weekday + 7) % 7]!;
    for (const second of hoursOf(weekly[name] ?? [])) ranges.push(weekday * DAY + second);
  }
  return weekSheet(sorted(ranges));
}

function startOf(week: number): number {
  return week * WEEK_MS - MONDAY_MS;
}
