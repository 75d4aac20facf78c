import type { Calendar } from '../schedule/calendar.js';
import { CYCLE_YEARS } from '../schedule/date.js';
import { type Direction, furthest } from '../schedule/direction.js';
import type { WallClock } from './wall-clock.js';
import { dayWeek, FIRST, mondayOf, placeAfter, startOf, WEEK_MS, weekOf } from './week-sheet.js';

/**
 * The first boundary on a wall clock after a reading of it, or (with direction -1) the last one at or
 * before; infinite if there is none.
 */
export function boundary(clock: WallClock, localMs: number, direction: Direction): number {
  const { calendar } = clock;
  const before = direction > 0 ? 0 : 1;
  const first = weekOf(localMs);
  let week = first;
  let ms = localMs - startOf(week);
  let last: number | undefined;
  for (;;) {
    const sheet = clock.sheetOf(week);
    const place = (ms < 0 ? sheet[0]! : placeAfter(sheet, ms)) - before;
    const found = sheet[place]!;
    // Neither the places of the stretches, nor what stands for open before and for never, count.
    if (place >= FIRST && found >= 0 && found < WEEK_MS) return startOf(week) + found;
    last ??= calendar ? lastWeek(calendar, week, direction) : week + direction;
    // The first week may have boundaries behind us: only of a later one it is known to have none.
    week = calendar && week !== first ? nextWeek(calendar, week, direction) : week + direction;
    if ((week - last) * direction > 0) break;
    ms = direction > 0 ? -1 : WEEK_MS;
  }
  if (calendar) quietFrom[direction].set(calendar, first);
  return direction / 0;
}

/** The week from which on a search has found nothing, by direction. */
const quietFrom = {
  1: /* @__PURE__ */ new WeakMap<Calendar, number>(),
  [-1]: /* @__PURE__ */ new WeakMap<Calendar, number>(),
};

/** Weeks after which every kind of year has come round: see `CYCLE_YEARS`. */
const CYCLE_WEEKS = CYCLE_YEARS * 53;

/** The week at which a search from this one may end: by then all has come round once more. */
function lastWeek(calendar: Calendar, week: number, direction: Direction): number {
  const quiet = quietFrom[direction].get(calendar) ?? direction / 0;
  if ((week - quiet) * direction >= 0) return week;
  return furthest([week, ...calendar.edges.map(dayWeek)], direction) + CYCLE_WEEKS * direction;
}

/** The next week that may differ from one through which nothing changes. */
function nextWeek(calendar: Calendar, week: number, direction: Direction): number {
  const monday = mondayOf(week);
  // The Sunday before counts, whose hours may spill over, and a yearly date that was over by then.
  const isUniform = calendar.cut(monday - 3, 1) > monday + 6;
  if (!isUniform) return week + direction;
  // Back at a cut, the hours of that day may run on into the next one, and so into the next week.
  return direction > 0
    ? dayWeek(calendar.cut(monday + 6, 1))
    : dayWeek(calendar.cut(monday - 2, -1) + 1);
}
