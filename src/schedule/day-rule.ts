import { type Layer, painted } from '../base/ranges.js';
import type { Override, Overrides, WeeklyHours } from './data.js';
import { type Hours, hoursFromTexts } from './hours.js';
import type { Day } from './weekday.js';

/** What holds on the days that one and the same overrides cover. */
export class DayRule {
  /** The overrides that cover the days, in the order in which they apply. */
  readonly overrides: Overrides;
  /** Those of them that determine the hours: the last to replace them, and those after it. */
  readonly determining: Overrides;
  readonly #weekly: WeeklyHours;
  readonly #open: { [D in Day]?: Hours } = {};

  /** Tells the rules of one calendar apart. */
  readonly key: string;

  constructor(weekly: WeeklyHours, overrides: Overrides, key = '') {
    this.#weekly = weekly;
    this.key = key;
    this.overrides = overrides;
    const last = overrides.findLastIndex((override) => override.hours || override.weekly);
    this.determining = overrides.slice(Math.max(0, last));
  }

  /** What is open because of the hours of such a weekday, as ranges that neither overlap nor touch. */
  openOn(weekday: Day): Hours {
    this.#open[weekday] ??= painted(this.layersOn(weekday));
    return this.#open[weekday];
  }

  /** The hours of such a weekday as the determining overrides make them, in order. */
  layersOn(weekday: Day): Layer[] {
    const layers = this.determining.map((override) => layerOf(override, weekday));
    const { hours, weekly } = this.determining[0] ?? {};
    if (hours || weekly) return layers;
    return [{ ranges: hoursFromTexts(this.#weekly[weekday]), isOn: true }, ...layers];
  }
}

/** The hours of overrides that are the same on every weekday. */
const knownLayers = /* @__PURE__ */ new WeakMap<Override, Layer>();

/** The hours that an override has for such a weekday, to put in or to take out. */
export function layerOf(override: Override, weekday: Day): Layer {
  const { hours, weekly, add, remove } = override;
  const known = knownLayers.get(override);
  if (known) return known;
  const texts = hours ?? add ?? remove ?? weekly?.[weekday];
  const layer = { ranges: hoursFromTexts(texts), isOn: !remove };
  if (!weekly) knownLayers.set(override, layer);
  return layer;
}

/** The label that people see on such days: that of the last labelled override among the determining ones. */
export function labelOf({ determining }: DayRule): string | undefined {
  return determining.findLast((override) => Object.hasOwn(override, 'label'))?.label;
}
