import type { Direction } from '../schedule/direction.js';
import type { WallClock } from './wall-clock.js';
import { dayWeek, mondayOf, placeAfter, startOf, WEEK_MS, weekOf } from './week-sheet.js';

/**
 * Within 41 years every kind of year comes round, of the fourteen that there are by weekday of
 * 1 January and leap day: after 28 as a rule, after 40 where a century has no leap year.
 */
const CYCLE_WEEKS = 41 * 53;

/**
 * The first boundary on a wall clock after a reading of it, or (with direction -1) the last one at or
 * before; infinite if there is none.
 */
export function boundary(clock: WallClock, localMs: number, direction: Direction): number {
  const { calendar, quietFrom } = clock;
  const isForward = direction > 0;
  const first = weekOf(localMs);
  let week = first;
  let ms = localMs - startOf(week);
  let quietWeeks = 0;
  const stop = quietFrom?.[direction] ?? direction / 0;
  do {
    const sheet = clock.sheetOf(week);
    const found = sheet[placeAfter(sheet, ms) - (isForward ? 0 : 1)]!;
    // What stands for open before the week, and for never, does not count.
    if (found >= 0 && found < WEEK_MS) return startOf(week) + found;
    ms = isForward ? -1 : WEEK_MS;
    const monday = mondayOf(week);
    if (calendar && calendar.cut(monday - 1, 1) < monday + 7) quietWeeks = 0;
    // The first week may have boundaries behind us; after one more, only yearly dates can differ.
    week =
      quietWeeks++ < (calendar?.isYearly ? CYCLE_WEEKS : 1)
        ? week + direction
        : dayWeek(calendar?.cut(isForward ? monday + 6 : monday - 1, direction) ?? direction / 0);
  } while ((week - stop) * direction < 0);
  if (quietFrom) quietFrom[direction] = first + direction;
  return direction / 0;
}
