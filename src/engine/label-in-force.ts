import { isWithin } from '../base/ranges.js';
import { DAY_MS, DAY_SECONDS } from '../base/time-units.js';
import type { Calendar } from '../schedule/calendar.js';
import { labelOn } from '../schedule/day-rule.js';
import { weekdayOf } from '../schedule/weekday.js';
import { spanBound } from '../zone/offset-span.js';
import { dayAndSecond, readingAt } from '../zone/wall-clock.js';
import type { Zone } from '../zone/zone.js';
import { type Availability, timetableOf } from './availability.js';
import { Overlay } from './overlay.js';

/** The label that people see, if there is one. */
export interface Label {
  readonly label?: string;
}

/** Hours that may have labels: overrides on a clock, and what lies underneath them. */
interface Labelled {
  readonly calendar: Calendar;
  readonly zone: Zone;
  readonly base?: Availability;
}

function labelledOf(hours: Availability): Labelled | undefined {
  if (hours instanceof Overlay) return hours;
  const timetable = timetableOf(hours);
  const calendar = timetable?.calendar;
  return calendar && { calendar, zone: timetable!.zone };
}

/**
 * The label in force: that of the date in question, else that of the hours underneath. The date in
 * question is the one whose hours hold the instant (of two, the later); while closed, today.
 */
export function labelAt(hours: Availability, epochMs: number): Label {
  const labelled = labelledOf(hours);
  if (!labelled) return {};
  const { calendar, zone, base } = labelled;
  const [today, second] = dayAndSecond(readingAt(zone, epochMs));
  const isFromYesterday =
    hours.isOpenAt(epochMs) &&
    !isWithin(calendar.hoursOfDay(today), second) &&
    isWithin(calendar.hoursOfDay(today - 1), second + DAY_SECONDS);
  const day = isFromYesterday ? today - 1 : today;
  const label = labelOn(calendar.ruleOf(day), weekdayOf(day));
  if (label !== undefined) return { label };
  return base ? labelAt(base, epochMs) : {};
}

/**
 * The instants after `epochMs` at which the label may change although nothing opens or closes: where
 * the date ends, where hours of the date begin or end inside those of another, and where the clock is
 * set, perhaps to another date. Empty where there are no labels. See `docs/semantics.md#when-a-verdict-ends`.
 */
export function labelBounds(hours: Availability, epochMs: number): number[] {
  const labelled = labelledOf(hours);
  if (!labelled) return [];
  const { calendar, zone, base } = labelled;
  const bounds = base ? labelBounds(base, epochMs) : [];
  if (!calendar.entries.some(({ override }) => Object.hasOwn(override, 'label'))) return bounds;
  const span = zone.spanAt(epochMs);
  const today = Math.floor((epochMs + span.offset) / DAY_MS);
  return [DAY_SECONDS, ...calendar.hoursOfDay(today).flat()]
    .map((second) => (today * DAY_SECONDS + second) * 1000 - span.offset)
    .concat(spanBound(span, 1), bounds)
    .filter((at) => at > epochMs);
}
