import type { SearchableTimeline } from '../timeline/searchable-timeline.js';
import type { Timeline } from '../timeline/timeline.js';
import type { Zone } from '../zone/zone.js';
import { CompiledSchedule } from './compiled-schedule.js';
import type { WeekSheet } from './week-sheet.js';

/**
 * Decides which timelines are the same hours: those with equal keys. Schedules have equal keys if their
 * canonical JSON is the same; any other timeline is its own key.
 */
export function hoursKey(timeline: Timeline): unknown {
  return timeline instanceof CompiledSchedule ? JSON.stringify(timeline) : timeline;
}

/** The index of the first timeline that is the same hours as the given one, or -1. */
export function indexOfSameHours(timelines: readonly Timeline[], hours: Timeline): number {
  const index = timelines.indexOf(hours);
  if (index >= 0 || !(hours instanceof CompiledSchedule)) return index;
  const key = hoursKey(hours);
  // Keys are made only for schedules of the same zone: a large team has many.
  return timelines.findIndex(
    (other) =>
      other instanceof CompiledSchedule &&
      other.timeZone === hours.timeZone &&
      hoursKey(other) === key,
  );
}

/**
 * One timeline for each distinct set of hours. Schedules without overrides are told apart by their zone and
 * their sheet, which most equal ones share: to make keys for a whole team would take longer than to ask it.
 */
export function distinctHours(timelines: Iterable<SearchableTimeline>): SearchableTimeline[] {
  const keys = new Set<unknown>();
  const sheets = new Map<Zone, Set<WeekSheet>>();
  return [...new Set(timelines)].filter((timeline) => {
    if (!(timeline instanceof CompiledSchedule)) return true;
    if (timeline.dated) return keys.size < keys.add(hoursKey(timeline)).size;
    const known = sheets.get(timeline.zone) ?? new Set();
    sheets.set(timeline.zone, known);
    return known.size < known.add(timeline.sheetOf(0)).size;
  });
}
