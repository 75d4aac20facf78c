import { merged, type Range } from '../base/ranges.js';
import { DAY_SECONDS } from '../base/time-units.js';
import { Calendar } from '../schedule/calendar.js';
import type { Override, Overrides, ScheduleData } from '../schedule/data.js';
import { DayRule } from '../schedule/day-rule.js';
import { hoursFromTexts } from '../schedule/hours.js';
import type { IssuePath } from '../schedule/parse/issue.js';
import { weekdayOf } from '../schedule/weekday.js';

/** How many steps one schedule may take: a second or two. A typical one takes about ten thousand. */
const MAX_STEPS = 10_000_000;

/** Reading a range takes as long as this many other steps. */
const STEPS_PER_RANGE = 20;

/** A range, with its path in the schedule. */
export type WrittenRange = readonly [path: IssuePath, text: string, range: Range];

/** A schedule as it was written: the paths of its hours, and what they would be without an override. */
export class WrittenSchedule extends Calendar {
  readonly #indexes = new Map(this.entries.map(({ override }, index) => [override, index]));
  #stepsLeft = MAX_STEPS;

  constructor({ weekly, overrides = [] }: ScheduleData) {
    // The hours of the week are treated as an override as well: the first one, on all dates.
    super({}, [{ weekly }, ...overrides]);
  }

  /** Counts steps. False if there were too many: then the search is incomplete. */
  spend(steps: number): boolean {
    this.#stepsLeft -= steps;
    return this.#stepsLeft > 0;
  }

  /** The overrides that determine a day's hours, or would without `except`. */
  determiningOn(day: number, except?: Override): Overrides {
    const weekday = weekdayOf(day);
    const covering = this.ruleOf(day).overridesOn(weekday);
    const rule = new DayRule(
      {},
      covering.filter((override) => override !== except),
    );
    const determining = rule.determiningOn(weekday);
    // Each year is cut once for all overrides.
    this.spend(covering.length + this.entries.length / 10);
    for (const override of determining)
      this.spend(STEPS_PER_RANGE * (textsOf(override, day).length + 1));
    return determining;
  }

  /** The readings of a day at which it is open, those in hours of the day before included. */
  openOn(day: number, except?: Override): Range[] {
    const ranges = [0, 1].flatMap((back) =>
      new DayRule({}, this.determiningOn(day - back, except))
        .openOn(weekdayOf(day - back))
        .map(
          ([start, end]): Range => [
            Math.max(start - back * DAY_SECONDS, 0),
            Math.min(end - back * DAY_SECONDS, DAY_SECONDS),
          ],
        ),
    );
    return merged(ranges);
  }

  /** The written ranges that determine the hours of a day. */
  rangesOn(day: number): WrittenRange[] {
    return this.determiningOn(day).flatMap((override) => {
      if (override.remove) return [];
      const index = this.#indexes.get(override)!;
      const path = index > 0 ? ['overrides', index - 1] : [];
      path.push(
        ...(override.weekly ? ['weekly', weekdayOf(day)] : [override.hours ? 'hours' : 'add']),
      );
      const texts = textsOf(override, day);
      return hoursFromTexts(texts).map(
        (range, at): WrittenRange => [[...path, at], texts[at]!, range],
      );
    });
  }
}

function textsOf({ hours, weekly, add, remove }: Override, day: number): readonly string[] {
  return hours ?? add ?? remove ?? weekly?.[weekdayOf(day)] ?? [];
}
