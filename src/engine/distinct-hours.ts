import type { SearchableTimeline } from '../timeline/searchable-timeline.js';
import type { Clock } from '../zone/clock.js';
import { CompiledSchedule } from './compiled-schedule.js';
import { hoursKey } from './hours-key.js';
import type { WeekSheet } from './week-sheet.js';

/**
 * Each of a team's hours once. Schedules without overrides are told apart by their zone and their sheet,
 * which most equal ones share: to make keys for a whole team would take longer than to ask it.
 */
export class DistinctHours {
  readonly #list: SearchableTimeline[] = [];
  readonly #byKey = new Map<unknown, number>();
  readonly #bySheet = new Map<Clock, Map<WeekSheet, number>>();

  /** In the order in which they were added. */
  get list(): readonly SearchableTimeline[] {
    return this.#list;
  }

  /** Adds hours, unless the same are there, and gives their index. */
  add(hours: SearchableTimeline): number {
    const known = this.#byKey.get(hours);
    if (known !== undefined) return known;
    const index = this.#indexOfEqual(hours);
    this.#byKey.set(hours, index);
    return index;
  }

  #indexOfEqual(hours: SearchableTimeline): number {
    if (!(hours instanceof CompiledSchedule)) return this.#append(hours);
    if (hours.dated) return this.#indexIn(this.#byKey, hoursKey(hours), hours);
    const sheets = this.#bySheet.get(hours.clock) ?? new Map<WeekSheet, number>();
    this.#bySheet.set(hours.clock, sheets);
    return this.#indexIn(sheets, hours.sheetOf(0), hours);
  }

  #indexIn<K>(indexes: Map<K, number>, key: K, hours: SearchableTimeline): number {
    const index = indexes.get(key) ?? this.#append(hours);
    indexes.set(key, index);
    return index;
  }

  #append(hours: SearchableTimeline): number {
    return this.#list.push(hours) - 1;
  }
}

/** Each of some hours once. */
export function distinctHours(
  timelines: Iterable<SearchableTimeline>,
): readonly SearchableTimeline[] {
  const distinct = new DistinctHours();
  for (const timeline of timelines) distinct.add(timeline);
  return distinct.list;
}
