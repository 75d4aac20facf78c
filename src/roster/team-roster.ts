import { describe, outOfRange } from '../base/describe.js';
import { type Brand, checkBrandKeys, isLiveMode } from '../chat/brand.js';
import { readBrandHours, readMemberHours } from '../chat/inheritance.js';
import {
  checkMemberKeys,
  isPresent,
  type Member,
  readMembers,
  readPresence,
} from '../chat/member.js';
import { changedRow, type MemberChanges, readChanges } from '../chat/member-changes.js';
import { type IdOf, MemberIds } from '../chat/member-ids.js';
import type { Availability } from '../engine/availability.js';
import { DistinctHours } from '../engine/distinct-hours.js';
import { indexOfSameHours } from '../engine/hours-key.js';
import { searchableOf } from '../engine/searchable.js';
import { type Instant, instantOrNull, type SameKind, toEpochMs } from '../query/instant.js';
import { Input } from '../schedule/parse/input.js';
import { readOrThrow } from '../schedule/parse/parse-result.js';
import type { SearchableTimeline } from '../timeline/searchable-timeline.js';
import { Pages } from './pages.js';
import type { PatchOptions, Roster } from './roster.js';
import { Shifts } from './shifts.js';

/** What a roster is made of; those made of one another share what they have in common. */
interface Parts<M> {
  readonly brand: Brand;
  /** As they were read: members' overrides lie over these, whatever becomes of the data. */
  readonly brandHours: Availability;
  readonly isLive: boolean;
  readonly idOf: IdOf<M>;
  readonly ids: MemberIds<M>;
  readonly members: Pages<M>;
  /** For each member one number: see `assignment`. */
  readonly assignments: Pages<number>;
  readonly shifts: Shifts;
  /** For each shift how many of those who keep it are present. */
  readonly present: Pages<number>;
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
  idOf: IdOf<M>,
): Roster<M> {
  return readOrThrow((root) => {
    const brandHours = readBrandHours(brand, root);
    const isLive = isLiveMode(brand, root);
    checkBrandKeys(brand, root.at('brand'));
    const list = root.at('members');
    const rows = [...readMembers(members, root)];
    const ids = MemberIds.read(rows, idOf, list);
    const distinct = new DistinctHours();
    distinct.add(searchableOf(brandHours));
    const assignments = readAssignments(rows, brandHours, list, (hours) => distinct.add(hours));
    const shifts = new Shifts(distinct.list);
    return new TeamRoster(
      {
        brand,
        brandHours,
        isLive,
        idOf,
        ids,
        members: Pages.of(rows),
        shifts,
        ...counted(shifts, assignments),
      },
      Object.isFrozen(members) ? members : Object.freeze(rows),
    );
  });
}

/** Reads which shift each of some members keeps, and whether they are present. */
function readAssignments<M extends Member>(
  members: readonly M[],
  brandHours: Availability,
  list: Input,
  indexOf: (hours: SearchableTimeline) => number,
): number[] {
  return members.map((member, index) => {
    const own = readMemberHours(brandHours, member, list, index);
    checkMemberKeys(member, list.at(index));
    const shift = own === brandHours ? 0 : indexOf(searchableOf(own));
    return assignment(shift, readPresence(member, list, index));
  });
}

/** Assignments, with the number of those present on each shift. */
function counted(
  shifts: Shifts,
  assignments: readonly number[],
): Pick<Parts<unknown>, 'assignments' | 'present'> {
  const present = new Array<number>(shifts.count).fill(0);
  for (const assigned of assignments) {
    if (isPresentIn(assigned)) present[shiftOf(assigned)]! += 1;
  }
  return { assignments: Pages.of(assignments), present: Pages.of(present) };
}

/** Remembers its last answer for as long as it holds. */
class TeamRoster<M extends Member> implements Roster<M> {
  readonly #parts: Parts<M>;
  #members: readonly M[] | undefined;
  /** From when up to when the last answer holds. */
  #since = Infinity;
  #until = -Infinity;
  #changesAt = Infinity;
  #eligibleCount = 0;
  #eligible: readonly M[] | undefined;

  constructor(parts: Parts<M>, members?: readonly M[]) {
    this.#parts = parts;
    this.#members = members;
    Object.freeze(this); // its memory is private; frameworks that wrap objects leave a frozen one alone
  }

  get brand(): Brand {
    return this.#parts.brand;
  }

  get members(): readonly M[] {
    this.#members ??= Object.freeze(this.#parts.members.toArray());
    return this.#members;
  }

  eligible(at: Instant): readonly M[] {
    const epochMs = toEpochMs(at, 'at');
    this.#moveTo(epochMs);
    this.#eligible ??= this.#listEligible(epochMs);
    return this.#eligible;
  }

  #listEligible(epochMs: number): readonly M[] {
    const { members } = this.#parts;
    if (this.#eligibleCount === members.length) return this.members;
    // Made at its full length, it need not grow.
    const eligible = new Array<M>(this.#eligibleCount);
    for (let next = 0, index = 0; next < eligible.length; index++) {
      if (this.#isThere(index, epochMs)) eligible[next++] = members.at(index);
    }
    return Object.freeze(eligible);
  }

  /** Whether the member at an index is present and on shift. */
  #isThere(index: number, epochMs: number): boolean {
    const { assignments, shifts } = this.#parts;
    const assigned = assignments.at(index);
    return isPresentIn(assigned) && shifts.isOnAt(shiftOf(assigned), epochMs);
  }

  canLiveChat(at: Instant): boolean {
    this.#moveTo(toEpochMs(at, 'at'));
    return this.#eligibleCount > 0;
  }

  validUntil<A extends Instant>(at: A): SameKind<A> | null {
    this.#moveTo(toEpochMs(at, 'at'));
    return instantOrNull(at, this.#changesAt);
  }

  isEligible(id: unknown, at: Instant): boolean {
    const epochMs = toEpochMs(at, 'at');
    const { isLive, ids, shifts } = this.#parts;
    const index = ids.indexOf(id);
    return (
      index !== undefined && isLive && shifts.isOnAt(0, epochMs) && this.#isThere(index, epochMs)
    );
  }

  get(id: unknown): M | undefined {
    const index = this.#parts.ids.indexOf(id);
    return index === undefined ? undefined : this.#parts.members.at(index);
  }

  with(...rows: readonly M[]): Roster<M> {
    const { brandHours, ids, idOf, assignments, shifts } = this.#parts;
    const hours = [...shifts.hours];
    const indexOf = (own: SearchableTimeline) => {
      const known = indexOfSameHours(hours, own);
      return known >= 0 ? known : hours.push(own) - 1;
    };
    const given = readOrThrow((root) => {
      const list = root.at('members');
      MemberIds.read(rows, idOf, list);
      return readAssignments(rows, brandHours, list, indexOf);
    });
    const nextIds = ids.with(rows.filter((row) => ids.indexLike(row) === undefined));
    const nextMembers = [...this.members];
    const nextAssignments = assignments.toArray();
    for (const [index, row] of rows.entries()) {
      const position = nextIds.indexLike(row)!;
      nextMembers[position] = row;
      nextAssignments[position] = given[index]!;
    }
    return this.#regrouped(nextMembers, nextIds, nextAssignments, hours);
  }

  without(...ids: readonly unknown[]): Roster<M> {
    const { idOf, assignments, shifts } = this.#parts;
    const rows = this.members;
    const gone = new Set(ids.map((id) => this.get(id)));
    const stays = (_: unknown, index: number) => !gone.has(rows[index]);
    const members = rows.filter(stays);
    if (members.length === rows.length) return this;
    const nextIds = MemberIds.read(members, idOf, new Input());
    return this.#regrouped(members, nextIds, assignments.toArray().filter(stays), shifts.hours);
  }

  /** A roster of other members, with the shifts of some hours, but without those that nobody keeps any more. */
  #regrouped(
    members: readonly M[],
    ids: MemberIds<M>,
    assignments: readonly number[],
    hours: readonly SearchableTimeline[],
  ): Roster<M> {
    const { shifts } = this.#parts;
    const isKept = new Uint8Array(hours.length);
    isKept[0] = 1;
    for (const assigned of assignments) isKept[shiftOf(assigned)] = 1;
    /** For each shift how many before it are kept. */
    const renumbered = new Uint32Array(isKept.length);
    const kept: number[] = [];
    for (const [shift, is] of isKept.entries()) {
      renumbered[shift] = kept.length;
      if (is) kept.push(shift);
    }
    const isSame = kept.length === shifts.count && hours.length === shifts.count;
    const nextShifts = isSame ? shifts : shifts.only(kept, hours);
    const nextAssignments = isSame
      ? assignments
      : assignments.map((assigned) =>
          assignment(renumbered[shiftOf(assigned)]!, isPresentIn(assigned)),
        );
    return new TeamRoster(
      {
        ...this.#parts,
        ids,
        members: Pages.of(members),
        shifts: nextShifts,
        ...counted(nextShifts, nextAssignments),
      },
      Object.freeze(members),
    );
  }

  withBrand<B extends Brand>(brand: B): Roster<M> {
    const { idOf, shifts } = this.#parts;
    const [nextHours, isLive] = readOrThrow((root) => {
      checkBrandKeys(brand, root.at('brand'));
      return [readBrandHours(brand, root), isLiveMode(brand, root)] as const;
    });
    return indexOfSameHours(shifts.hours.slice(0, 1), searchableOf(nextHours)) === 0
      ? new TeamRoster({ ...this.#parts, brand, isLive }, this.#members)
      : teamRoster(brand, this.members, idOf);
  }

  patch(changes: MemberChanges, { strict = false }: PatchOptions = {}): Roster<M> {
    const { ids, members, assignments, present } = this.#parts;
    const rows = new Map<number, M>();
    for (const [id, change] of readOrThrow((root) => readChanges(changes, root))) {
      const index = ids.indexOf(id);
      if (index !== undefined) {
        rows.set(index, changedRow(rows.get(index) ?? members.at(index), change));
      } else if (strict) {
        outOfRange('changes', 'ids of members', describe(id));
      }
    }
    const nextAssignments = new Map<number, number>();
    const nextPresent = new Map<number, number>();
    for (const [index, row] of rows) {
      if (row === members.at(index)) rows.delete(index);
      const assigned = assignments.at(index);
      const shift = shiftOf(assigned);
      const isNowPresent = isPresent(row.presence);
      if (isNowPresent === isPresentIn(assigned)) continue;
      nextAssignments.set(index, assignment(shift, isNowPresent));
      const count = nextPresent.get(shift) ?? present.at(shift);
      nextPresent.set(shift, count + (isNowPresent ? 1 : -1));
    }
    if (rows.size === 0 && nextAssignments.size === 0) return this;
    return new TeamRoster({
      ...this.#parts,
      members: members.with(rows),
      assignments: assignments.with(nextAssignments),
      present: present.with(nextPresent),
    });
  }

  /** Between two changes nothing is asked again. */
  #moveTo(epochMs: number): void {
    if (this.#since <= epochMs && epochMs < this.#until) return;
    const { isLive, shifts, present } = this.#parts;
    const { changesAt, knownUntil } = shifts.changeAfter(epochMs);
    this.#changesAt = changesAt;
    this.#until = knownUntil;
    this.#since = epochMs;
    this.#eligible = undefined;
    this.#eligibleCount = 0;
    if (!isLive || !shifts.isOnAt(0, epochMs)) return;
    for (let shift = 0; shift < shifts.count; shift++) {
      if (shifts.isOnAt(shift, epochMs)) this.#eligibleCount += present.at(shift);
    }
  }
}
