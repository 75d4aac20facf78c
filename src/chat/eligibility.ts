import { type Issue, ScheduleError } from '../schedule/issue.js';
import { type Instant, toEpochMs } from '../timeline/instant.js';
import type { SearchableTimeline } from '../timeline/timeline.js';
import { type Brand, isLiveMode, readBrandHours } from './brand.js';
import { type Member, readMemberHours, readMembers, readPresence } from './member.js';

/**
 * The members to invite to a new conversation: those who are on shift and present, while the brand's
 * hours are on and its mode is live. They are the caller's own objects, in their order.
 *
 * @throws {ScheduleError} if a schedule, a mode or a presence makes no sense, with every issue at once
 * @example
 * ```ts
 * import { eligibleMembers } from 'livehours';
 *
 * const acme = { schedule: { timeZone: 'UTC', weekly: { thursday: ['00:00-12:00'] } } };
 * const team = [{ id: 1 }, { id: 2, presence: 'away' as const }];
 * eligibleMembers(acme, team, 0); // => [{ id: 1 }]
 * ```
 */
export function eligibleMembers<M extends object & Member>(
  brand: Brand,
  members: readonly M[],
  at: Instant,
): M[] {
  const epochMs = toEpochMs(at);
  const issues: Issue[] = [];
  const brandHours = readBrandHours(brand, issues);
  const isLive = isLiveMode(brand, issues) && brandHours.hours.isOpenAt(epochMs);
  const isOnShift = shiftsAt(epochMs);
  const eligible = readMembers(members, issues).filter((member, index) => {
    // Every member is read at every hour: a bad row shows at once, not when it comes on shift.
    const hours = readMemberHours(brandHours, member, issues, index);
    const isPresent = readPresence(member, issues, index);
    return isPresent && isLive && isOnShift(hours);
  });
  throwIfAny(issues);
  return eligible;
}

/**
 * The members on shift, whatever the widget, the mode and their presence say: for a team page.
 *
 * @throws {ScheduleError} if a schedule makes no sense, with every issue at once
 */
export function availableMembers<M extends object & Member>(
  brand: Brand,
  members: readonly M[],
  at: Instant,
): M[] {
  const epochMs = toEpochMs(at);
  const issues: Issue[] = [];
  const brandHours = readBrandHours(brand, issues);
  const isOnShift = shiftsAt(epochMs);
  const available = readMembers(members, issues).filter((member, index) =>
    isOnShift(readMemberHours(brandHours, member, issues, index)),
  );
  throwIfAny(issues);
  return available;
}

/**
 * Whether live chat can work now: whether there is anybody to invite.
 *
 * | brand's hours | member's hours | live chat |
 * |---|---|---|
 * | on | off | cannot work |
 * | off | on | cannot work |
 * | off | off | cannot work |
 * | on | on | can work |
 *
 * @throws {ScheduleError} if a schedule, a mode or a presence makes no sense, with every issue at once
 * @example
 * ```ts
 * import { canLiveChat } from 'livehours';
 *
 * const acme = { schedule: { timeZone: 'UTC', weekly: { thursday: ['00:00-12:00'] } } };
 * canLiveChat(acme, [{}], 0); // => true
 * canLiveChat(acme, [], 0); // => false
 * ```
 */
export function canLiveChat(
  brand: Brand,
  members: readonly (object & Member)[],
  at: Instant,
): boolean {
  return eligibleMembers(brand, members, at).length > 0;
}

/** Who is on shift at an instant; neighbours in a list who share their hours are asked about once. */
function shiftsAt(epochMs: number): (hours: SearchableTimeline) => boolean {
  let last: SearchableTimeline | undefined;
  let isOpen = false;
  return (hours) => {
    if (hours !== last) {
      last = hours;
      isOpen = hours.isOpenAt(epochMs);
    }
    return isOpen;
  };
}

function throwIfAny(issues: Issue[]): void {
  if (issues.length > 0) throw new ScheduleError(issues);
}
