import type { Availability } from '../engine/availability.js';
import { type Instant, toEpochMs } from '../query/instant.js';
import type { Input } from '../schedule/parse/input.js';
import { readOrThrow } from '../schedule/parse/parse-result.js';
import { openAnswer } from '../timeline/timeline.js';
import type { Brand } from './brand.js';
import { readBrandHours, readMemberHours } from './inheritance.js';
import { type Member, readMembers } from './member.js';
import { isPaused, readBrandSwitches, readMemberSwitches } from './switches.js';
import { isWindingDown, readWindDownMs } from './wind-down.js';

/**
 * The members to invite to a new conversation: those on shift, present, not paused, with room for another
 * one and not winding down, while the same holds for the brand's hours and its mode is live. They are the
 * caller's own objects, in their order.
 *
 * @throws {ScheduleError} if a schedule, a mode or any other field that counts is invalid, with every
 *   issue at once
 * @example
 * ```ts
 * import { eligibleMembers } from 'livehours';
 *
 * const acme = { schedule: { timeZone: 'UTC', weekly: { thursday: ['00:00-12:00'] } } };
 * const team = [{ id: 1 }, { id: 2, presence: 'away' as const }];
 * eligibleMembers(acme, team, 0); // => [{ id: 1 }]
 * ```
 */
export function eligibleMembers<B extends Brand, M extends Member>(
  brand: B,
  members: readonly M[],
  at: Instant,
): M[] {
  const epochMs = toEpochMs(at, 'at');
  return selectMembers(brand, members, (root, brandHours) => {
    const isBrandOn = openAnswer(brandHours.isOpenAt(epochMs));
    const brandSwitches = readBrandSwitches(brand, root);
    const windDownMs = readWindDownMs(brand, root, 'brand', 0);
    const isChatOn =
      brandSwitches.isLive &&
      !isPaused(brandSwitches, epochMs) &&
      isBrandOn &&
      !isWindingDown(brandHours, windDownMs, epochMs);
    const list = root.at('members');
    return (hours, member, index) => {
      const switches = readMemberSwitches(member, list, index);
      const memberMs = readWindDownMs(member, list, index, windDownMs);
      return (
        isChatOn &&
        switches.isPresent &&
        switches.hasRoom &&
        !isPaused(switches, epochMs) &&
        (hours === brandHours || openAnswer(hours.isOpenAt(epochMs))) &&
        // Whoever keeps the brand's hours winds down with the brand, unless they begin earlier.
        ((hours === brandHours && memberMs <= windDownMs) ||
          !isWindingDown(hours, memberMs, epochMs))
      );
    };
  });
}

/**
 * The members on shift, whatever the brand's hours, the mode and their presence: for a team page.
 *
 * @throws {ScheduleError} if a schedule is invalid, with every issue at once
 */
export function availableMembers<B extends Brand, M extends Member>(
  brand: B,
  members: readonly M[],
  at: Instant,
): M[] {
  const epochMs = toEpochMs(at, 'at');
  return selectMembers(brand, members, (_, brandHours) => {
    const isBrandOn = openAnswer(brandHours.isOpenAt(epochMs));
    return (hours) => (hours === brandHours ? isBrandOn : openAnswer(hours.isOpenAt(epochMs)));
  });
}

/**
 * Whether live chat can work at an instant: whether there is anybody to invite.
 *
 * | brand's hours | member's hours | live chat |
 * |---|---|---|
 * | on | off | cannot work |
 * | off | on | cannot work |
 * | off | off | cannot work |
 * | on | on | can work |
 *
 * @throws {ScheduleError} if a schedule, a mode or any other field that counts is invalid, with every
 *   issue at once
 * @example
 * ```ts
 * import { canLiveChat } from 'livehours';
 *
 * const acme = { schedule: { timeZone: 'UTC', weekly: { thursday: ['00:00-12:00'] } } };
 * canLiveChat(acme, [{}], 0); // => true
 * canLiveChat(acme, [], 0); // => false
 * ```
 */
export function canLiveChat<B extends Brand, M extends Member>(
  brand: B,
  members: readonly M[],
  at: Instant,
): boolean {
  return eligibleMembers(brand, members, at).length > 0;
}

/** Whether a member, whose hours have been read, belongs in the answer. */
type IsSelected = (hours: Availability, member: Member, index: number) => boolean;

/**
 * The members for whom a predicate holds. Every row is read at whatever hour, so that an invalid one is
 * reported at once and not when its owner comes on shift.
 */
function selectMembers<M extends Member>(
  brand: Brand,
  members: readonly M[],
  predicateOf: (root: Input, brandHours: Availability) => IsSelected,
): M[] {
  return readOrThrow((root) => {
    const list = root.at('members');
    const brandHours = readBrandHours(brand, root);
    const isSelected = predicateOf(root, brandHours);
    const { length } = readMembers(members, root);
    const parts: M[][] = [];
    let selected: M[] = [];
    for (let index = 0; index < length; index++) {
      const member = members[index]!;
      const hours = readMemberHours(brandHours, member, list, index);
      // A long list that grows is moved again and again, to memory that is slow to get: join short ones.
      if (isSelected(hours, member, index) && selected.push(member) === 5000) {
        parts.push(selected);
        selected = [];
      }
    }
    return parts[0] ? ([] as M[]).concat(...parts, selected) : selected;
  });
}
