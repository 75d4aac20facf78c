import type { OpenHours } from './open-hours.js';
import type { WallClock } from './wall-clock.js';
import { openMsIn, startOf, WEEK_MS, weekOf } from './week-sheet.js';

/** The open milliseconds of a schedule in a window, without walking from one change to the next. */
export function openMsBetween({ zone, clock }: OpenHours, fromMs: number, toMs: number): number {
  let sum = 0;
  for (let at = fromMs; at < toMs; ) {
    const offset = zone.offsetAt(at);
    let until = at;
    do until = zone.edge(until, 1);
    while (until < toMs && zone.offsetAt(until) === offset);
    until = Math.min(until, toMs);
    sum += readOpenMs(clock, at + offset, until + offset);
    at = until;
  }
  return sum;
}

/** The open milliseconds on the wall clock, from one reading up to a later one. */
function readOpenMs(clock: WallClock, fromMs: number, toMs: number): number {
  let sum = 0;
  for (let week = weekOf(fromMs); startOf(week) < toMs; week++) {
    const from = Math.max(fromMs - startOf(week), 0);
    const to = Math.min(toMs - startOf(week), WEEK_MS);
    sum += openMsIn(clock.sheetOf(week), from, to);
  }
  return sum;
}
