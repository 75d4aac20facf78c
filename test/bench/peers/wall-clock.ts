/**
 * Opening hours as one writes them on top of a library for dates: read the wall clock, look up the
 * day's hours. All such peers share this code; they differ in how they read a clock and set it.
 *
 * Written for speed where that is easy: hours are looked up in tables that are kept, and nextChange
 * reads the clock once and sets it once. It compares times on the wall clock, hence takes them for
 * unique, which in the hours of a gap or a fold they are not; and it takes it that ranges neither
 * touch nor overlap.
 */
import { hoursOn, parseSchedule, type Schedule, type ScheduleData } from 'livehours';
import type { Subject } from './peer.js';

/** How a library turns instants into what the wall clock of one zone reads, and back. */
export interface WallClock<At> {
  at(epochMs: number): At;
  epochMs(at: At): number;
  /** What the clock reads, in milliseconds since 1970-01-01 00:00 on that clock; at least whole seconds. */
  read(at: At): number;
  /** The instant at which the clock reads so. */
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

/** The ranges of a day by its number. Which override means which date is no work of a peer's. */
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

/** A reading taken apart, for libraries that set a clock by its fields. */
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
