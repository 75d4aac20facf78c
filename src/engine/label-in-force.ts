import { DAY_MS, DAY_SECONDS } from '../base/time-units.js';
import { type Label, labelOn } from '../schedule/label.js';
import { spanBound } from '../zone/offset-span.js';
import { readingAt } from '../zone/wall-clock.js';
import { type Availability, timetableOf } from './availability.js';

/**
 * The label in force: while open, that of the date on which the current hours began; while closed,
 * that of today. Only schedules have labels.
 */
export function labelAt(hours: Availability, epochMs: number): Label {
  const timetable = timetableOf(hours);
  const calendar = timetable?.dated;
  if (!calendar) return {};
  const readingMs = readingAt(timetable.zone, epochMs);
  const today = Math.floor(readingMs / DAY_MS);
  const second = readingMs / 1000 - today * DAY_SECONDS;
  const isTodays = calendar
    .hoursOfDay(today)
    .some(([start, end]) => start <= second && second < end);
  return labelOn(calendar, timetable.isOpenAt(epochMs) && !isTodays ? today - 1 : today);
}

/**
 * The instants after `epochMs` at which the label may change although nothing opens or closes: where
 * the date ends, where hours of the date begin or end inside those of another, and where the clock is
 * set, perhaps to another date. Empty where there are no labels. See `docs/semantics.md#when-a-verdict-ends`.
 */
export function labelBounds(hours: Availability, epochMs: number): number[] {
  const timetable = timetableOf(hours);
  const calendar = timetable?.dated;
  if (!calendar?.entries.some(({ override }) => 'label' in override)) return [];
  const span = timetable!.zone.spanAt(epochMs);
  const today = Math.floor((epochMs + span.offset) / DAY_MS);
  return [DAY_SECONDS, ...calendar.hoursOfDay(today).flat()]
    .map((second) => (today * DAY_SECONDS + second) * 1000 - span.offset)
    .concat(spanBound(span, 1))
    .filter((at) => at > epochMs);
}
