import type { Override, Overrides, WeeklyHours } from './data.js';
import { dayOf2000, isYearlyDate, parseAnyDate } from './date.js';
import { canonicalHours, type Hours, hoursOf } from './hours.js';
import { merged, type Range, without } from './ranges.js';
import { weekdayOf } from './week.js';

/** An override, and the first and the last day that it covers: by number, or by those of 2000. */
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
    const weekday = weekdayOf(day);
    let hours = hoursOf(this.#weekly[weekday]);
    let added: Range[] = [];
    let removed: Range[] = [];
    // Neighbours that do the same are applied together: one pass for a thousand of them.
    const settle = () => {
      // In order, to be cut: a schedule that is looked at as it was written may have them in any.
      if (added[0] || removed[0]) hours = canonicalHours([...hours, ...added]);
      if (hours[0] && removed[0]) hours = without(hours, merged(removed));
      added = [];
      removed = [];
    };
    for (const { add, remove, hours: replacing, weekly } of decisive(this.coveringOn(day))) {
      if (add && removed[0]) settle();
      if (add) added.push(...hoursOf(add));
      else if (remove) removed.push(...hoursOf(remove));
      else hours = hoursOf(replacing ?? weekly?.[weekday]);
    }
    settle();
    return hours;
  }

  /** The overrides that cover a day, in the order in which they apply. */
  coveringOn(day: number): Overrides {
    const place = Math.floor(day / NEARBY);
    if (place !== this.#place) {
      this.#place = place;
      this.#nearby = this.rules.filter(
        ({ isYearly, first, last }) =>
          isYearly || (first / NEARBY < place + 1 && place <= last / NEARBY),
      );
    }
    const dayOfYear = dayOf2000(day);
    return this.#nearby
      .filter(({ isYearly, first, last }) => {
        const at = isYearly ? dayOfYear : day;
        // A yearly range may wrap over New Year.
        return first <= last ? first <= at && at <= last : first <= at || at <= last;
      })
      .map(({ override }) => override);
  }
}

function ruleOf(override: Override): Rule {
  const { date, from = date, to = date } = override;
  return {
    override,
    isYearly: isYearlyDate(from ?? to),
    first: from ? parseAnyDate(from)! : -Infinity,
    last: to ? parseAnyDate(to)! : Infinity,
  };
}

/** Those of the overrides that cover a day which make its hours: the last to replace them, and those after it. */
export function decisive(covering: Overrides): Overrides {
  const last = covering.findLastIndex(({ hours, weekly }) => hours || weekly);
  return covering.slice(Math.max(0, last));
}

/** The label that people see, if there is one. */
export interface Label {
  readonly label?: string;
}

/** The label of the last labelled override that covers a day. */
export function labelOn(calendar: Calendar, day: number): Label {
  const labelled = calendar.coveringOn(day).findLast((override) => 'label' in override);
  return labelled ? { label: labelled.label! } : {};
}
