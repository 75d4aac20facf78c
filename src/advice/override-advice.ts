import type { Rule } from '../schedule/calendar.js';
import { formatHours } from '../schedule/hours.js';
import { merged, type Range, without } from '../schedule/ranges.js';
import { openDuration } from '../timeline/window.js';
import type { DateTable } from './date-table.js';
import { DAY_MS, dateOf } from './day.js';
import { LISTED, type Warning, warning } from './warning.js';

/** Days in 41 years: among these there are years of all the fourteen kinds. */
const ALL_KINDS_OF_YEARS = 41 * 366;

/** The days on which overrides are looked at, and those of the window. */
export class OverrideAdvice {
  readonly #timeZone: string;
  readonly #fromMs: number;
  readonly #window: Range;

  constructor(timeZone: string, fromMs: number, window: Range) {
    this.#timeZone = timeZone;
    this.#fromMs = fromMs;
    this.#window = window;
  }

  get days(): Range {
    const [today, last] = this.#window;
    return [today - ALL_KINDS_OF_YEARS, Math.max(today + ALL_KINDS_OF_YEARS, last) + 1];
  }

  /** One that has no first date counts from yesterday on, whose hours may run into today. */
  begin({ isYearly, first }: Rule): number {
    const [today] = this.#window;
    return isYearly || first === -Infinity ? today - 1 : Math.max(first, this.days[0] + 1);
  }

  on(table: DateTable, rule: Rule, index: number): Warning[] {
    const path = ['overrides', index];
    const [today] = this.#window;
    if (!rule.isYearly && rule.last < today) {
      const isOver = rule.last < today - 1 || !this.#differs(table, index, today, this.#fromMs);
      const date = dateOf(rule.last);
      return isOver ? [warning(path, 'past-override', `is over since ${date}`, [date])] : [];
    }
    const dates: string[] = [];
    table.someDay(index, this.#window, (day) => dates.push(dateOf(day)) === LISTED);
    if (dates.length === 0 || table.isSpent) return [];
    if (!table.isVisible(index)) {
      return [warning(path, 'hidden-override', 'later overrides replace it on every date', dates)];
    }
    const days: Range = [this.begin(rule), this.days[1]];
    const hasEffect = table.someDay(
      index,
      days,
      (day) =>
        table.isSpent ||
        this.#differs(table, index, day) ||
        (day < days[1] && this.#differs(table, index, day + 1)),
    );
    return hasEffect ? [] : [warning(path, 'override-without-effect', 'changes nothing', dates)];
  }

  /** Whether on a day it is open at other times than it would be without an override. */
  #differs(table: DateTable, index: number, day: number, fromMs = -Infinity): boolean {
    const open = table.openOn(day);
    const rest = table.openOn(day, index);
    const ranges = merged([...without(open, rest), ...without(rest, open)]);
    if (ranges.length === 0) return false;
    // Times that the clock skips that day never come.
    const overrides = [{ date: dateOf(day), hours: formatHours(ranges) }];
    const readings = { timeZone: this.#timeZone, weekly: {}, overrides };
    const start = Math.max((day - 2) * DAY_MS, fromMs);
    return openDuration(readings, start, (day + 3) * DAY_MS) > 0;
  }
}
