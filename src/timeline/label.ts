import { type Label, labelOn } from '../schedule/calendar.js';
import { DAY } from '../schedule/hours.js';
import { type Openable, openHoursOf } from './openable.js';
import { DAY_MS } from './week.js';

/**
 * The label in force: that of the date on which the current hours began, while closed that of today.
 * Only schedules have labels.
 */
export function labelAt(timeline: Openable, epochMs: number): Label {
  const hours = openHoursOf(timeline);
  const calendar = hours?.dated;
  if (!calendar) return {};
  const localMs = epochMs + hours.zone.stretchAt(epochMs).offset;
  const today = Math.floor(localMs / DAY_MS);
  const second = localMs / 1000 - today * DAY;
  const isTodays = calendar.hoursOn(today).some(([start, end]) => start <= second && second < end);
  return labelOn(calendar, hours.isOpenAt(epochMs) && !isTodays ? today - 1 : today);
}
