import { valid } from '../schedule/reading.js';
import { type Instant, toEpochMs } from '../timeline/instant.js';
import { type Brand, isLiveMode, readBrandHours } from './brand.js';
import { type Member, readMemberHours, readMembers, readPresence, readyHours } from './member.js';

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
export function eligibleMembers<
  M extends object & Member,
  B extends object & Brand = object & Brand,
>(brand: B, members: readonly M[], at: Instant): M[] {
  return membersAt(brand, members, at, true);
}

/**
 * The members on shift, whatever the widget, the mode and their presence say: for a team page.
 *
 * @throws {ScheduleError} if a schedule makes no sense, with every issue at once
 */
export function availableMembers<
  M extends object & Member,
  B extends object & Brand = object & Brand,
>(brand: B, members: readonly M[], at: Instant): M[] {
  return membersAt(brand, members, at, false);
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
export function canLiveChat<B extends object & Brand, M extends object & Member>(
  brand: B,
  members: readonly M[],
  at: Instant,
): boolean {
  return eligibleMembers(brand, members, at).length > 0;
}

/** Who is on shift; if `isEligible`, with all three switches on. */
function membersAt<M extends object & Member>(
  brand: Brand,
  members: readonly M[],
  at: Instant,
  isEligible: boolean,
): M[] {
  const epochMs = toEpochMs(at);
  return valid((root) => {
    const list = root.at('members');
    const brandHours = readBrandHours(brand, root);
    const isBrandOn = brandHours.isOpenAt(epochMs);
    const isOn = !isEligible || (isLiveMode(brand, root) && isBrandOn);
    const { length } = readMembers(members, root);
    let found: M[] = [];
    const parts: M[][] = [];
    for (let index = 0; index < length; index++) {
      const member = members[index]!;
      // Every member is read at every hour: a bad row shows at once, not when it comes on shift.
      const hours =
        readyHours(brandHours, member) ?? readMemberHours(brandHours, member, list, index);
      const isPresent = !isEligible || readPresence(member, list, index);
      const isOnShift = isOn && (hours === brandHours ? isBrandOn : hours.isOpenAt(epochMs));
      // A long list that grows has to be moved, to memory that is slow to get: it is joined of short ones.
      if (isOnShift && isPresent && found.push(member) === 5000) {
        parts.push(found);
        found = [];
      }
    }
    return parts[0] ? ([] as M[]).concat(...parts, found) : found;
  });
}
