import { nearest } from '../base/direction.js';
import { type Layer, painted, type Range } from '../base/ranges.js';
import { textCache } from '../base/text-cache.js';
import type { Hours } from '../schedule/hours.js';
import { weekdayOf } from '../schedule/weekday.js';
import { commonRegime, quietWeekSkipper } from '../timeline/quiet-weeks.js';
import { horizon, search } from '../timeline/search.js';
import { FunctionTimeline, type SearchableTimeline } from '../timeline/searchable-timeline.js';
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
  const parts = [decided, decidedOpen, base];
  const nextEdge: SearchableTimeline['nextEdge'] = (epochMs, direction) =>
    nearest(
      parts.map((part) => part.nextEdge(epochMs, direction)),
      direction,
    );
  const whole: SearchableTimeline = new FunctionTimeline(
    (epochMs) => (decided.isOpenAt(epochMs) ? decidedOpen : base).isOpenAt(epochMs),
    (epochMs, direction, limit = horizon(whole, epochMs, direction)) => {
      const skipQuietWeeks = quietWeekSkipper(parts, direction);
      return search(whole, epochMs, direction, limit, (at) => {
        // Where an override decides, the timeline underneath makes no difference.
        const relevant = decided.isOpenAt(at) ? [decided, decidedOpen] : parts;
        const changes = relevant.map((part) => part.change(at, direction, limit));
        return skipQuietWeeks(at, nearest(changes, direction));
      });
    },
    nextEdge,
    (epochMs, direction) => commonRegime(parts, epochMs, direction),
  );
  return whole;
}

/** Open at the readings that the layers of each date, or what is made of them, leave on. */
function readingsOf(overlay: AnyOverlay, use: (layer: Layer) => Layer): CompiledSchedule {
  const days = new OverlayDays(overlay, use);
  const data = { timeZone: '', weekly: {}, overrides: [] };
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
      painted(this.#overlay.layersOf(day).map(this.#use)),
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
