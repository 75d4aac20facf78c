import { type Label, labelOn } from '../schedule/calendar.js';
import { DAY } from '../schedule/hours.js';
import { isCompiled } from './compiled-schedule.js';
import type { Timeline } from './timeline.js';
import { DAY_MS } from './week-sheet.js';

/**
 * The label in force: that of the date on which the current hours began, while closed that of today.
 * Only schedules have labels.
 */
export function labelAt(timeline: Timeline, epochMs: number): Label {
  if (!isCompiled(timeline)) return {};
  const { zone, clock } = timeline;
  const { calendar } = clock;
  if (!calendar) return {};
  const localMs = epochMs + zone.offsetAt(epochMs);
  const today = Math.floor(localMs / DAY_MS);
  const second = localMs / 1000 - today * DAY;
  const isTodays = calendar.hoursOn(today).some(([start, end]) => start <= second && second < end);
  return labelOn(calendar, clock.isOpenAt(localMs) && !isTodays ? today - 1 : today);
}
