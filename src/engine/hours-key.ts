import type { Timeline } from '../timeline/timeline.js';
import { CompiledSchedule } from './compiled-schedule.js';

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
