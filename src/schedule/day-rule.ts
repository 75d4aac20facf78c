import { type Layer, painted } from '../base/ranges.js';
import type { Override, Overrides, WeeklyHours } from './data.js';
import { type Hours, hoursFromTexts } from './hours.js';
import type { Day } from './weekday.js';

/** What holds on the days that one and the same overrides cover, if their `days` let them. */
export class DayRule {
  /** Tells the rules of one calendar apart. */
  readonly key: string;
  readonly #weekly: WeeklyHours;
  readonly #overrides: Overrides;
  readonly #open: { [D in Day]?: Hours } = {};
  readonly #determining: { [D in Day]?: Overrides } = {};

  constructor(weekly: WeeklyHours, overrides: Overrides, key = '') {
    this.#weekly = weekly;
    this.#overrides = overrides;
    this.key = key;
  }

  /** The overrides that cover such a weekday, in the order in which they apply. */
  overridesOn(weekday: Day): Overrides {
    return this.#overrides.filter(({ days }) => !days || days.includes(weekday));
  }

  /** Those of them that determine the hours: the last to replace them, and those after it. */
  determiningOn(weekday: Day): Overrides {
    this.#determining[weekday] ??= determining(this.overridesOn(weekday));
    return this.#determining[weekday];
  }

  /** What is open because of the hours of such a weekday, as ranges that neither overlap nor touch. */
  openOn(weekday: Day): Hours {
    this.#open[weekday] ??= painted(this.layersOn(weekday));
    return this.#open[weekday];
  }

  /** The hours of such a weekday as the determining overrides make them, in order. */
  layersOn(weekday: Day): Layer[] {
    const overrides = this.determiningOn(weekday);
    const layers = overrides.map((override) => layerOf(override, weekday));
    const { hours, weekly } = overrides[0] ?? {};
    if (hours || weekly) return layers;
    return [{ ranges: hoursFromTexts(this.#weekly[weekday]), isOn: true }, ...layers];
  }
}

function determining(overrides: Overrides): Overrides {
  let first = overrides.length - 1;
  while (first > 0 && !overrides[first]!.hours && !overrides[first]!.weekly) first--;
  return overrides.slice(Math.max(0, first));
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

/** The label that people see on such a weekday: that of the last labelled override among the determining ones. */
export function labelOn(rule: DayRule, weekday: Day): string | undefined {
  const labelled = rule
    .determiningOn(weekday)
    .filter((override) => Object.hasOwn(override, 'label'));
  return labelled.at(-1)?.label;
}
