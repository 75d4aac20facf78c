import { type Direction, nearest } from '../base/direction.js';
import { DAY_MS, MAX_EPOCH_MS, WEEK_MS } from '../base/time-units.js';
import { weekOfReading, weekStartMs } from '../base/week-number.js';
import { EDGE_REACH_MS, STEADY_MS } from '../timeline/search.js';
import { steadyUntil } from '../zone/zone.js';
import type { CompiledSchedule } from './compiled-schedule.js';
import { isEndless, nextEdgeDay } from './override-edges.js';
import type { Timetable } from './timetable.js';
import { openMsIn } from './week-sheet.js';

/** 400 years: dates, weekdays and rules for clocks repeat themselves after so many days. */
const CYCLE_MS = 146_097 * DAY_MS;

/** The open milliseconds of a schedule in a window, added up from sheets instead of change by change. */
export function openMsBetween(timetable: Timetable, fromMs: number, toMs: number): number {
  let sum = 0;
  for (let at = fromMs; at < toMs; ) {
    const until = Math.min(at + CYCLE_MS, toMs);
    const open = openMsOfPiece(timetable, at, until);
    const cycles = Math.min(alikeCycles(timetable, at, 1), Math.floor((toMs - at) / CYCLE_MS));
    sum += open * Math.max(cycles, 1);
    at = cycles > 1 ? at + cycles * CYCLE_MS : until;
  }
  return sum;
}

/**
 * Goes on, or back, from an instant by open time, in strides that double as long as they do not go too
 * far. What is left to go is then less than the open time of a week, or lies within a week of where a
 * `Date` ends. Infinite if there is not that much.
 */
export function strideOpenMs(
  schedule: CompiledSchedule,
  epochMs: number,
  openMs: number,
  direction: Direction,
): readonly [at: number, left: number] {
  let at = epochMs;
  let left = openMs;
  for (let stride = WEEK_MS; stride >= WEEK_MS && Number.isFinite(at); ) {
    const end = at + stride * direction;
    const isTooFar = Math.abs(end) > MAX_EPOCH_MS;
    const open = isTooFar ? left : openMsOfPiece(schedule, Math.min(at, end), Math.max(at, end));
    if (open >= left) {
      stride = Math.floor(stride / 2);
    } else if (open > 0) {
      const cycles = stride < CYCLE_MS ? 1 : alikeCycles(schedule, at, direction);
      const times = Math.max(1, Math.min(cycles, Math.ceil(left / open) - 1));
      at += times * stride * direction;
      left -= times * open;
      // Once whole cycles have been passed over, less than one is left to go.
      stride = cycles > 0 && stride === CYCLE_MS ? CYCLE_MS / 2 : Math.min(stride * 2, CYCLE_MS);
    } else {
      // Going back, the search begins before the instant, which may be an opening itself.
      at = schedule.change(direction > 0 ? at : at - 1, direction);
    }
  }
  return [at, left];
}

/**
 * How many whole cycles from an instant on are alike: up to where clocks change their rules, or a dated
 * override begins or is over.
 */
function alikeCycles(timetable: Timetable, epochMs: number, direction: Direction): number {
  const nextEdge = (way: Direction) => {
    const day = nextEdgeDay(timetable, Math.floor(epochMs / DAY_MS), way);
    const edges = [day * DAY_MS, ...[-MAX_EPOCH_MS, -STEADY_MS, STEADY_MS, MAX_EPOCH_MS]];
    return nearest(
      edges.filter((edge) => (edge - epochMs) * way >= 0),
      way,
    );
  };
  if (Math.abs(epochMs) < STEADY_MS || isEndless(timetable)) return 0;
  if (Math.abs(epochMs - nextEdge(-direction as Direction)) < EDGE_REACH_MS) return 0;
  const room = (nextEdge(direction) - epochMs) * direction - EDGE_REACH_MS;
  return Math.max(0, Math.floor(room / CYCLE_MS));
}

/** The open milliseconds of a window, from one change of the zone's offset to the next. */
function openMsOfPiece(timetable: Timetable, fromMs: number, toMs: number): number {
  const { clock } = timetable;
  let sum = 0;
  for (let at = fromMs; at < toMs; ) {
    const { offset } = clock.spanAt(at);
    const until = Math.min(steadyUntil(clock, at, toMs, 1), toMs);
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
