import { WEEK_MS } from '../base/time-units.js';
import { weekOfReading, weekStartMs } from '../base/week-number.js';
import { spanBound } from '../zone/offset-span.js';
import type { Timetable } from './timetable.js';
import { openMsIn } from './week-sheet.js';

/** The open milliseconds of a schedule in a window, added up from sheets instead of change by change. */
export function openMsBetween(timetable: Timetable, fromMs: number, toMs: number): number {
  const { zone } = timetable;
  let sum = 0;
  for (let at = fromMs; at < toMs; ) {
    const { offset } = zone.spanAt(at);
    let until = at;
    do until = spanBound(zone.spanAt(until), 1);
    while (until < toMs && zone.spanAt(until).offset === offset);
    until = Math.min(until, toMs);
    sum += openMsOfReadings(timetable, at + offset, until + offset);
    at = until;
  }
  return sum;
}

/** The open milliseconds on the wall clock, from one reading up to a later one. */
function openMsOfReadings(timetable: Timetable, fromMs: number, toMs: number): number {
  let sum = 0;
  for (let week = weekOfReading(fromMs); weekStartMs(week) < toMs; ) {
    const from = Math.max(fromMs - weekStartMs(week), 0);
    const to = Math.min(toMs - weekStartMs(week), WEEK_MS);
    // Without overrides, whole weeks are all alike.
    const alike = timetable.dated || to - from < WEEK_MS ? 1 : weekOfReading(toMs) - week;
    sum += openMsIn(timetable.sheetOf(week), from, to) * alike;
    week += alike;
  }
  return sum;
}
