import { type Direction, furthest, nowhere } from '../base/direction.js';
import { WEEK_MS } from '../base/time-units.js';
import { mondayOf, weekOfDay, weekOfReading, weekStartMs } from '../base/week-number.js';
import type { DatedWeeks } from './dated-weeks.js';
import { edgesOf } from './override-edges.js';
import type { Timetable } from './timetable.js';
import { boundaryIn } from './week-sheet.js';

/**
 * The first boundary after a reading of the wall clock, or (back) the last one at or before it; infinite
 * for none. It goes from sheet to sheet. Without overrides, the week must have a boundary. Where "none"
 * cannot be proved, this may be a reading a hundred years on, up to which there is none.
 */
export function findBoundary(
  timetable: Timetable,
  readingMs: number,
  direction: Direction,
): number {
  const firstWeek = weekOfReading(readingMs);
  const weekMs = readingMs - weekStartMs(firstWeek);
  const found = boundaryIn(timetable.sheetOf(firstWeek), weekMs, direction);
  if (found >= 0) return weekStartMs(firstWeek) + found;
  const { dated } = timetable;
  const week = dated ? nextWeekWithBoundary(dated, firstWeek, direction) : firstWeek + direction;
  if (!Number.isFinite(week)) return nowhere(direction);
  const boundary = boundaryIn(timetable.sheetOf(week), outsideWeek(direction), direction);
  if (boundary >= 0) return weekStartMs(week) + boundary;
  return weekStartMs(direction > 0 ? week : week + 1);
}

/** Where a search of a whole week starts. */
function outsideWeek(direction: Direction): number {
  return direction > 0 ? -1 : WEEK_MS - 1;
}

/**
 * The first week after the given one that has a boundary, or (back) the last one before it; infinite for
 * none. Beyond the horizon it is the first one that was not looked at.
 */
function nextWeekWithBoundary(dated: DatedWeeks, firstWeek: number, direction: Direction): number {
  const edges = edgesOf(dated.days);
  const lastWeek = firstWeek + direction;
  const horizon = weekOfDay(edges.horizonOf(mondayOf(firstWeek), direction)) + direction;
  let week = lastWeek;
  while (Number.isFinite(week)) {
    week = edges.skipQuiet(week, direction);
    if (!Number.isFinite(week)) break;
    if ((week - horizon) * direction > 0) break;
    if (boundaryIn(dated.sheetOf(week), outsideWeek(direction), direction) >= 0) break;
    const monday = mondayOf(week);
    const lastEdge = edges.nextDay(
      direction > 0 ? monday + 6 : monday - 1,
      -direction as Direction,
    );
    const quietWeeks = (week - furthest([firstWeek, weekOfDay(lastEdge)], direction)) * direction;
    // The proof that nothing comes before the next edge, if there is one: see `docs/semantics.md#never-is-null`.
    week =
      quietWeeks > edges.quietWeeks
        ? weekOfDay(edges.nextDay(direction > 0 ? monday + 6 : monday - 1, direction))
        : weekAfterAlike(dated, week, direction);
  }
  if (week !== lastWeek) edges.rememberQuiet(lastWeek, week - direction);
  return week;
}

/** The next week to look at after one without a boundary: days like those of that one have none either. */
function weekAfterAlike({ days }: DatedWeeks, week: number, direction: Direction): number {
  const monday = mondayOf(week);
  const [first, end] = days.daysLike(direction > 0 ? monday + 7 : monday - 1);
  // A sheet reaches from the Sunday before its week to the Monday after. If all its days are like those of
  // the quiet week, and so is a whole week of them, it is quiet as well.
  const isWeekLike = first <= monday && monday + 7 < end;
  const next = weekOfDay(direction > 0 ? end - 8 : first + 8);
  return isWeekLike ? furthest([week + direction, next], direction) : week + direction;
}
