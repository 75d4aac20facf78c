import { withoutCalendar } from '../algebra/combination.js';
import { readOrThrow } from '../schedule/parse/parse-result.js';
import type { Timeline } from '../timeline/timeline.js';
import type { Brand } from './brand.js';
import type { Member } from './member.js';
import { keptShifts, readTeamHours, sharedHours } from './team-hours.js';

/**
 * When the hours allow live chat: the brand's hours, where those of at least one member are on, too.
 * Mode and presence make no difference.
 *
 * @throws {ScheduleError} if one of the schedules is invalid
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
export function liveChatHours<B extends Brand, M extends Member>(
  brand: B,
  members: readonly M[],
): Timeline {
  const team = readOrThrow((root) => readTeamHours(brand, members, root));
  return withoutCalendar(sharedHours(team.shifts[0], keptShifts(team)));
}
