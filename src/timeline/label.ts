import { DAY } from '../schedule/hours.js';
import { isCompiled } from './compiled-schedule.js';
import type { Timeline } from './timeline.js';
import { DAY_MS } from './week-sheet.js';

/**
 * The label in force: that of the date on which the current hours began, while closed that of today.
 * Only schedules have labels.
 */
export function labelAt(timeline: Timeline, epochMs: number): string | undefined {
  if (!isCompiled(timeline)) return undefined;
  const { zone, clock, calendar } = timeline.parts;
  if (!calendar) return undefined;
  const localMs = epochMs + zone.offsetAt(epochMs);
  const today = Math.floor(localMs / DAY_MS);
  const second = localMs / 1000 - today * DAY;
  const isTodays = calendar.hoursOn(today).some(([start, end]) => start <= second && second < end);
  return calendar.labelOn(clock.isOpenAt(localMs) && !isTodays ? today - 1 : today);
}
