import type { Availability } from '../engine/availability.js';
import type { Schedule } from '../engine/schedule.js';
import { searchableOf } from '../engine/searchable.js';
import { type Instant, toEpochMs } from '../query/instant.js';
import { readOrThrow } from '../schedule/parse/parse-result.js';
import { openAnswer, type Timeline } from '../timeline/timeline.js';
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
export function isWidgetOpen<B extends Brand>(brand: B, at: Instant): boolean {
  return openAnswer(readWidgetHours(brand).isOpenAt(toEpochMs(at, 'at')));
}

/**
 * The brand's hours as a timeline, for every query, with the brand's overrides and travel laid over its schedule. It
 * is a `Schedule` where a schedule lies underneath. Without any of these: always.
 *
 * @throws {ScheduleError} if the brand's schedule, overrides or travel are invalid
 * @example
 * ```ts
 * import { nextClosing, widgetHours } from 'livehours';
 *
 * // Dates over no schedule are in UTC.
 * const acme = { overrides: [{ date: '12-25', hours: [], label: 'Christmas' }] };
 * nextClosing(widgetHours(acme), new Date('2026-06-01')); // => new Date('2026-12-25T00:00Z')
 * ```
 */
export function widgetHours<B extends Brand>(brand: B): Schedule | Timeline {
  return searchableOf(readWidgetHours(brand));
}

function readWidgetHours(brand: Brand): Availability {
  return readOrThrow((root) => readBrandHours(brand, root));
}
