/**
 * `Temporal` for runtimes that lack it: the runtime's own where there is one, else that of
 * `@js-temporal/polyfill`. The functions of `livehours` take the instants of any implementation;
 * this entry is for code that wants to make some.
 *
 * @module temporal
 */
import { Temporal as Polyfill } from '@js-temporal/polyfill';

/**
 * The runtime's `Temporal`, else the polyfill's.
 *
 * @example
 * ```ts
 * import { isOpen } from 'livehours';
 * import { Temporal } from 'livehours/temporal';
 *
 * const schedule = { timeZone: 'Europe/Paris', weekly: { monday: ['09:00-17:00'] } };
 * isOpen(schedule, Temporal.Instant.from('2026-01-05T08:00Z')); // => true
 * ```
 */
export const Temporal: typeof Polyfill =
  ((globalThis as { Temporal?: unknown }).Temporal as typeof Polyfill | undefined) ?? Polyfill;

/** The types of `Temporal`, as the polyfill declares them. */
export declare namespace Temporal {
  /** An exact point in time. */
  type Instant = Polyfill.Instant;
  /** An exact point in time, in a zone and a calendar. */
  type ZonedDateTime = Polyfill.ZonedDateTime;
  /** A date on a calendar. */
  type PlainDate = Polyfill.PlainDate;
  /** A time on a wall clock. */
  type PlainTime = Polyfill.PlainTime;
  /** A date and a time on a wall clock. */
  type PlainDateTime = Polyfill.PlainDateTime;
  /** A year and a month. */
  type PlainYearMonth = Polyfill.PlainYearMonth;
  /** A month and a day. */
  type PlainMonthDay = Polyfill.PlainMonthDay;
  /** A length of time. */
  type Duration = Polyfill.Duration;
}
