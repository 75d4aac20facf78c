import type { Override, Overrides, WeeklyHours } from './data.js';
import { dateOf, parseDate, yearlyDays } from './date.js';
import { type Direction, furthest } from './direction.js';
import { canonicalHours, type Hours, hoursOf } from './hours.js';
import { countUpTo, merged, type Range, without } from './ranges.js';
import { DAYS, weekdayOf } from './week.js';

/** What holds on each date: the hours of the week and the overrides laid over them. */
export class Calendar {
  /** Days on which a dated override begins, or is over, in order. */
  readonly #dated: readonly number[];
  /** The first and last dates of yearly overrides. */
  readonly #yearly: readonly string[];
  readonly #weekly: WeeklyHours;
  readonly #overrides: Overrides;
  /** Of a million dated overrides, only those of the year in question are looked through. */
  #year = '';
  #overridesOfYear: Overrides = [];

  constructor(weekly: WeeklyHours, overrides: Overrides) {
    this.#weekly = weekly;
    this.#overrides = overrides;
    const bounds = overrides.map(boundsOf);
    this.#yearly = [...new Set(bounds.flat().filter(isYearly))];
    this.#dated = bounds
      .flatMap(([from = '', to = '']) => [parseDate(from) ?? NaN, (parseDate(to) ?? NaN) + 1])
      .filter(Number.isFinite)
      .sort((a, b) => a - b);
  }

  /** The first and the last day on which a dated override begins, or is over, if there are any. */
  get edges(): readonly number[] {
    return this.#dated.length > 0 ? [this.#dated[0]!, this.#dated.at(-1)!] : [];
  }

  /**
   * The nearest day after `day`, or before it, on which an override begins, is over, or (a yearly one)
   * holds for the last time; infinite if there is none.
   */
  cut(day: number, direction: Direction): number {
    const isForward = direction > 0;
    const place = countUpTo(this.#dated, isForward ? day : day - 1);
    const dated = this.#dated[isForward ? place : place - 1] ?? direction / 0;
    const yearly = yearlyDays(day, this.#yearly).filter((cut) => (cut - day) * direction > 0);
    return furthest([dated, ...yearly], -direction as Direction);
  }

  /** The hours that start on a day. */
  hoursOn(day: number): Hours {
    const name = DAYS[weekdayOf(day)]!;
    let hours = hoursOf(this.#weekly[name]);
    // Neighbours that do the same are applied together: one pass for a thousand of them.
    let added: Range[] = [];
    let removed: Range[] = [];
    const settle = () => {
      hours = without(canonicalHours([...hours, ...added]), merged(removed));
      added = [];
      removed = [];
    };
    for (const override of decisive(this.coveringOn(day))) {
      const { add, remove } = override;
      if (add && removed.length > 0) settle();
      if (add) added.push(...hoursOf(add));
      else if (remove) removed.push(...hoursOf(remove));
      else hours = hoursOf(override.hours ?? override.weekly?.[name]);
    }
    settle();
    return hours;
  }

  /** The overrides that cover a day, in the order in which they apply. */
  coveringOn(day: number): Overrides {
    const { date, yearly } = dateOf(day);
    const year = date.slice(0, 4);
    if (year !== this.#year) {
      this.#year = year;
      this.#overridesOfYear = this.#overrides.filter((override) => {
        const [from = '', to = '9'] = boundsOf(override);
        return isYearly(from || to) || (from <= `${year}-99` && to >= year);
      });
    }
    return this.#overridesOfYear.filter((override) => {
      const [from, to] = boundsOf(override);
      const key = isYearly(from ?? to) ? yearly : date;
      const isAfter = from === undefined || from <= key;
      const isBefore = to === undefined || key <= to;
      // A yearly range may wrap over New Year.
      return from && to && to < from ? isAfter || isBefore : isAfter && isBefore;
    });
  }
}

/** The first and the last date of an override, each undefined where there is none. */
function boundsOf({ date, from, to }: Override): readonly (string | undefined)[] {
  return date === undefined ? [from, to] : [date, date];
}

function isYearly(date: string | undefined): date is string {
  return date?.length === 5;
}

/** Those of the overrides that cover a day which make its hours: the last to replace them, and those after it. */
export function decisive(covering: Overrides): Overrides {
  return covering.slice(
    Math.max(
      0,
      covering.findLastIndex(({ hours, weekly }) => hours || weekly),
    ),
  );
}

/** The label that people see, if there is one. */
export interface Label {
  readonly label?: string;
}

/** The label of the last labelled override that covers a day. */
export function labelOn(calendar: Calendar, day: number): Label {
  const labels = calendar.coveringOn(day).map(({ label }) => label);
  const label = labels.findLast((text) => text !== undefined);
  return label === undefined ? {} : { label };
}
