import type { Rule } from '../schedule/calendar.js';
import type { Direction } from '../schedule/direction.js';
import { countUpTo } from '../schedule/ranges.js';

/** Where overrides begin and are over: what a search for a change goes by, and has learnt. */
export class Cuts {
  /** Whether any override comes round every year. */
  readonly isYearly: boolean;
  /** The week from which on a search has found nothing, by direction. */
  readonly quietFrom = { 1: Infinity, [-1]: -Infinity };
  /** Days on which a dated override begins, or is over, in order. */
  readonly days: readonly number[];

  constructor(rules: readonly Rule[]) {
    this.isYearly = rules.some(({ isYearly }) => isYearly);
    this.days = rules
      .flatMap(({ isYearly, first, last }) => (isYearly ? [] : [first, last + 1]))
      .filter(Number.isFinite)
      .sort((a, b) => a - b);
  }

  /** The first of these days after `day`; with direction -1 the last one up to `day`. Infinite if there is none. */
  next(day: number, direction: Direction): number {
    const place = countUpTo(this.days, day);
    return this.days[direction > 0 ? place : place - 1] ?? direction / 0;
  }
}
