import type { Brand } from '../chat/brand.js';
import type { Member } from '../chat/member.js';
import { ownId } from '../chat/member-ids.js';
import type { Roster, RosterOptions } from './roster.js';
import { teamRoster } from './team-roster.js';

/**
 * Prepares a brand and its team for a router that asks again and again: members are read once, and
 * grouped by the hours that they keep. A roster never changes and answers for what it was given when it
 * was made. `patch`, `with`, `without` and `withBrand` make new rosters, which share what they have in common.
 *
 * @throws {ScheduleError} if a schedule, a mode or any other field that counts is invalid, with every
 *   issue at once; or if two members have the same id
 * @example
 * ```ts
 * import { createRoster } from 'livehours/roster';
 *
 * const acme = { schedule: { timeZone: 'UTC', weekly: { thursday: ['08:00-18:00'] } } };
 * const late = { timeZone: 'UTC', weekly: { thursday: ['12:00-20:00'] } };
 * type Person = { id: number; schedule?: typeof late; presence?: 'away' };
 * const team: Person[] = [{ id: 1 }, { id: 2, schedule: late }];
 * const roster = createRoster(acme, team);
 * const nine = new Date('1970-01-01T09:00Z');
 * roster.eligible(nine).map(({ id }) => id); // => [1]
 * roster.validUntil(nine); // => new Date('1970-01-01T12:00Z')
 *
 * const away = roster.patch({ 1: { presence: 'away' } });
 * away.canLiveChat(nine); // => false
 * away.isEligible(2, new Date('1970-01-01T12:00Z')); // => true
 * ```
 */
export function createRoster<B extends Brand, M extends Member>(
  brand: B,
  members: readonly M[],
  options: RosterOptions<M> = {},
): Roster<M> {
  return teamRoster(brand, members, options.id ?? ownId);
}
