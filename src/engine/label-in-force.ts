import { isWithin } from '../base/ranges.js';
import { DAY_MS, DAY_SECONDS } from '../base/time-units.js';
import type { Calendar } from '../schedule/calendar.js';
import { labelOn } from '../schedule/day-rule.js';
import { weekdayOf } from '../schedule/weekday.js';
import type { Clock } from '../zone/clock.js';
import { spanBound } from '../zone/offset-span.js';
import { dayAndSecond, readingAt } from '../zone/wall-clock.js';
import type { Zone } from '../zone/zone.js';
import { type Availability, timetableOf } from './availability.js';
import { type JourneyStay, journeyOn } from './journey-stay.js';
import { Overlay } from './overlay.js';

/** The label that people see, if there is one. */
export interface Label {
  readonly label?: string;
}

/** Hours that may have labels: overrides and journeys on a clock, and what lies underneath them. */
interface Labelled {
  readonly calendar: Calendar | undefined;
  readonly clock: Clock;
  readonly zone: Zone;
  readonly stays: readonly JourneyStay[];
  readonly base?: Availability;
}

function labelledOf(hours: Availability): Labelled | undefined {
  if (!(hours instanceof Overlay)) return timetableOf(hours);
  const { calendar, zone, stays, base } = hours;
  return { calendar, clock: zone, zone, stays, base };
}

/**
 * The label in force: that of the date in question, else that of the journey in force, else that of the
 * hours underneath. The date in question is the one whose hours hold the instant (of two, the later);
 * while closed, today.
 */
export function labelAt(hours: Availability, epochMs: number): Label {
  const labelled = labelledOf(hours);
  if (!labelled) return {};
  const { calendar, clock, zone, stays, base } = labelled;
  const label =
    (calendar && labelOfDate(calendar, readingAt(clock, epochMs), hours.isOpenAt(epochMs))) ??
    journeyOn(stays, dayAndSecond(readingAt(zone, epochMs))[0])?.label;
  if (label !== undefined) return { label };
  return base ? labelAt(base, epochMs) : {};
}

/** The label of the date in question at a reading. */
function labelOfDate(calendar: Calendar, readingMs: number, isOpen: unknown): string | undefined {
  const [today, second] = dayAndSecond(readingMs);
  const isFromYesterday =
    isOpen &&
    !isWithin(calendar.hoursOfDay(today), second) &&
    isWithin(calendar.hoursOfDay(today - 1), second + DAY_SECONDS);
  const day = isFromYesterday ? today - 1 : today;
  return labelOn(calendar.ruleOf(day), weekdayOf(day));
}

/**
 * The instants after `epochMs` at which the label may change although nothing opens or closes: where
 * the date ends, where hours of the date begin or end inside those of another, and where the clock is
 * set, perhaps to another date, or another clock counts. Empty where there are no labels. See
 * `docs/semantics.md#when-a-verdict-ends`.
 */
export function labelBounds(hours: Availability, epochMs: number): number[] {
  const labelled = labelledOf(hours);
  if (!labelled) return [];
  const { calendar, clock, stays, base } = labelled;
  const bounds = base ? labelBounds(base, epochMs) : [];
  const items = [
    ...(calendar?.entries ?? []).map(({ override }) => override),
    ...stays.map(({ journey }) => journey),
  ];
  if (!items.some((item) => Object.hasOwn(item, 'label'))) return bounds;
  const span = clock.spanAt(epochMs);
  const today = Math.floor((epochMs + span.offset) / DAY_MS);
  return [DAY_SECONDS, ...(calendar?.hoursOfDay(today) ?? []).flat()]
    .map((second) => (today * DAY_SECONDS + second) * 1000 - span.offset)
    .concat(spanBound(span, 1), bounds)
    .filter((at) => at > epochMs);
}
