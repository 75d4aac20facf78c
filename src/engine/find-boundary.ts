import { type Direction, nowhere } from '../base/direction.js';
import { WEEK_MS } from '../base/time-units.js';
import { mondayOf, weekOfDay, weekOfReading, weekStartMs } from '../base/week-number.js';
import { edgesOf } from './override-edges.js';
import type { Timetable } from './timetable.js';
import { boundaryIn } from './week-sheet.js';

/**
 * The first boundary after a reading of the wall clock, or (back) the last one at or before it; infinite
 * if none. It goes from sheet to sheet, and proves "never" by quiet weeks: see `OverrideEdges`. Without
 * overrides the week must have a boundary, or the search would not end.
 */
export function findBoundary(
  timetable: Timetable,
  readingMs: number,
  direction: Direction,
): number {
  const firstWeek = weekOfReading(readingMs);
  let week = firstWeek;
  let ms = readingMs - weekStartMs(week);
  let quietWeeks = 0;
  for (;;) {
    const found = boundaryIn(timetable.sheetOf(week), ms, direction);
    if (found >= 0) return weekStartMs(week) + found;
    ms = direction > 0 ? -1 : WEEK_MS - 1; // the whole of the next sheet counts
    const edges = timetable.dated && edgesOf(timetable.dated);
    if (!edges) {
      week += direction; // which is like this one
      continue;
    }
    const monday = mondayOf(week);
    if (edges.nextDay(monday - 1, 1) < monday + 7) quietWeeks = 0;
    // The week of the start may have boundaries behind it, so a week counts as quiet once it is left.
    week =
      quietWeeks++ < edges.quietWeeks
        ? week + direction
        : weekOfDay(edges.nextDay(direction > 0 ? monday + 6 : monday - 1, direction));
    if (edges.isQuiet(week, direction, firstWeek + direction)) return nowhere(direction);
  }
}
