import type { Layer, Range } from '../base/ranges.js';
import { DAY_MS, DAY_SECONDS } from '../base/time-units.js';
import { Calendar } from '../schedule/calendar.js';
import type { Override, Overrides } from '../schedule/data.js';
import { layerOf } from '../schedule/day-rule.js';
import { weekdayOf } from '../schedule/weekday.js';
import { openAnswer, type Timeline } from '../timeline/timeline.js';
import { readingAt } from '../zone/wall-clock.js';
import type { Zone } from '../zone/zone.js';

/**
 * Overrides over a timeline that is not a schedule. They apply in order: `hours` and `weekly` take out
 * every instant at which the clock reads a covered date and put their hours in, `add` joins, `remove`
 * cuts. So at each instant the last override that says anything about it decides, else the timeline.
 */
export class Overlay<Base extends Pick<Timeline, 'isOpenAt'>> {
  readonly base: Base;
  readonly zone: Zone;
  readonly calendar: Calendar;

  constructor(base: Base, overrides: Overrides, zone: Zone) {
    this.base = base;
    this.zone = zone;
    this.calendar = new Calendar({}, overrides);
  }

  isOpenAt(epochMs: number): boolean {
    const readingMs = readingAt(this.zone, epochMs);
    const day = Math.floor(readingMs / DAY_MS);
    const second = readingMs / 1000 - day * DAY_SECONDS;
    const decider = this.layersOf(day).findLast(({ ranges }) =>
      ranges.some(([start, end]) => start <= second && second < end),
    );
    return decider ? decider.isOn : openAnswer(this.base.isOpenAt(epochMs));
  }

  /** What the overrides say about the readings of one date, in the order of the list. */
  layersOf(day: number): Layer[] {
    const yesterdays = new Set(this.calendar.ruleOf(day - 1).overrides);
    const todays = new Set(this.calendar.ruleOf(day).overrides);
    return this.calendar.entries.flatMap(({ override }) => {
      const layers: Layer[] = [];
      const isToday = todays.has(override);
      if (isToday && !override.add && !override.remove) {
        layers.push({ ranges: [[0, DAY_SECONDS]], isOn: false });
      }
      // The hours of the day before count as far as they run on into this one.
      if (yesterdays.has(override)) layers.push(cutToDate(override, day - 1, -DAY_SECONDS));
      if (isToday) layers.push(cutToDate(override, day, 0));
      return layers;
    });
  }
}

/** The hours of an override that start on a day, moved and cut to the date that begins at 0 then. */
function cutToDate(override: Override, day: number, shift: number): Layer {
  const { ranges, isOn } = layerOf(override, weekdayOf(day));
  const cut = ranges.map(
    ([start, end]): Range => [Math.max(start + shift, 0), Math.min(end + shift, DAY_SECONDS)],
  );
  return { ranges: cut.filter(([start, end]) => start < end), isOn };
}
