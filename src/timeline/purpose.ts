import type { CanonicalData } from '../schedule/data.js';
import type { Timeline } from './timeline.js';
import type { Zone } from './zone.js';

/** What a schedule's data is compiled to. */
export type Compiled<T> = new (data: CanonicalData, zone: Zone) => T;

/**
 * What hours are read for: to be asked whether they are open, or to be searched for changes as well.
 * Who only asks does not load the search.
 */
export interface Purpose<T> {
  readonly Compiled: Compiled<T>;
  /** What a caller's own timeline is taken as. */
  adopt(timeline: Timeline): T;
  /** What hours without a schedule are. */
  readonly always: T;
}

/** Whether a value is a timeline, by its shape: copies of this library may meet in one process. */
export function isTimeline(value: unknown): value is Timeline {
  try {
    return typeof (value as Partial<Timeline> | null)?.isOpenAt === 'function';
  } catch {
    return false; // the parser will say what is unreadable
  }
}
