import type { ScheduleData, WeeklyHours } from '../schedule/data.js';
import { hoursOf } from '../schedule/hours.js';
import type { Path } from '../schedule/issue.js';
import type { Range } from '../schedule/ranges.js';
import { DAYS } from '../schedule/week.js';
import { LISTED } from './warning.js';

/** What can be odd about a range. */
export type Oddity = 'minute-before-midnight' | 'skipped-time' | 'repeated-time';

/** A range where it stands in a schedule. */
export interface Written {
  readonly path: Path;
  readonly text: string;
  /** In seconds from the midnight of the date on which it starts. */
  readonly range: Range;
  /** The days on which something is odd about it. */
  readonly found: { [O in Oddity]?: Set<number> };
}

/** The ranges of each weekday, from Monday on. */
export type WrittenWeek = readonly (readonly Written[])[];

/** An override as it was written: the hours that it gives, and the ranges that it takes out. */
export interface WrittenOverride {
  readonly replaces: boolean;
  readonly week: WrittenWeek;
  readonly removed: readonly Range[];
}

/** Notes a day on which something is odd about a range, as long as it will be listed. */
export function note({ found }: Written, oddity: Oddity, day: number): void {
  found[oddity] ??= new Set();
  if (found[oddity].size < LISTED) found[oddity].add(day);
}

/** The hours of a week, with the ranges where they stand. */
export function writtenWeek(weekly: WeeklyHours, path: Path = []): WrittenWeek {
  return DAYS.map((day) => writtenRanges(weekly[day], [...path, 'weekly', day]));
}

/** The hours of each override, with the ranges where they stand. */
export function writtenOverrides({ overrides = [] }: ScheduleData): WrittenOverride[] {
  return overrides.map(({ hours, weekly, add, remove }, index) => {
    const path = ['overrides', index];
    const ranges = writtenRanges(hours ?? add, [...path, hours ? 'hours' : 'add']);
    return {
      replaces: Boolean(hours ?? weekly),
      week: weekly ? writtenWeek(weekly, path) : DAYS.map(() => ranges),
      removed: hoursOf(remove),
    };
  });
}

function writtenRanges(texts: readonly string[] = [], path: Path): Written[] {
  return hoursOf(texts).map((range, index) => ({
    path: [...path, index],
    text: texts[index]!,
    range,
    found: {},
  }));
}
