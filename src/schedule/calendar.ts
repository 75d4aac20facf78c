import { merged, type Range, without } from '../base/ranges.js';
import type { Override, Overrides, WeeklyHours } from './data.js';
import { dayOf2000, isYearlyDate, parseAnyDate } from './date-expression.js';
import { canonicalHours, type Hours, hoursFromTexts } from './hours.js';
import { weekdayOf } from './weekday.js';

/** An override with the first and last day it covers, as day numbers; those of a yearly one are in 2000. */
export interface CalendarEntry {
  readonly override: Override;
  readonly isYearly: boolean;
  readonly first: number;
  readonly last: number;
}

/** Overrides are paged by this many days: of a million, a look-up tries only those of one page. */
const PAGE_DAYS = 512;

/**
 * The hours of each date: those of the week, with the overrides laid over them in order. Hours belong to
 * the date on which they start: see `docs/semantics.md#hours-past-midnight`.
 */
export class Calendar {
  readonly entries: readonly CalendarEntry[];
  readonly #weekly: WeeklyHours;
  #page = NaN;
  #entriesOfPage: readonly CalendarEntry[] = [];

  constructor(weekly: WeeklyHours, overrides: Overrides) {
    this.#weekly = weekly;
    this.entries = overrides.map(entryOf);
  }

  /** The hours that start on a day. */
  hoursOfDay(day: number): Hours {
    const weekday = weekdayOf(day);
    let hours = hoursFromTexts(this.#weekly[weekday]);
    let added: Range[] = [];
    let removed: Range[] = [];
    // Neighbours of one kind are applied together, so a thousand of them cost one pass.
    const apply = () => {
      // Cutting needs sorted ranges, and data that was not parsed may have them in any order.
      if (added[0] || removed[0]) hours = canonicalHours([...hours, ...added]);
      if (hours[0] && removed[0]) hours = without(hours, merged(removed));
      added = [];
      removed = [];
    };
    for (const { add, remove, hours: replacing, weekly } of determiningOverrides(
      this.overridesOn(day),
    )) {
      if (add && removed[0]) apply();
      if (add) added.push(...hoursFromTexts(add));
      else if (remove) removed.push(...hoursFromTexts(remove));
      else hours = hoursFromTexts(replacing ?? weekly?.[weekday]);
    }
    apply();
    return hours;
  }

  /** The overrides that cover a day, in the order in which they apply. */
  overridesOn(day: number): Overrides {
    const page = Math.floor(day / PAGE_DAYS);
    if (page !== this.#page) {
      this.#page = page;
      this.#entriesOfPage = this.entries.filter(
        ({ isYearly, first, last }) =>
          isYearly || (first / PAGE_DAYS < page + 1 && page <= last / PAGE_DAYS),
      );
    }
    const dayOfYear = dayOf2000(day);
    return this.#entriesOfPage
      .filter((entry) => covers(entry, entry.isYearly ? dayOfYear : day))
      .map(({ override }) => override);
  }
}

/** Whether an entry covers a day; for a yearly entry, the day of 2000. */
function covers({ first, last }: CalendarEntry, day: number): boolean {
  // A yearly range whose end comes before its start runs over New Year: it covers both ends of the year.
  // See docs/concepts.md#overrides.
  return first <= last ? first <= day && day <= last : first <= day || day <= last;
}

function entryOf(override: Override): CalendarEntry {
  const { date, from = date, to = date } = override;
  return {
    override,
    isYearly: isYearlyDate(from ?? to),
    first: from ? parseAnyDate(from)! : -Infinity,
    last: to ? parseAnyDate(to)! : Infinity,
  };
}

/**
 * The overrides that determine a day's hours, out of those that cover it: the last to replace the
 * hours, and those after it.
 */
export function determiningOverrides(covering: Overrides): Overrides {
  const last = covering.findLastIndex(({ hours, weekly }) => hours || weekly);
  return covering.slice(Math.max(0, last));
}
