import type { Brand } from '../chat/brand.js';
import { furthest } from '../schedule/direction.js';
import { isCompiled } from '../timeline/compiled-schedule.js';
import { DAY_MS } from '../timeline/week-sheet.js';

/**
 * Up to when the label on a brand's schedule holds at least, as long as its hours do not change: that
 * depends on the date, and on where the hours of that date begin and end, even amid others.
 */
export function labelHoldsUntil({ schedule }: Brand, epochMs: number): number {
  const { zone, clock } = schedule && isCompiled(schedule) ? schedule : {};
  const calendar = clock?.calendar;
  if (!zone || !calendar?.rules.some(({ override }) => override.label)) return Infinity;
  const offset = zone.offsetAt(epochMs);
  const today = Math.floor((epochMs + offset) / DAY_MS);
  const ends = calendar
    .hoursOn(today)
    .flat()
    .map((second) => second * 1000);
  const due = [DAY_MS, ...ends].map((sinceMidnight) => today * DAY_MS + sinceMidnight - offset);
  // When the clock is set, the date may be another one.
  return furthest([zone.edge(epochMs, 1), ...due.filter((at) => at > epochMs)], -1);
}
