import { valid } from '../schedule/reading.js';
import { type Instant, toEpochMs } from '../timeline/instant.js';
import type { Openable } from '../timeline/openable.js';
import { searchableOf } from '../timeline/searchable.js';
import type { Timeline } from '../timeline/timeline.js';
import { type Brand, readBrandHours } from './brand.js';
import { type Member, readMemberHours } from './member.js';
import { chatHours, readTeamHours } from './team.js';

/**
 * Whether the brand's hours are on: whether the widget offers a chat at all, mode and team aside.
 *
 * @throws {ScheduleError} if the brand's schedule makes no sense
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
 * Whether a member is on shift: by the member's own hours, else by the brand's.
 *
 * @throws {ScheduleError} if one of the schedules makes no sense
 * @example
 * ```ts
 * import { isMemberAvailable } from 'livehours';
 *
 * const acme = { schedule: { timeZone: 'Europe/Paris', weekly: { monday: ['09:00-17:00'] } } };
 * const kim = { schedule: { timeZone: 'Asia/Seoul', weekly: { monday: ['09:00-18:00'] } } };
 * isMemberAvailable(acme, kim, new Date('2026-01-05T08:30Z')); // => true
 * isMemberAvailable(acme, {}, new Date('2026-01-05T08:30Z')); // => true
 * ```
 */
export function isMemberAvailable<B extends object & Brand, M extends object & Member>(
  brand: B,
  member: M,
  at: Instant,
): boolean {
  return Boolean(readHoursOf(brand, member).isOpenAt(toEpochMs(at)));
}

/**
 * The brand's hours as a timeline, for every query there is; without a schedule: always.
 *
 * @throws {ScheduleError} if the brand's schedule makes no sense
 */
export function widgetHours<B extends object & Brand>(brand: B): Timeline {
  return searchableOf(readWidgetHours(brand));
}

/**
 * A member's hours as a timeline: the member's own, else the brand's, with the member's overrides over
 * them.
 *
 * @throws {ScheduleError} if one of the schedules makes no sense
 */
export function memberHours<B extends object & Brand, M extends object & Member>(
  brand: B,
  member: M,
): Timeline {
  return searchableOf(readHoursOf(brand, member));
}

/**
 * When the hours allow live chat: the brand's, where those of at least one member are on too. Mode
 * and presence play no part.
 *
 * @throws {ScheduleError} if one of the schedules makes no sense
 * @example
 * ```ts
 * import { liveChatHours, nextOpening } from 'livehours';
 *
 * const acme = { schedule: { timeZone: 'UTC', weekly: { monday: ['09:00-17:00'] } } };
 * const kim = { schedule: { timeZone: 'UTC', weekly: { monday: ['12:00-20:00'] } } };
 * nextOpening(liveChatHours(acme, [kim]), new Date('2026-01-05T08:00Z'));
 * // => new Date('2026-01-05T12:00Z')
 * ```
 */
export function liveChatHours<B extends object & Brand, M extends object & Member>(
  brand: B,
  members: readonly M[],
): Timeline {
  const team = valid((root) => readTeamHours(brand, members, root));
  return chatHours(team.brand, team.members);
}

function readWidgetHours(brand: Brand): Openable {
  return valid((root) => readBrandHours(brand, root));
}

/** The hours of a member and the brand that is passed with it. */
export function readHoursOf(brand: Brand, member: Member): Openable {
  return valid((root) => readMemberHours(readBrandHours(brand, root), member, root, 'member'));
}
