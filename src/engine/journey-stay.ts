import type { Journey } from '../schedule/data.js';
import { parseDate } from '../schedule/date-expression.js';
import { findZone } from '../zone/find-zone.js';
import { type Stay, stayOn } from '../zone/travel-clock.js';

/** A journey, the days of the own clock that it covers, and the clock that is read on them. */
export interface JourneyStay extends Stay {
  readonly journey: Journey;
}

/** The stay of a journey whose dates and zone are valid. */
export function stayOf(journey: Journey): JourneyStay {
  const { from, to, timeZone } = journey;
  const first = from ? parseDate(from)! : -Infinity;
  const last = to ? parseDate(to)! : Infinity;
  return { journey, first, last, clock: findZone(timeZone)! };
}

/** The journey in force on a day of the own clock. */
export function journeyOn(stays: readonly JourneyStay[], day: number): Journey | undefined {
  return stayOn(stays, day)?.journey;
}
