import { type Layer, painted, type Range } from '../base/ranges.js';
import { textCache } from '../base/text-cache.js';
import { DAY_SECONDS } from '../base/time-units.js';
import type { Hours } from '../schedule/hours.js';
import { weekdayOf } from '../schedule/weekday.js';
import { combinationOf } from '../timeline/decided-timeline.js';
import type { SearchableTimeline } from '../timeline/searchable-timeline.js';
import type { Timeline } from '../timeline/timeline.js';
import { CompiledSchedule } from './compiled-schedule.js';
import { DatedWeeks, type DaySource } from './dated-weeks.js';
import type { Overlay } from './overlay.js';
import { Timetable } from './timetable.js';

type AnyOverlay = Overlay<Pick<Timeline, 'isOpenAt'>>;

/**
 * An overlay that can be searched: as two schedules, open where an override decides and where it decides
 * for open, and its base.
 */
export function searchableOverlay(
  overlay: AnyOverlay,
  base: SearchableTimeline,
): SearchableTimeline {
  const decided = readingsOf(overlay, (layer) => ({ ...layer, isOn: true }));
  const decidedOpen = readingsOf(overlay, (layer) => layer);
  const undecided = combinationOf(false, [
    [decided, true],
    [base, false],
  ]);
  const whole = combinationOf(true, [
    [decidedOpen, true],
    [undecided, true],
  ]);
  // The same answers, with fewer questions to the parts.
  const isOpenAt = (epochMs: number) =>
    (decided.isOpenAt(epochMs) ? decidedOpen : base).isOpenAt(epochMs);
  return Object.assign(whole, { isOpenAt });
}

/** Open at the readings that the layers of each date, or what is made of them, leave on. */
function readingsOf(overlay: AnyOverlay, use: (layer: Layer) => Layer): CompiledSchedule {
  const days = new OverlayDays(overlay, use);
  const data = { timeZone: '', weekly: {}, overrides: [], travel: [] };
  return new CompiledSchedule(new Timetable(data, overlay.zone, new DatedWeeks(days)));
}

/** The readings of each date, which depend on the overrides of that date and of the one before. */
class OverlayDays implements DaySource {
  readonly #overlay: AnyOverlay;
  readonly #use: (layer: Layer) => Layer;
  readonly #cachedHours = textCache<Hours>();

  constructor(overlay: AnyOverlay, use: (layer: Layer) => Layer) {
    this.#overlay = overlay;
    this.#use = use;
  }

  get entries() {
    return this.#overlay.calendar.entries;
  }

  hoursOfDay(day: number): Hours {
    return this.#cachedHours(`${this.keyOf(day)} ${weekdayOf(day)}`, () =>
      // Ranges may reach beyond the day.
      painted(this.#overlay.layersOf(day).map(this.#use)).flatMap(([start, end]): Range[] =>
        start < DAY_SECONDS && end > 0 ? [[Math.max(start, 0), Math.min(end, DAY_SECONDS)]] : [],
      ),
    );
  }

  /** The first day of a stretch has another one before it. */
  daysLike(day: number): Range {
    const [first, end] = this.#overlay.calendar.daysLike(day);
    return first === day ? [first, first + 1] : [first + 1, end];
  }

  keyOf(day: number): string {
    const { calendar } = this.#overlay;
    return `${calendar.keyOf(day - 1)}/${calendar.keyOf(day)}`;
  }
}
