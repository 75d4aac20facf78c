import type { Rule } from '../schedule/calendar.js';
import { monthDayOf } from '../schedule/date.js';
import { DAY } from '../schedule/hours.js';
import { merged, type Range, without } from '../schedule/ranges.js';
import { weekdayOf } from '../schedule/week.js';
import type { Written, WrittenOverride, WrittenWeek } from './written-hours.js';

/** The work that may go into one schedule: under a second, where all that is usual takes milliseconds. */
const MOST_WORK = 5_000_000;

/**
 * The hours of each date in terms of what was written: which ranges are in force, and which would be if
 * one of the overrides were not there.
 */
export class DateTable {
  readonly #weekly: WrittenWeek;
  readonly #overrides: readonly WrittenOverride[];
  readonly #rules: readonly Rule[];
  readonly #first: number;
  readonly #monthDays: Uint16Array;
  /** By day, last to first: the overrides down to the second that replaces all others. */
  readonly #chains = new Map<number, number[]>();
  readonly #visible = new Set<number>();
  #workLeft = MOST_WORK;

  /** A table of the days from `first` to `last`. */
  constructor(
    weekly: WrittenWeek,
    overrides: readonly WrittenOverride[],
    rules: readonly Rule[],
    [first, last]: Range,
    begin: (rule: Rule) => number,
  ) {
    this.#weekly = weekly;
    this.#overrides = overrides;
    this.#rules = rules;
    this.#first = first;
    const length = rules.length > 0 ? last - first + 1 : 0;
    this.#monthDays = Uint16Array.from({ length }, (_, place) => monthDayOf(first + place));
    const replacers = new Uint8Array(length);
    for (let index = rules.length - 1; index >= 0; index--) {
      const { replaces } = overrides[index]!;
      const start = begin(rules[index]!);
      this.someDay(index, [start - 1, last], (day) => {
        const place = day - first;
        if (replacers[place] === 2) return false;
        if (replacers[place] === 0 && day >= start) this.#visible.add(index);
        if (replaces) replacers[place]! += 1;
        const chain = this.#chains.get(day);
        if (chain) chain.push(index);
        else this.#chains.set(day, [index]);
        this.#workLeft -= 1;
        return this.isSpent;
      });
    }
  }

  /** Whether there was more to do than may be done: then what is missing here means nothing. */
  get isSpent(): boolean {
    return this.#workLeft < 0;
  }

  /** Whether a test holds for one of the days of a stretch that an override covers. */
  someDay(index: number, [first, last]: Range, test: (day: number) => boolean): boolean {
    const { isYearly, first: start, last: end } = this.#rules[index]!;
    const lastDay = isYearly ? last : Math.min(last, end);
    for (let day = isYearly ? first : Math.max(first, start); day <= lastDay; day++) {
      if (isYearly) {
        const at = this.#monthDays[day - this.#first]!;
        // A yearly range may wrap over New Year.
        if (start <= end ? at < start || end < at : at < start && end < at) continue;
      }
      if (test(day)) return true;
    }
    return false;
  }

  /** Whether there is a day on which no later override replaces all that this one does. */
  isVisible(index: number): boolean {
    return this.#visible.has(index);
  }

  /** The ranges in force on a day, each with what is left of it; as if one override were not there. */
  *rangesOn(day: number, except?: number): Generator<[written: Written, left: readonly Range[]]> {
    let removed: readonly Range[] = [];
    const weekday = weekdayOf(day);
    const cut = (written: Written): [Written, Range[]] => [
      written,
      without([written.range], removed),
    ];
    for (const index of this.#chains.get(day) ?? []) {
      if (index === except) continue;
      const { replaces, week, removed: more } = this.#overrides[index]!;
      const ranges = week[weekday]!;
      this.#workLeft -= (ranges.length + more.length + 1) * (removed.length + 1);
      if (this.isSpent) return;
      yield* ranges.map(cut);
      if (replaces) return;
      if (more.length > 0) removed = merged([...removed, ...more]);
    }
    const ranges = this.#weekly[weekday]!;
    this.#workLeft -= (ranges.length + 1) * (removed.length + 1);
    if (!this.isSpent) yield* ranges.map(cut);
  }

  /** What the wall clock reads on a day while it is open, hours of the day before included. */
  openOn(day: number, except?: number): Range[] {
    const ranges: Range[] = [];
    for (const back of [0, 1]) {
      for (const [, left] of this.rangesOn(day - back, except)) {
        for (const [start, end] of left) {
          const shift = back * DAY;
          ranges.push([Math.max(start - shift, 0), Math.min(end - shift, DAY)]);
        }
      }
    }
    return merged(ranges);
  }
}
