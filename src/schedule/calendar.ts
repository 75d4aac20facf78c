import { merged, type Range, without } from '../base/ranges.js';
import type { Override, Overrides, WeeklyHours } from './data.js';
import { dayOf2000, isYearlyDate, parseAnyDate } from './date-expression.js';
import { canonicalHours, type Hours, hoursFromTexts } from './hours.js';
import { weekdayOf } from './weekday.js';

/** An override, and the first and last day that it covers: day numbers, for a yearly one in 2000. */
export interface CalendarEntry {
  readonly override: Override;
  readonly isYearly: boolean;
  readonly first: number;
  readonly last: number;
}

/** Days are looked up in pages of so many: of a million overrides, only those of one page are tried. */
const PAGE_DAYS = 512;

/** The hours of each date: those of the week, with the overrides laid over them in order. */
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
  // A yearly range whose end comes before its start goes over New Year: both ends of the year are in it.
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
