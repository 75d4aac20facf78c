/**
 * Opening hours as a user would write them on top of a date library: read the wall clock, look up the
 * day's hours. All date libraries share this code; they differ in how they read and set a clock.
 *
 * It is fast where that is easy: hours come from cached tables, and nextChange reads the clock once and
 * sets it once. It assumes that wall-clock times are unique, which they are not in a gap or a fold, and
 * that ranges neither touch nor overlap.
 */
import { hoursOn, parseSchedule, type Schedule, type ScheduleData } from 'livehours';
import type { Subject } from './peer.js';

/** How a library converts between instants and the readings of one zone's wall clock. */
export interface WallClock<At> {
  at(epochMs: number): At;
  epochMs(at: At): number;
  /** What the clock reads, in milliseconds since 1970-01-01 00:00 on that clock, to the second or finer. */
  read(at: At): number;
  /** The instant at which the clock reads `localMs`. */
  set(localMs: number): At;
}

type Ranges = readonly (readonly [startMs: number, endMs: number])[];

const DAY_MS = 86_400_000;
const NONE: Ranges = [];

export function onWallClock<At>(schedule: ScheduleData, clock: WallClock<At>): Subject<At> {
  const rangesOn = rangesOf(schedule);
  return {
    at: (epochMs) => clock.at(epochMs),
    epochMs: (at) => clock.epochMs(at),
    isOpen(at) {
      const local = clock.read(at);
      const day = Math.floor(local / DAY_MS);
      const time = local - day * DAY_MS;
      return covers(rangesOn(day), time) || covers(rangesOn(day - 1), time + DAY_MS);
    },
    nextChange(at) {
      const local = clock.read(at);
      const today = Math.floor(local / DAY_MS);
      for (let day = today - 1; day < today + 60; day++) {
        for (const [start, end] of rangesOn(day)) {
          if (day * DAY_MS + start > local) return clock.set(day * DAY_MS + start);
          if (day * DAY_MS + end > local) return clock.set(day * DAY_MS + end);
        }
      }
      return null;
    },
  };
}

function covers(ranges: Ranges, time: number): boolean {
  for (const [start, end] of ranges) if (start <= time && time < end) return true;
  return false;
}

/** The ranges of a day by its number. Resolving overrides is not part of what a peer is measured for. */
function rangesOf(data: ScheduleData): (day: number) => Ranges {
  const schedule = parseSchedule(data);
  if (schedule.overrides.length === 0) {
    const week = Array.from({ length: 7 }, (_, day) => parseRanges(schedule, day));
    return (day) => week[day % 7] ?? NONE; // days from 1970 on
  }
  const days = new Map<number, Ranges>();
  return (day) => {
    let ranges = days.get(day);
    if (!ranges) {
      ranges = parseRanges(schedule, day);
      days.set(day, ranges);
    }
    return ranges;
  };
}

function parseRanges(schedule: Schedule, day: number): Ranges {
  const date = new Date(day * DAY_MS).toISOString().slice(0, 10);
  return hoursOn(schedule, date).hours.map((range) => {
    const [start = 0, end = 0] = range.split('-').map((time) => {
      const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
      return (hours * 3600 + minutes * 60 + seconds) * 1000;
    });
    return [start, end > start ? end : end + DAY_MS];
  });
}

/** The fields of a reading, for libraries that set a clock by them. */
export function fieldsOf(localMs: number) {
  const date = new Date(localMs);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}
