import type { Override, Overrides, WeeklyHours } from './data.js';
import { monthDayOf, parseDate } from './date.js';
import { canonicalHours, type Hours, hoursOf } from './hours.js';
import { merged, type Range, without } from './ranges.js';
import { DAYS, weekdayOf } from './week.js';

/** An override, and the first and the last day that it covers: by number, or by month and day. */
export interface Rule {
  readonly override: Override;
  readonly isYearly: boolean;
  readonly first: number;
  readonly last: number;
}

/** Of a million dated overrides, only those of the same few hundred days are looked through. */
const NEARBY = 512;

/** What holds on each date: the hours of the week and the overrides laid over them. */
export class Calendar {
  readonly rules: readonly Rule[];
  readonly #weekly: WeeklyHours;
  #place = NaN;
  #nearby: readonly Rule[] = [];

  constructor(weekly: WeeklyHours, overrides: Overrides) {
    this.#weekly = weekly;
    this.rules = overrides.map(ruleOf);
  }

  /** The hours that start on a day. */
  hoursOn(day: number): Hours {
    const name = DAYS[weekdayOf(day)]!;
    let hours = hoursOf(this.#weekly[name]);
    // Neighbours that do the same are applied together: one pass for a thousand of them.
    let added: Range[] = [];
    let removed: Range[] = [];
    const settle = () => {
      if (added.length > 0) hours = canonicalHours([...hours, ...added]);
      if (hours.length > 0 && removed.length > 0) hours = without(hours, merged(removed));
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
    const place = Math.floor(day / NEARBY);
    if (place !== this.#place) {
      this.#place = place;
      const start = place * NEARBY;
      this.#nearby = this.rules.filter(
        ({ isYearly, first, last }) => isYearly || (first < start + NEARBY && start <= last),
      );
    }
    const monthDay = monthDayOf(day);
    return this.#nearby
      .filter(({ isYearly, first, last }) => {
        const at = isYearly ? monthDay : day;
        // A yearly range may wrap over New Year.
        return first <= last ? first <= at && at <= last : first <= at || at <= last;
      })
      .map(({ override }) => override);
  }
}

function ruleOf(override: Override): Rule {
  const { date, from = date, to = date } = override;
  const isYearly = (from ?? to)?.length === 5;
  const read = (text: string) => (isYearly ? Number(text.replace('-', '')) : parseDate(text)!);
  return {
    override,
    isYearly,
    first: from === undefined ? -Infinity : read(from),
    last: to === undefined ? Infinity : read(to),
  };
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
