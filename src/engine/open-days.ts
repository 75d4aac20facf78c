import { type Direction, nearest } from '../base/direction.js';
import { FIRST_DAY, LAST_DAY } from '../base/time-units.js';
import { Calendar } from '../schedule/calendar.js';
import { daysOfYear, kindOfYear, yearOf } from '../schedule/calendar-year.js';
import { weekdayOf } from '../schedule/weekday.js';
import { edgesOf } from './override-edges.js';
import type { Timetable } from './timetable.js';

/** The days of a schedule on which hours start, in the years that dates can be written in. */
export class OpenDays {
  readonly #calendar: Calendar;
  /** How many there are in a year, by what makes years alike. */
  readonly #counts = new Map<string, number>();

  constructor({ calendar, weekly }: Timetable) {
    this.#calendar = calendar ?? new Calendar(weekly, []);
  }

  isOpenOn(day: number): boolean {
    return this.#calendar.hoursOfDay(day).length > 0;
  }

  /** Those from one day to a later one, both included. */
  within(from: number, to: number): Iterable<number> {
    return this.#walk(from, 1, 0, () => to);
  }

  /** The n-th one after a day, or before it if `n` is negative; undefined if there is none. */
  nthFrom(day: number, n: number): number | undefined {
    const direction: Direction = n > 0 ? 1 : -1;
    const edges = edgesOf(this.#calendar);
    const end = direction > 0 ? LAST_DAY : FIRST_DAY;
    // It lies at least that many days away.
    if (Math.abs(n) > Math.abs(end - day)) return undefined;
    // Where years do not repeat one another, waits are bounded as in any search.
    const reach = (from: number) => nearest([end, edges.horizonOf(from, direction)], direction);
    return this.#walk(day + direction, direction, Math.abs(n) - 1, reach).next().value;
  }

  /**
   * The open days from a day on, or back, without the first `passed` ones.
   *
   * @param reach the last day to look at, if there was an open one on the given day and none since
   */
  *#walk(
    from: number,
    direction: Direction,
    passed: number,
    reach: (day: number) => number,
  ): Generator<number, undefined> {
    let left = passed;
    let to = reach(from);
    for (let day = from; (to - day) * direction >= 0; ) {
      const year = yearOf(day);
      const days = daysOfYear(year);
      const [first, last] = direction > 0 ? [days[0], days[1] - 1] : [days[1] - 1, days[0]];
      const count = day === first ? this.#countIn(year) : Infinity;
      if (count <= left) {
        // All of the year is passed over without a look at its days.
        left -= count;
        if (count > 0) to = reach(last);
        day = last + direction;
        continue;
      }
      for (
        const end = nearest([last, to], direction);
        (end - day) * direction >= 0;
        day += direction
      ) {
        if (!this.isOpenOn(day)) continue;
        to = reach(day);
        if (left === 0) yield day;
        else left--;
      }
    }
  }

  #countIn(year: number): number {
    const edges = edgesOf(this.#calendar);
    const [newYear, nextNewYear] = daysOfYear(year);
    // Between two edges, years of one kind are alike.
    if (edges.isEndless || edges.nextDay(newYear, 1) < nextNewYear) return this.#count(year);
    const key = `${edges.nextDay(newYear, -1)} ${kindOfYear(year)}`;
    const count = this.#counts.get(key) ?? this.#count(year);
    this.#counts.set(key, count);
    return count;
  }

  #count(year: number): number {
    const [newYear, nextNewYear] = daysOfYear(year);
    let count = 0;
    for (let day = newYear; day < nextNewYear; ) {
      const [, end] = this.#calendar.daysLike(day);
      const rule = this.#calendar.ruleOf(day);
      // A weekday that comes after the end is rounded up to none.
      for (let first = day; first < day + 7; first++) {
        if (rule.openOn(weekdayOf(first))[0]) count += Math.ceil((end - first) / 7);
      }
      day = end;
    }
    return count;
  }
}
