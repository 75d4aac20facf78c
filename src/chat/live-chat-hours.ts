import { intersectionOf, unionOfDistinct, withoutCalendar } from '../algebra/combination.js';
import { trimmed } from '../algebra/trimmed.js';
import { readOrThrow } from '../schedule/parse/parse-result.js';
import { intervalTimeline } from '../timeline/interval-timeline.js';
import type { SearchableTimeline } from '../timeline/searchable-timeline.js';
import type { Timeline } from '../timeline/timeline.js';
import type { Brand } from './brand.js';
import type { Member } from './member.js';
import { readWoundDownTeam, type WoundDownTeam } from './team-hours.js';

/**
 * When the hours allow live chat: the brand's hours, where those of at least one member are on, too, each
 * without its wind-down. Mode, presence, pauses and capacity make no difference.
 *
 * @throws {ScheduleError} if one of the schedules or of the wind-downs is invalid
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
  const team = readOrThrow((root) => readWoundDownTeam(brand, members, root));
  return withoutCalendar(woundDownHours(team));
}

/** Up to when a brand and its members are paused, as far as that is still to come. */
export interface Pauses {
  /** When the next one is over; infinite if nobody is paused any more. */
  readonly nextEnd: number;
  /** In epoch milliseconds; -Infinity for what is not paused. */
  readonly ofBrand: number;
  ofMember(index: number): number;
}

const NO_PAUSES: Pauses = { nextEnd: Infinity, ofBrand: -Infinity, ofMember: () => -Infinity };

/** When hours allow live chat to those who count, and are not paused: brand ∩ (∪ shifts of members). */
export function woundDownHours(
  { shifts, shiftOf, windDown }: WoundDownTeam,
  pauses = NO_PAUSES,
  isCounted: (index: number) => boolean = () => true,
): SearchableTimeline {
  /** For each shift and wind-down, since when somebody who keeps them is not paused. */
  const since = new Map<number, Map<number, number>>();
  for (const [index, shift] of shiftOf.entries()) {
    if (!isCounted(index)) continue;
    const ofShift = since.get(shift) ?? new Map<number, number>();
    since.set(shift, ofShift);
    const endMs = windDown.members[index]!;
    ofShift.set(endMs, Math.min(pauses.ofMember(index), ofShift.get(endMs) ?? Infinity));
  }
  const brand = from(pauses.ofBrand, trimmed(shifts[0], { startMs: 0, endMs: windDown.brand }));
  const parts: SearchableTimeline[] = [];
  for (const [shift, ofShift] of since) {
    for (const [endMs, sinceMs] of ofShift) {
      // A member who follows the brand, and takes chats as long, is there whenever the brand is.
      if (shift === 0 && endMs <= windDown.brand && sinceMs <= pauses.ofBrand) return brand;
      parts.push(from(sinceMs, trimmed(shifts[shift]!, { startMs: 0, endMs })));
    }
  }
  return intersectionOf([brand, unionOfDistinct(parts)]);
}

/** Hours from an instant on; -Infinity leaves them as they are. */
function from(epochMs: number, hours: SearchableTimeline): SearchableTimeline {
  return epochMs > -Infinity
    ? intersectionOf([hours, intervalTimeline([[epochMs, Infinity]])])
    : hours;
}
