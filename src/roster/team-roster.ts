import { type Brand, checkBrandKeys, isLiveMode } from '../chat/brand.js';
import { readBrandHours, readMemberHours } from '../chat/inheritance.js';
import { checkMemberKeys, type Member, readMembers, readPresence } from '../chat/member.js';
import type { Availability } from '../engine/availability.js';
import { hoursKey } from '../engine/hours-key.js';
import { searchableOf } from '../engine/searchable.js';
import { type Instant, instantOrNull, type SameKind, toEpochMs } from '../query/instant.js';
import { readOrThrow } from '../schedule/parse/parse-result.js';
import type { Roster } from './roster.js';
import { Shifts } from './shifts.js';

/** What a roster is made of. */
interface Parts<M> {
  readonly brand: Brand;
  /** As they were read: members' overrides lie over these, whatever becomes of the data. */
  readonly brandHours: Availability;
  readonly isLive: boolean;
  readonly members: readonly M[];
  /** For each member one number: see `assignment`. */
  readonly assignments: Uint32Array;
  readonly shifts: Shifts;
  readonly id: (member: M) => unknown;
}

/** The index of a member's shift, and in the lowest bit whether the member is present. */
function assignment(shift: number, isPresent: boolean): number {
  return shift * 2 + (isPresent ? 1 : 0);
}

function shiftOf(assigned: number): number {
  return assigned >> 1;
}

function isPresentIn(assigned: number): boolean {
  return assigned % 2 === 1;
}

/** Reads a brand and its members, and groups them by the hours that they keep. */
export function teamRoster<M extends Member>(
  brand: Brand,
  members: readonly M[],
  id: Parts<M>['id'],
): Roster<M> {
  return readOrThrow((root) => {
    const brandHours = readBrandHours(brand, root);
    const isLive = isLiveMode(brand, root);
    checkBrandKeys(brand, root.at('brand'));
    const list = root.at('members');
    const hours = [searchableOf(brandHours)];
    const shiftByKey = new Map<unknown, number>([[hoursKey(hours[0]!), 0]]);
    const assignments = new Uint32Array(readMembers(members, root).length);
    for (let index = 0; index < assignments.length; index++) {
      const member = members[index]!;
      const own = readMemberHours(brandHours, member, list, index);
      checkMemberKeys(member, list.at(index));
      let shift = 0;
      if (own !== brandHours) {
        const timeline = searchableOf(own);
        const key = hoursKey(timeline);
        shift = shiftByKey.get(key) ?? hours.push(timeline) - 1;
        shiftByKey.set(key, shift);
      }
      assignments[index] = assignment(shift, readPresence(member, list, index));
    }
    const shifts = new Shifts(hours.length);
    for (const [shift, timeline] of hours.entries()) shifts.set(shift, timeline);
    for (const assigned of assignments) shifts.add(shiftOf(assigned), isPresentIn(assigned), 1);
    return new TeamRoster({
      brand,
      brandHours,
      isLive,
      members: frozen(members),
      assignments,
      shifts,
      id,
    });
  });
}

/** Remembers its last answer for as long as it holds. */
class TeamRoster<M extends Member> implements Roster<M> {
  readonly #parts: Parts<M>;
  /** From when up to when the last answer holds. */
  #since = Infinity;
  #until = -Infinity;
  #changesAt = Infinity;
  #eligibleCount = 0;
  #eligible: readonly M[] | undefined;

  constructor(parts: Parts<M>) {
    this.#parts = parts;
    Object.freeze(this); // its memory is private; frameworks that wrap objects leave a frozen one alone
  }

  get brand(): Brand {
    return this.#parts.brand;
  }

  get members(): readonly M[] {
    return this.#parts.members;
  }

  eligible(at: Instant): readonly M[] {
    this.#moveTo(toEpochMs(at, 'at'));
    const { members, assignments, shifts } = this.#parts;
    if (this.#eligibleCount === members.length) return members;
    if (!this.#eligible) {
      // Made at its full length, it need not grow.
      const eligible = new Array<M>(this.#eligibleCount);
      for (let next = 0, index = 0; next < eligible.length; index++) {
        const assigned = assignments[index]!;
        if (isPresentIn(assigned) && shifts.isOn(shiftOf(assigned))) {
          eligible[next++] = members[index]!;
        }
      }
      this.#eligible = Object.freeze(eligible);
    }
    return this.#eligible;
  }

  canLiveChat(at: Instant): boolean {
    this.#moveTo(toEpochMs(at, 'at'));
    return this.#eligibleCount > 0;
  }

  nextChange<A extends Instant>(at: A): SameKind<A> | null {
    this.#moveTo(toEpochMs(at, 'at'));
    return instantOrNull(at, this.#changesAt);
  }

  with(member: M): Roster<M> {
    const { brandHours, assignments, shifts, id } = this.#parts;
    const [own, isPresent] = readOrThrow((root) => {
      checkMemberKeys(member, root.at('member'));
      return [
        readMemberHours(brandHours, member, root, 'member'),
        readPresence(member, root, 'member'),
      ] as const;
    });
    const hours = searchableOf(own);
    const known = own === brandHours ? 0 : shifts.indexOf(hours);
    const shift = known < 0 ? shifts.freeIndex : known;
    const nextShifts = new Shifts(Math.max(shifts.count, shift + 1), shifts);
    if (known < 0) nextShifts.set(shift, hours);
    nextShifts.add(shift, isPresent, 1);

    const found = this.members.findIndex((one) => id(one) === id(member));
    const index = found < 0 ? assignments.length : found;
    const members = [...this.members];
    members[index] = member;
    const nextAssignments = new Uint32Array(members.length);
    nextAssignments.set(assignments);
    const replaced = assignments[found];
    if (replaced !== undefined) nextShifts.add(shiftOf(replaced), isPresentIn(replaced), -1);
    nextAssignments[index] = assignment(shift, isPresent);
    return this.#copyWith({
      members: Object.freeze(members),
      assignments: nextAssignments,
      shifts: nextShifts,
    });
  }

  without(member: M): Roster<M> {
    const { members, assignments, shifts, id } = this.#parts;
    const key = id(member);
    const isKept = members.map((one) => id(one) !== key);
    if (!isKept.includes(false)) return this;
    const nextShifts = new Shifts(shifts.count, shifts);
    assignments.forEach((assigned, index) => {
      if (!isKept[index]) nextShifts.add(shiftOf(assigned), isPresentIn(assigned), -1);
    });
    return this.#copyWith({
      members: Object.freeze(members.filter((_, index) => isKept[index])),
      assignments: assignments.filter((_, index) => isKept[index]),
      shifts: nextShifts,
    });
  }

  withBrand<B extends Brand>(brand: B): Roster<M> {
    const { brandHours, members, shifts, id } = this.#parts;
    const [nextHours, isLive] = readOrThrow((root) => {
      checkBrandKeys(brand, root.at('brand'));
      return [readBrandHours(brand, root), isLiveMode(brand, root)] as const;
    });
    return hoursKey(searchableOf(nextHours)) === hoursKey(searchableOf(brandHours))
      ? this.#copyWith({ brand, isLive, shifts: new Shifts(shifts.count, shifts) })
      : teamRoster(brand, members, id);
  }

  #copyWith(changed: Partial<Parts<M>>): Roster<M> {
    return new TeamRoster({ ...this.#parts, ...changed });
  }

  /** Between two changes nothing is asked again. */
  #moveTo(epochMs: number): void {
    if (this.#since <= epochMs && epochMs < this.#until) return;
    const { isLive, shifts } = this.#parts;
    const { changesAt, knownUntil } = shifts.moveTo(epochMs);
    this.#changesAt = changesAt;
    this.#until = knownUntil;
    this.#since = epochMs;
    this.#eligibleCount = isLive && shifts.isOn(0) ? shifts.countPresent() : 0;
    this.#eligible = undefined;
  }
}

function frozen<T>(list: readonly T[]): readonly T[] {
  return Object.isFrozen(list) ? list : Object.freeze([...list]);
}
