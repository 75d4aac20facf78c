import type { Brand } from '../chat/brand.js';
import { DAY } from '../schedule/hours.js';
import { isTimeline, openHoursOf } from '../timeline/openable.js';
import { edgeOf } from '../timeline/stretch.js';

/**
 * Instants up to the first of which the label on a brand's schedule holds, unless its hours change
 * before. A label depends on the date, and on where the hours of that date begin and end, even amid
 * those of another; empty where there are no labels.
 */
export function labelEnds({ schedule }: Brand, epochMs: number): number[] {
  const hours = isTimeline(schedule) && openHoursOf(schedule);
  if (!hours) return [];
  const { zone, dated } = hours;
  if (!dated?.rules.some(({ override }) => 'label' in override)) return [];
  const stretch = zone.stretchAt(epochMs);
  const { offset } = stretch;
  const today = Math.floor((epochMs + offset) / 1000 / DAY);
  return [DAY, ...dated.hoursOn(today).flat()]
    .map((second) => (today * DAY + second) * 1000 - offset)
    .concat(edgeOf(stretch, 1)) // where the clock is set, to another date perhaps
    .filter((at) => at > epochMs);
}
