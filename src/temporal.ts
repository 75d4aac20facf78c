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
  (globalThis as { Temporal?: typeof Polyfill }).Temporal ?? Polyfill;
