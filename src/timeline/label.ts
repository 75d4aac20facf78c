import { hasMethod } from './searchable.js';
import type { Timeline } from './timeline.js';

interface Labelled {
  labelAt(epochMs: number): string | undefined;
}

/** The label in force at an instant; only schedules have labels. */
export function labelAt(timeline: Timeline, epochMs: number): string | undefined {
  const labelled = hasMethod(timeline, 'labelAt') ? (timeline as Timeline & Labelled) : undefined;
  return labelled?.labelAt(epochMs);
}
