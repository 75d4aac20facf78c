import { Calendar, decisive } from '../schedule/calendar.js';
import type { Override, Overrides, ScheduleData } from '../schedule/data.js';
import { DAY, hoursOf } from '../schedule/hours.js';
import type { Path } from '../schedule/issue.js';
import { merged, type Range } from '../schedule/ranges.js';
import { weekdayOf } from '../schedule/week.js';

/** The steps that may go into one schedule: a second or two. What is usual takes some ten thousands. */
const MOST_STEPS = 10_000_000;

/** Reading a range takes as long as so many other steps. */
const READING = 20;

/** A range where it stands in a schedule. */
export type WrittenRange = readonly [path: Path, text: string, range: Range];

/** A schedule as it was written: where its hours stand, and what they would be without an override. */
export class WrittenSchedule extends Calendar {
  readonly #places = new Map(this.rules.map(({ override }, place) => [override, place]));
  #stepsLeft = MOST_STEPS;

  constructor({ weekly, overrides = [] }: ScheduleData) {
    // The hours of the week are an override, too: the first one, of all dates.
    super({}, [{ weekly }, ...overrides]);
  }

  /** Counts steps. False if there were too many: then what was not found may be there all the same. */
  spend(steps: number): boolean {
    this.#stepsLeft -= steps;
    return this.#stepsLeft > 0;
  }

  /** What makes the hours of a day; or would, if an override were not there. */
  makersOn(day: number, except?: Override): Overrides {
    const covering = this.coveringOn(day);
    const makers = decisive(covering.filter((override) => override !== except));
    // Of dated overrides, only those of nearby dates are looked through.
    this.spend(covering.length + this.rules.length / 10);
    for (const maker of makers) this.spend(READING * (textsOf(maker, day).length + 1));
    return makers;
  }

  /** What the clock reads on a day while it is open, hours of the day before included. */
  openOn(day: number, except?: Override): Range[] {
    const ranges = [0, 1].flatMap((back) =>
      new Calendar({}, this.makersOn(day - back, except))
        .hoursOn(day - back)
        .map(
          ([start, end]): Range => [
            Math.max(start - back * DAY, 0),
            Math.min(end - back * DAY, DAY),
          ],
        ),
    );
    return merged(ranges);
  }

  /** The ranges that make the hours of a day. */
  rangesOn(day: number): WrittenRange[] {
    return this.makersOn(day).flatMap((maker) => {
      if (maker.remove) return [];
      const place = this.#places.get(maker)!;
      const path = place > 0 ? ['overrides', place - 1] : [];
      path.push(...(maker.weekly ? ['weekly', weekdayOf(day)] : [maker.hours ? 'hours' : 'add']));
      const texts = textsOf(maker, day);
      return hoursOf(texts).map((range, at): WrittenRange => [[...path, at], texts[at]!, range]);
    });
  }
}

function textsOf({ hours, weekly, add, remove }: Override, day: number): readonly string[] {
  return hours ?? add ?? remove ?? weekly?.[weekdayOf(day)] ?? [];
}
