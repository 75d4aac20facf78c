import type { Availability } from '../engine/availability.js';
import { searchableOf } from '../engine/searchable.js';
import { type Instant, toEpochMs } from '../query/instant.js';
import { readOrThrow } from '../schedule/parse/parse-result.js';
import type { Timeline } from '../timeline/timeline.js';
import type { Brand } from './brand.js';
import { readBrandHours } from './inheritance.js';

/**
 * Whether the brand's hours are on, whatever its mode and its team.
 *
 * @throws {ScheduleError} if the brand's schedule is invalid
 * @example
 * ```ts
 * import { isWidgetOpen } from 'livehours';
 *
 * const acme = { schedule: { timeZone: 'Europe/Paris', weekly: { monday: ['09:00-17:00'] } } };
 * isWidgetOpen(acme, new Date('2026-01-05T08:00Z')); // => true
 * isWidgetOpen({}, 0); // => true
 * ```
 */
export function isWidgetOpen<B extends object & Brand>(brand: B, at: Instant): boolean {
  return Boolean(readWidgetHours(brand).isOpenAt(toEpochMs(at)));
}

/**
 * The brand's hours as a timeline, for every query; without a schedule: always.
 *
 * @throws {ScheduleError} if the brand's schedule is invalid
 */
export function widgetHours<B extends object & Brand>(brand: B): Timeline {
  return searchableOf(readWidgetHours(brand));
}

function readWidgetHours(brand: Brand): Availability {
  return readOrThrow((root) => readBrandHours(brand, root));
}
