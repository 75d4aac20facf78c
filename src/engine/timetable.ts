import { WEEK_MS } from '../base/time-units.js';
import { Calendar } from '../schedule/calendar.js';
import type { CanonicalData, Overrides, Travel, WeeklyHours } from '../schedule/data.js';
import { hoursFromTexts } from '../schedule/hours.js';
import { DAYS } from '../schedule/weekday.js';
import type { Clock } from '../zone/clock.js';
import { readingInWeeks } from '../zone/offset-span.js';
import { TravelClock } from '../zone/travel-clock.js';
import type { Zone } from '../zone/zone.js';
import { DatedWeeks } from './dated-weeks.js';
import { type JourneyStay, stayOf } from './journey-stay.js';
import { SHEET_DAYS, sheetOfWeek } from './week-layout.js';
import { hasPassed, isOpenIn, type WeekSheet } from './week-sheet.js';

/**
 * A schedule's weeks in its zone, and the one rule: a schedule is open at an instant if and only if
 * the wall clock in its zone reads a time inside one of its ranges. The clock turns the instant into a
 * reading, and the sheet of that week says whether it is open. So hours in a gap never happen, and hours
 * in a fold happen twice: see `docs/semantics.md`.
 *
 * `CompiledSchedule` adds the search. They are apart so that a page that only asks whether the widget is
 * open does not load the search.
 */
export class Timetable {
  declare readonly $schema?: string;
  declare readonly timeZone: string;
  declare readonly weekly: WeeklyHours;
  declare readonly overrides: Overrides;
  declare readonly travel: Travel;

  readonly #zone: Zone;
  readonly #clock: Clock;
  readonly #stays: readonly JourneyStay[];
  readonly #dated: DatedWeeks | undefined;
  /** Without overrides, the sheet of every week, laid out when it is first asked for. */
  #regularSheet: WeekSheet | undefined;

  constructor(data: CanonicalData, zone: Zone, dated?: DatedWeeks) {
    Object.assign(this, data);
    this.#zone = zone;
    this.#stays = data.travel.map(stayOf);
    this.#clock = this.#stays[0] ? new TravelClock(zone, this.#stays) : zone;
    this.#dated =
      dated ?? (data.overrides[0] && new DatedWeeks(new Calendar(data.weekly, data.overrides)));
  }

  /** The schedule's own zone. */
  get zone(): Zone {
    return this.#zone;
  }

  /** The clock by which it is open: that of its zone, or of the zones of its journeys. */
  get clock(): Clock {
    return this.#clock;
  }

  /** The days of the own clock that its journeys cover. */
  get stays(): readonly JourneyStay[] {
    return this.#stays;
  }

  /** The weeks one by one, if there are overrides. */
  get dated(): DatedWeeks | undefined {
    return this.#dated;
  }

  /** The dates, if there are overrides. */
  get calendar(): Calendar | undefined {
    const days = this.#dated?.days;
    return days instanceof Calendar ? days : undefined;
  }

  isOpenAt(epochMs: number): boolean {
    const at = Math.floor(epochMs);
    const span = this.#clock.spanAt(at);
    const ms = readingInWeeks(span, at);
    const weeksPassed = hasPassed(WEEK_MS, ms);
    return isOpenIn(this.sheetOf(span.week + weeksPassed), ms - WEEK_MS * weeksPassed);
  }

  /** The sheet of a week. */
  sheetOf(week: number): WeekSheet {
    return this.#regularSheet ?? this.#dated?.sheetOf(week) ?? this.#layOut();
  }

  #layOut(): WeekSheet {
    this.#regularSheet = sheetOfWeek(
      SHEET_DAYS.map((weekday) => hoursFromTexts(this.weekly[DAYS.at(weekday % 7)!])),
    );
    return this.#regularSheet;
  }
}
