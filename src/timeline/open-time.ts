import type { OpenHours } from './open-hours.js';
import { edgeOf } from './stretch.js';
import { startOf, WEEK_MS, weekOf } from './week.js';
import { openMsIn } from './week-sheet.js';

/** The open milliseconds of a schedule in a window, without walking from one change to the next. */
export function openMsBetween(hours: OpenHours, fromMs: number, toMs: number): number {
  let sum = 0;
  for (let at = fromMs; at < toMs; ) {
    const { offset } = hours.zone.stretchAt(at);
    let until = at;
    do until = edgeOf(hours.zone.stretchAt(until), 1);
    while (until < toMs && hours.zone.stretchAt(until).offset === offset);
    until = Math.min(until, toMs);
    sum += readOpenMs(hours, at + offset, until + offset);
    at = until;
  }
  return sum;
}

/** The open milliseconds on the wall clock, from one reading up to a later one. */
function readOpenMs(hours: OpenHours, fromMs: number, toMs: number): number {
  let sum = 0;
  for (let week = weekOf(fromMs); startOf(week) < toMs; ) {
    const from = Math.max(fromMs - startOf(week), 0);
    const to = Math.min(toMs - startOf(week), WEEK_MS);
    // Without overrides, whole weeks are all alike.
    const alike = hours.dated || to - from < WEEK_MS ? 1 : weekOf(toMs) - week;
    sum += openMsIn(hours.sheetOf(week), from, to) * alike;
    week += alike;
  }
  return sum;
}
