import { isWithin, type Layer } from '../base/ranges.js';
import { DAY_SECONDS } from '../base/time-units.js';
import { Calendar } from '../schedule/calendar.js';
import type { CanonicalData, Overrides } from '../schedule/data.js';
import { layerOf } from '../schedule/day-rule.js';
import { weekdayOf } from '../schedule/weekday.js';
import { openAnswer, type Timeline } from '../timeline/timeline.js';
import { dayAndSecond, readingAt } from '../zone/wall-clock.js';
import type { Zone } from '../zone/zone.js';
import { type JourneyStay, stayOf } from './journey-stay.js';

/** What is laid over a timeline. */
type Added = Pick<CanonicalData, 'overrides' | 'travel'>;

/**
 * Overrides over a timeline that is not a schedule. They apply in order: `hours` and `weekly` take out
 * every instant at which the clock reads a covered date and put their hours in, `add` joins, `remove`
 * cuts. So at each instant the last override that says anything about it decides, else the timeline.
 */
export class Overlay<Base extends Pick<Timeline, 'isOpenAt'>> {
  readonly base: Base;
  readonly zone: Zone;
  readonly calendar: Calendar;
  /** There is no clock of the base to change on journeys: they only have labels. */
  readonly stays: readonly JourneyStay[];

  constructor(base: Base, { overrides, travel }: Added, zone: Zone) {
    this.base = base;
    this.zone = zone;
    this.calendar = new Calendar({}, overrides);
    this.stays = travel.map(stayOf);
  }

  isOpenAt(epochMs: number): boolean {
    const [day, second] = dayAndSecond(readingAt(this.zone, epochMs));
    const deciders = this.layersOf(day).filter(({ ranges }) => isWithin(ranges, second));
    const decider = deciders.at(-1);
    return decider ? decider.isOn : openAnswer(this.base.isOpenAt(epochMs));
  }

  #coveringOn(day: number): Overrides {
    return this.calendar.ruleOf(day).overridesOn(weekdayOf(day));
  }

  /**
   * What the overrides say about the readings of one date, in the order of the list. Ranges may reach
   * beyond the date.
   */
  layersOf(day: number): Layer[] {
    const yesterdays = new Set(this.#coveringOn(day - 1));
    const todays = new Set(this.#coveringOn(day));
    return this.calendar.entries.flatMap(({ override }) => {
      const layers: Layer[] = [];
      const isToday = todays.has(override);
      if (isToday && !override.add && !override.remove) layers.push(CLOSED_DAY);
      // The hours of the day before count as far as they run on into this one.
      if (yesterdays.has(override)) layers.push(toNextDay(layerOf(override, weekdayOf(day - 1))));
      if (isToday) layers.push(layerOf(override, weekdayOf(day)));
      return layers;
    });
  }
}

const CLOSED_DAY: Layer = { ranges: [[0, DAY_SECONDS]], isOn: false };

/** Hours that start on a day, counted from the midnight at its end. */
function toNextDay({ ranges, isOn }: Layer): Layer {
  return { ranges: ranges.map(([start, end]) => [start - DAY_SECONDS, end - DAY_SECONDS]), isOn };
}
