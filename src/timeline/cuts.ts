import type { Rule } from '../schedule/calendar.js';

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
}
