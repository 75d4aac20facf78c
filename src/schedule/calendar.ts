import type { Override, Overrides, WeeklyHours } from './data.js';
import { parseFullDate, parseYearlyDate, yearlyDay, yearlyKey } from './date.js';
import { canonicalHours, type Hours, hoursOf } from './hours.js';
import { countUpTo, merged, type Range, without } from './ranges.js';
import { DAYS, type Day, weekdayOf } from './week.js';

/** An override, its place in the list, and the days or the yearly keys it covers, both ends included. */
interface Entry {
  readonly override: Override;
  readonly index: number;
  readonly isYearly: boolean;
  readonly from: number;
  readonly to: number;
}

/** Kinds of day whose hours are kept: more than there are, unless the schedule is a hostile one. */
const REMEMBERED = 4096;

/** Days in an era: of a million dated overrides, only those of the same era are looked through. */
const ERA = 512;

/** What holds on each date: the hours of the week and the overrides laid over them. */
export class Calendar {
  readonly #weekly: WeeklyHours;
  readonly #entries: readonly Entry[];
  /** Days on which a dated override begins, or is over; and yearly keys of the same kind. */
  readonly #datedCuts: readonly number[];
  readonly #yearlyCuts: readonly number[];
  readonly #hours = new Map<string, Hours>();
  #era = Number.NaN;
  #entriesOfEra: readonly Entry[] = [];

  constructor(weekly: WeeklyHours, overrides: Overrides) {
    this.#weekly = weekly;
    this.#entries = overrides.map(entryOf);
    this.#datedCuts = cutsOf(this.#entries.filter((entry) => !entry.isYearly));
    this.#yearlyCuts = cutsOf(this.#entries.filter((entry) => entry.isYearly));
  }

  /** The first and the last day at which a dated override begins or is over; empty if there is none. */
  datedEdges(): number[] {
    const cuts = this.#datedCuts;
    return cuts.length > 0 ? [cuts[0]!, cuts.at(-1)!] : [];
  }

  /**
   * The day nearest to `day` from which other overrides may hold: after it, or (with direction -1)
   * at or before it. Infinite if there is none.
   */
  cut(day: number, direction: 1 | -1): number {
    const before = direction > 0 ? 0 : 1;
    const dated = this.#datedCuts[countUpTo(this.#datedCuts, day) - before] ?? direction / 0;
    const keys = this.#yearlyCuts;
    if (keys.length === 0) return dated;
    const place = countUpTo(keys, yearlyKey(day)) - before;
    const years = Math.floor(place / keys.length); // over New Year, one way or the other
    const yearly = yearlyDay(day, years, keys[place - years * keys.length]!);
    return direction > 0 ? Math.min(dated, yearly) : Math.max(dated, yearly);
  }

  /** The hours that start on a day. */
  hoursOn(day: number): Hours {
    const weekday = weekdayOf(day);
    // On one weekday between the same cuts, hours are the same.
    const key = this.#yearlyCuts.length > 0 ? yearlyKey(day) : 0;
    const kind = `${countUpTo(this.#datedCuts, day)} ${key} ${weekday}`;
    const known = this.#hours.get(kind);
    if (known) return known;
    if (this.#hours.size >= REMEMBERED) this.#hours.clear();
    const hours = this.#apply(this.decisiveOn(day), DAYS[weekday]!);
    this.#hours.set(kind, hours);
    return hours;
  }

  /** The overrides that make the hours of a day, in their order: the last to replace them, and those after it. */
  decisiveOn(day: number): Entry[] {
    const covering = this.#coveringOn(day);
    const last = covering.findLastIndex(({ override }) => override.hours || override.weekly);
    return covering.slice(Math.max(0, last));
  }

  /** The label of the last labelled override that covers a day. */
  labelOn(day: number): string | undefined {
    return this.#coveringOn(day).findLast(({ override }) => override.label !== undefined)?.override
      .label;
  }

  #coveringOn(day: number): Entry[] {
    const era = Math.floor(day / ERA);
    if (era !== this.#era) {
      const start = era * ERA;
      const reaches = (entry: Entry) =>
        entry.isYearly || (entry.from < start + ERA && entry.to >= start);
      this.#entriesOfEra = this.#entries.filter(reaches);
      this.#era = era;
    }
    const yearly = yearlyKey(day);
    return this.#entriesOfEra.filter(({ isYearly, from, to }) => {
      const key = isYearly ? yearly : day;
      // A yearly range may wrap over New Year.
      return from <= to ? from <= key && key <= to : from <= key || key <= to;
    });
  }

  #apply(decisive: readonly Entry[], day: Day): Hours {
    let hours = hoursOf(this.#weekly[day]);
    // Neighbours that do the same are applied together: one pass for a thousand of them.
    let added: Range[] = [];
    let removed: Range[] = [];
    const settle = () => {
      hours = without(canonicalHours([...hours, ...added]), merged(removed));
      added = [];
      removed = [];
    };
    for (const { override } of decisive) {
      const { add, remove } = override;
      if (add) {
        if (removed.length > 0) settle();
        added.push(...hoursOf(add));
      } else if (remove) {
        removed.push(...hoursOf(remove));
      } else {
        hours = hoursOf(override.hours ?? override.weekly?.[day]);
      }
    }
    settle();
    return hours;
  }
}

function entryOf(override: Override, index: number): Entry {
  const { date, from = date, to = date } = override;
  const isYearly = (from ?? to)!.length === 5;
  const parse = isYearly ? parseYearlyDate : parseFullDate;
  return {
    override,
    index,
    isYearly,
    from: from === undefined ? Number.NEGATIVE_INFINITY : parse(from)!,
    to: to === undefined ? Number.POSITIVE_INFINITY : parse(to)!,
  };
}

/** The keys at which some entry begins, or is over: between two of them the same ones cover. */
function cutsOf(entries: readonly Entry[]): number[] {
  const cuts = entries.flatMap(({ from, to }) => [from, to + 1]).filter(Number.isFinite);
  return [...new Set(cuts)].sort((a, b) => a - b);
}
