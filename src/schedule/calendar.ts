import { Cover, type Covered } from './cover.js';
import type { Override, Overrides, WeeklyHours } from './data.js';
import { dateOf, firstDayFrom, parseFullDate, parseYearlyDate, yearlyKey } from './date.js';
import { canonicalHours, type Hours, hoursOf } from './hours.js';
import { merged, sorted, without } from './ranges.js';
import { DAYS, weekdayOf } from './week.js';

/** Dates whose hours are kept: more than the kinds of day a schedule has, unless it is a hostile one. */
const REMEMBERED = 4096;

/** What holds on each date: the hours of the week and the overrides laid over them. */
export class Calendar {
  readonly #weekly: WeeklyHours;
  readonly #overrides: Overrides;
  readonly #dated: Cover;
  readonly #yearly: Cover;
  readonly #known = new Map<number, Hours>();

  constructor(weekly: WeeklyHours, overrides: Overrides) {
    this.#weekly = weekly;
    this.#overrides = overrides;
    const [dated, yearly] = coverOf(overrides);
    this.#dated = new Cover(dated);
    this.#yearly = new Cover(yearly);
  }

  /** The first and the last day at which a dated override begins or is over, if there is any. */
  get datedEdges(): readonly [first: number, last: number] | undefined {
    const { cuts } = this.#dated;
    return cuts.length > 0 ? [cuts[0]!, cuts.at(-1)!] : undefined;
  }

  /** The hours that start on a day. */
  hoursOn(day: number): Hours {
    const weekday = weekdayOf(day);
    const segments = this.#yearly.cuts.length + 1;
    const segment = this.#dated.segmentOf(day) * segments + this.#yearlySegmentOf(day);
    // On one weekday between the same two cuts, hours are the same.
    const kind = segment * 7 + weekday;
    const known = this.#known.get(kind);
    if (known) return known;
    const hours = this.#applied(day, weekday);
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    this.#known.set(kind, hours);
    return hours;
  }

  /** The overrides that make the hours of a day, in their order: the last one to replace them, and those after it. */
  decisiveOn(day: number): number[] {
    const covering = this.#coveringOn(day);
    return covering.slice(
      Math.max(
        0,
        covering.findLastIndex((index) => this.#replaces(index)),
      ),
    );
  }

  /** The label of the last labelled override that covers a day. */
  labelOn(day: number): string | undefined {
    const labelled = this.#coveringOn(day).findLast((index) => this.#at(index).label !== undefined);
    return labelled === undefined ? undefined : this.#at(labelled).label;
  }

  /** The first day after `day` from which other overrides may hold, or Infinity. */
  nextCut(day: number): number {
    const dated = this.#dated.cuts[this.#dated.segmentOf(day)] ?? Number.POSITIVE_INFINITY;
    const keys = this.#yearly.cuts;
    if (keys.length === 0) return dated;
    const { year } = dateOf(day);
    const key = keys[this.#yearlySegmentOf(day)];
    const yearly = key === undefined ? firstDayFrom(year + 1, keys[0]!) : firstDayFrom(year, key);
    return Math.min(dated, yearly);
  }

  /** The last day at or before `day` from which the overrides of `day` hold, or -Infinity. */
  previousCut(day: number): number {
    const dated = this.#dated.cuts[this.#dated.segmentOf(day) - 1] ?? Number.NEGATIVE_INFINITY;
    const keys = this.#yearly.cuts;
    if (keys.length === 0) return dated;
    const { year } = dateOf(day);
    const key = keys[this.#yearlySegmentOf(day) - 1];
    const yearly =
      key === undefined ? firstDayFrom(year - 1, keys.at(-1)!) : firstDayFrom(year, key);
    return Math.max(dated, yearly);
  }

  #yearlySegmentOf(day: number): number {
    return this.#yearly.cuts.length === 0 ? 0 : this.#yearly.segmentOf(yearlyKey(day));
  }

  #coveringOn(day: number): number[] {
    const yearly = this.#yearly.cuts.length === 0 ? [] : this.#yearly.covering(yearlyKey(day));
    return [...this.#dated.covering(day), ...yearly].sort((a, b) => a - b);
  }

  #at(index: number): Override {
    return this.#overrides[index]!;
  }

  #replaces(index: number): boolean {
    const { hours, weekly } = this.#at(index);
    return hours !== undefined || weekly !== undefined;
  }

  #applied(day: number, weekday: number): Hours {
    const name = DAYS[weekday]!;
    let hours: number[] = hoursOf(this.#weekly[name] ?? []);
    let change: { kind: 'add' | 'remove'; hours: number[] } | undefined;
    const apply = () => {
      if (change?.kind === 'add') hours = canonicalHours([...hours, ...change.hours]);
      if (change?.kind === 'remove') hours = without(hours, merged(sorted(change.hours)));
      change = undefined;
    };
    for (const index of this.decisiveOn(day)) {
      const override = this.#at(index);
      if (this.#replaces(index)) {
        hours = hoursOf(override.hours ?? override.weekly?.[name] ?? []);
        continue;
      }
      // Neighbours that do the same are applied together: one pass for a thousand of them.
      const kind = override.add ? 'add' : 'remove';
      if (change?.kind !== kind) apply();
      change ??= { kind, hours: [] };
      change.hours.push(...hoursOf(override[kind]!));
    }
    apply();
    return hours;
  }
}

/** The days that each dated override covers, and the yearly keys that each yearly one does. */
function coverOf(overrides: Overrides): [dated: Covered[], yearly: Covered[]] {
  const dated: Covered[] = [];
  const yearly: Covered[] = [];
  overrides.forEach(({ date, from: fromDate = date, to: toDate = date }, index) => {
    const isYearly = (fromDate ?? toDate)!.length === 5;
    const parse = isYearly ? parseYearlyDate : parseFullDate;
    const from = fromDate === undefined ? Number.NEGATIVE_INFINITY : parse(fromDate)!;
    const to = toDate === undefined ? Number.POSITIVE_INFINITY : parse(toDate)!;
    if (!isYearly) dated.push({ from, to, index });
    else if (from <= to) yearly.push({ from, to, index });
    else yearly.push({ from, to: 1231, index }, { from: 101, to, index }); // over New Year
  });
  return [dated, yearly];
}
