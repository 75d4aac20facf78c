import { type Direction, furthest } from '../schedule/direction.js';
import { nextOf } from '../schedule/ranges.js';
import { Cuts } from './cuts.js';
import type { DatedWeeks } from './dated-weeks.js';
import type { OpenHours } from './open-hours.js';
import { dayWeek, mondayOf, startOf, WEEK_MS, weekOf } from './week.js';
import { boundaryIn } from './week-sheet.js';

/**
 * Within 41 years every kind of year comes round, of the fourteen that there are by weekday of
 * 1 January and leap day: after 28 as a rule, after 40 where a century has no leap year.
 */
const CYCLE_WEEKS = 41 * 53;

/**
 * The first boundary of hours that are not the same all week, after a reading of their wall clock, or
 * (with direction -1) the last one at or before; infinite if there is none.
 */
export function boundary(hours: OpenHours, localMs: number, direction: Direction): number {
  const isForward = direction > 0;
  const first = weekOf(localMs);
  let week = first;
  let ms = localMs - startOf(week);
  let quietWeeks = 0;
  for (;;) {
    const found = boundaryIn(hours.sheetOf(week), ms, direction);
    if (found >= 0) return startOf(week) + found;
    ms = isForward ? -1 : WEEK_MS - 1;
    const cuts = hours.dated && cutsOf(hours.dated);
    if (!cuts) {
      week += direction; // which is like this one
      continue;
    }
    const monday = mondayOf(week);
    if (nextOf(cuts.days, monday - 1, 1) < monday + 7) quietWeeks = 0;
    // The first week may have boundaries behind us; after one more, only yearly dates can differ.
    week =
      quietWeeks++ < (cuts.isYearly ? CYCLE_WEEKS : 1)
        ? week + direction
        : dayWeek(nextOf(cuts.days, isForward ? monday + 6 : monday - 1, direction));
    const quietFrom = cuts.quietFrom[direction];
    if (!((week - quietFrom) * direction < 0)) {
      cuts.quietFrom[direction] = furthest([quietFrom, first + direction], -direction as Direction);
      return direction / 0;
    }
  }
}

/** Where overrides begin and are over. */
export function cutsOf(dated: DatedWeeks): Cuts {
  dated.cuts ??= new Cuts(dated.rules);
  return dated.cuts;
}
