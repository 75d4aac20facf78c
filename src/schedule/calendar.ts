import { countUpTo, type Range } from '../base/ranges.js';
import { textCache } from '../base/text-cache.js';
import { daysOfYear, yearOf } from './calendar-year.js';
import { type CoveredDays, coveredDays } from './covered-days.js';
import type { Override, Overrides, WeeklyHours } from './data.js';
import { DayRule } from './day-rule.js';
import type { Hours } from './hours.js';
import { weekdayOf } from './weekday.js';

/** An override, and the days that it covers. */
export interface CalendarEntry extends CoveredDays {
  readonly override: Override;
}

/** A year, cut where an override begins or is over: between two cuts the same overrides cover every day. */
interface CutYear {
  readonly days: Range;
  /** The first day of each part. */
  readonly starts: readonly number[];
  readonly rules: readonly DayRule[];
}

/** How many rules are kept at most: more than a year has days, whatever the overrides. */
const MAX_RULES = 400;

/** The hours of each date: those of the week, with the overrides laid over them in order. */
export class Calendar {
  readonly entries: readonly CalendarEntry[];
  readonly #weekly: WeeklyHours;
  /** By the indexes of the overrides that cover the days, so that equal parts of all years share a rule. */
  readonly #cachedRule = textCache<DayRule>(MAX_RULES, Infinity);
  /** The year that was asked for last. */
  #year: CutYear = { days: [0, 0], starts: [], rules: [] };

  constructor(weekly: WeeklyHours, overrides: Overrides) {
    this.#weekly = weekly;
    this.entries = overrides.map((override) => ({ override, ...coveredDays(override) }));
  }

  /** What holds on a day. */
  ruleOf(day: number): DayRule {
    const part = this.#partOf(day);
    return this.#year.rules[part]!;
  }

  /** Days around a day, within its year, on which the same rule holds; from the first up to the last, not included. */
  daysLike(day: number): Range {
    const part = this.#partOf(day);
    const { days, starts } = this.#year;
    return [starts[part]!, starts[part + 1] ?? days[1]];
  }

  /** A key that days have in common if the same overrides cover them. */
  keyOf(day: number): string {
    return this.ruleOf(day).key;
  }

  /** What is open because of the hours that start on a day, in seconds from its midnight. */
  hoursOfDay(day: number): Hours {
    return this.ruleOf(day).openOn(weekdayOf(day));
  }

  /** The index of a day's part, in a year that is cut first if it is not the last one. */
  #partOf(day: number): number {
    const [first, end] = this.#year.days;
    if (day < first || day >= end) this.#year = this.#cut(yearOf(day));
    return countUpTo(this.#year.starts, day) - 1;
  }

  #cut(year: number): CutYear {
    const days = daysOfYear(year);
    const covered: (readonly [index: number, range: Range])[] = [];
    for (let index = 0; index < this.entries.length; index++) {
      const { first, last, rangesIn } = this.entries[index]!;
      // Of thousands of dated overrides, most years have only a few.
      if (first >= days[1] || last < days[0]) continue;
      for (const range of rangesIn(year)) covered.push([index, range]);
    }
    const cuts = covered.flatMap(([, range]) => range);
    const inside = cuts.filter((day) => days[0] < day && day < days[1]);
    const starts = [...new Set([days[0], ...inside])].sort((a, b) => a - b);
    const indexes = starts.map((): number[] => []);
    for (const [index, [first, end]] of covered) {
      if (first >= days[1] || end <= days[0]) continue;
      let part = countUpTo(starts, Math.max(first, days[0])) - 1;
      for (; part < starts.length && starts[part]! < end; part++) indexes[part]!.push(index);
    }
    return { days, starts, rules: indexes.map((covering) => this.#rule(covering)) };
  }

  #rule(indexes: readonly number[]): DayRule {
    const key = String(indexes);
    return this.#cachedRule(key, () => {
      const overrides = indexes.map((index) => this.entries[index]!.override);
      return new DayRule(this.#weekly, overrides, key);
    });
  }
}
