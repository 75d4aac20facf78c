import { describe, outOfRange } from '../base/describe.js';
import { type Brand, checkBrandKeys } from '../chat/brand.js';
import { readBrandHours, readMemberHours } from '../chat/inheritance.js';
import { checkMemberKeys, type Member, readMembers } from '../chat/member.js';
import { changedRow, type MemberChanges, readChanges } from '../chat/member-changes.js';
import { type IdOf, MemberIds } from '../chat/member-ids.js';
import {
  type BrandSwitches,
  changedSwitches,
  isPaused,
  isSameSwitches,
  type MemberSwitches,
  readBrandSwitches,
  readMemberSwitches,
} from '../chat/switches.js';
import { readWindDownMs } from '../chat/wind-down.js';
import type { Availability } from '../engine/availability.js';
import { searchableOf } from '../engine/searchable.js';
import { type Instant, instantOrNull, type SameKind, toEpochMs } from '../query/instant.js';
import { Input } from '../schedule/parse/input.js';
import { readOrThrow } from '../schedule/parse/parse-result.js';
import { DistinctShifts, indexOfSameShift } from './distinct-shifts.js';
import { Pages } from './pages.js';
import type { PatchOptions, Roster } from './roster.js';
import { type Shift, Shifts } from './shifts.js';

/** What a roster is made of; those made of one another share what they have in common. */
interface Parts<M> {
  readonly brand: Brand;
  /** As they were read: members' overrides lie over these, whatever becomes of the data. */
  readonly brandHours: Availability;
  readonly switches: BrandSwitches;
  readonly idOf: IdOf<M>;
  readonly ids: MemberIds<M>;
  readonly members: Pages<M>;
  /** For each member the index of the shift that they keep. */
  readonly shiftOf: Pages<number>;
  readonly memberSwitches: Pages<MemberSwitches>;
  readonly shifts: Shifts;
  /** For each shift how many of those who keep it can be invited while they are not paused. */
  readonly ready: Pages<number>;
  /** How many members have an end of a pause, be it over or not: where none has, nobody is looked for. */
  readonly pausedCount: number;
}

/** The shifts that members keep, and their switches, in the order of the members. */
interface Assignments {
  readonly shiftOf: number[];
  readonly switches: MemberSwitches[];
}

/** Whether a member can be invited while they are on shift and not paused. */
function isReady({ isPresent, hasRoom }: MemberSwitches): boolean {
  return isPresent && hasRoom;
}

/** Whether a row names an end of a pause, be it over or not. */
function hasPause({ pausedUntil }: MemberSwitches): boolean {
  return pausedUntil > -Infinity;
}

/** Reads a brand and its members, and groups them by the shifts that they keep. */
export function teamRoster<M extends Member>(
  brand: Brand,
  members: readonly M[],
  idOf: IdOf<M>,
): Roster<M> {
  return readOrThrow((root) => {
    const brandHours = readBrandHours(brand, root);
    const windDownMs = readWindDownMs(brand, root, 'brand', 0);
    const switches = readBrandSwitches(brand, root);
    checkBrandKeys(brand, root.at('brand'));
    const list = root.at('members');
    const rows = [...readMembers(members, root)];
    const ids = MemberIds.read(rows, idOf, list);
    const distinct = new DistinctShifts();
    distinct.add({ hours: searchableOf(brandHours), windDownMs });
    const inherited = { brandHours, windDownMs };
    const assignments = readAssignments(rows, inherited, list, (shift) => distinct.add(shift));
    const shifts = new Shifts(distinct.list);
    return new TeamRoster(
      {
        brand,
        brandHours,
        switches,
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

/** What members without any of their own keep: the brand's hours and its wind-down. */
interface Inherited {
  readonly brandHours: Availability;
  readonly windDownMs: number;
}

/** Reads the shift and the switches of each of some members. */
function readAssignments<M extends Member>(
  members: readonly M[],
  { brandHours, windDownMs }: Inherited,
  list: Input,
  indexOf: (shift: Shift) => number,
): Assignments {
  const shiftOf = members.map((member, index) => {
    const own = readMemberHours(brandHours, member, list, index);
    checkMemberKeys(member, list.at(index));
    const ownMs = readWindDownMs(member, list, index, windDownMs);
    const isInherited = own === brandHours && ownMs === windDownMs;
    return isInherited ? 0 : indexOf({ hours: searchableOf(own), windDownMs: ownMs });
  });
  return {
    shiftOf,
    switches: members.map((member, index) => readMemberSwitches(member, list, index)),
  };
}

/** Assignments as pages, with what is counted of them. */
function counted(
  shifts: Shifts,
  { shiftOf, switches }: Assignments,
): Pick<Parts<unknown>, 'shiftOf' | 'memberSwitches' | 'ready' | 'pausedCount'> {
  const ready = new Array<number>(shifts.count).fill(0);
  let pausedCount = 0;
  for (let index = 0; index < shiftOf.length; index++) {
    const member = switches[index]!;
    if (isReady(member)) ready[shiftOf[index]!]! += 1;
    if (hasPause(member)) pausedCount += 1;
  }
  return {
    shiftOf: Pages.of(shiftOf),
    memberSwitches: Pages.of(switches),
    ready: Pages.of(ready),
    pausedCount,
  };
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

  /** Whether the member at an index can be invited if the brand takes chats. */
  #isThere(index: number, epochMs: number): boolean {
    const { shiftOf, memberSwitches, shifts } = this.#parts;
    const switches = memberSwitches.at(index);
    return (
      isReady(switches) && !isPaused(switches, epochMs) && shifts.isOnAt(shiftOf.at(index), epochMs)
    );
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
    const index = this.#parts.ids.indexOf(id);
    return index !== undefined && this.#isBrandOn(epochMs) && this.#isThere(index, epochMs);
  }

  /** Whether the brand takes chats. */
  #isBrandOn(epochMs: number): boolean {
    const { switches, shifts } = this.#parts;
    return switches.isLive && !isPaused(switches, epochMs) && shifts.isOnAt(0, epochMs);
  }

  get(id: unknown): M | undefined {
    const index = this.#parts.ids.indexOf(id);
    return index === undefined ? undefined : this.#parts.members.at(index);
  }

  with(...rows: readonly M[]): Roster<M> {
    const { brandHours, ids, idOf, shifts } = this.#parts;
    const list = [...shifts.list];
    const { windDownMs } = list[0]!;
    const indexOf = (own: Shift) => {
      const known = indexOfSameShift(list, own);
      return known >= 0 ? known : list.push(own) - 1;
    };
    const given = readOrThrow((root) => {
      const input = root.at('members');
      MemberIds.read(rows, idOf, input);
      return readAssignments(rows, { brandHours, windDownMs }, input, indexOf);
    });
    const nextIds = ids.with(rows.filter((row) => ids.indexLike(row) === undefined));
    const nextMembers = [...this.members];
    const nextAssignments = this.#assignments();
    for (const [index, row] of rows.entries()) {
      const position = nextIds.indexLike(row)!;
      nextMembers[position] = row;
      nextAssignments.shiftOf[position] = given.shiftOf[index]!;
      nextAssignments.switches[position] = given.switches[index]!;
    }
    return this.#regrouped(nextMembers, nextIds, nextAssignments, list);
  }

  without(...ids: readonly unknown[]): Roster<M> {
    const { idOf, shifts } = this.#parts;
    const rows = this.members;
    const gone = new Set(ids.map((id) => this.get(id)));
    const stays = (_: unknown, index: number) => !gone.has(rows[index]);
    const members = rows.filter(stays);
    if (members.length === rows.length) return this;
    const nextIds = MemberIds.read(members, idOf, new Input());
    const { shiftOf, switches } = this.#assignments();
    const nextAssignments = { shiftOf: shiftOf.filter(stays), switches: switches.filter(stays) };
    return this.#regrouped(members, nextIds, nextAssignments, shifts.list);
  }

  /** A copy of the assignments, to be changed. */
  #assignments(): Assignments {
    const { shiftOf, memberSwitches } = this.#parts;
    return { shiftOf: shiftOf.toArray(), switches: memberSwitches.toArray() };
  }

  /** A roster of other members, with some shifts, but without those that nobody keeps any more. */
  #regrouped(
    members: readonly M[],
    ids: MemberIds<M>,
    { shiftOf, switches }: Assignments,
    list: readonly Shift[],
  ): Roster<M> {
    const { shifts } = this.#parts;
    const isKept = new Uint8Array(list.length);
    isKept[0] = 1;
    for (const shift of shiftOf) isKept[shift] = 1;
    /** For each shift how many before it are kept. */
    const renumbered = new Uint32Array(isKept.length);
    const kept: number[] = [];
    for (const [shift, is] of isKept.entries()) {
      renumbered[shift] = kept.length;
      if (is) kept.push(shift);
    }
    const isSame = kept.length === shifts.count && list.length === shifts.count;
    const nextShifts = isSame ? shifts : shifts.only(kept, list);
    const nextShiftOf = isSame ? shiftOf : shiftOf.map((shift) => renumbered[shift]!);
    return new TeamRoster(
      {
        ...this.#parts,
        ids,
        members: Pages.of(members),
        shifts: nextShifts,
        ...counted(nextShifts, { shiftOf: nextShiftOf, switches }),
      },
      Object.freeze(members),
    );
  }

  withBrand<B extends Brand>(brand: B): Roster<M> {
    const { idOf, shifts } = this.#parts;
    const [shift, switches] = readOrThrow((root) => {
      checkBrandKeys(brand, root.at('brand'));
      const hours = searchableOf(readBrandHours(brand, root));
      const windDownMs = readWindDownMs(brand, root, 'brand', 0);
      return [{ hours, windDownMs }, readBrandSwitches(brand, root)] as const;
    });
    return indexOfSameShift(shifts.list.slice(0, 1), shift) === 0
      ? new TeamRoster({ ...this.#parts, brand, switches }, this.#members)
      : teamRoster(brand, this.members, idOf);
  }

  patch(changes: MemberChanges, { strict = false }: PatchOptions = {}): Roster<M> {
    const { ids, members, shiftOf, memberSwitches, ready } = this.#parts;
    const rows = new Map<number, M>();
    const nextSwitches = new Map<number, MemberSwitches>();
    for (const [id, change] of readOrThrow((root) => readChanges(changes, root))) {
      const index = ids.indexOf(id);
      if (index !== undefined) {
        rows.set(index, changedRow(rows.get(index) ?? members.at(index), change));
        const last = nextSwitches.get(index) ?? memberSwitches.at(index);
        nextSwitches.set(index, changedSwitches(last, change));
      } else if (strict) {
        outOfRange('changes', 'ids of members', describe(id));
      }
    }
    const nextReady = new Map<number, number>();
    let { pausedCount } = this.#parts;
    for (const [index, switches] of nextSwitches) {
      const last = memberSwitches.at(index);
      pausedCount += Number(hasPause(switches)) - Number(hasPause(last));
      const step = Number(isReady(switches)) - Number(isReady(last));
      const shift = shiftOf.at(index);
      if (step !== 0) nextReady.set(shift, (nextReady.get(shift) ?? ready.at(shift)) + step);
      if (rows.get(index) === members.at(index)) rows.delete(index);
    }
    // A row that the caller has changed in the meantime may say already what its switches do not.
    const isSame = (switches: MemberSwitches, index: number) =>
      isSameSwitches(switches, memberSwitches.at(index));
    if (rows.size === 0 && [...nextSwitches].every(([index, of]) => isSame(of, index))) return this;
    return new TeamRoster({
      ...this.#parts,
      members: members.with(rows),
      memberSwitches: memberSwitches.with(nextSwitches),
      ready: ready.with(nextReady),
      pausedCount,
    });
  }

  /** Between two changes nothing is asked again. */
  #moveTo(epochMs: number): void {
    if (this.#since <= epochMs && epochMs < this.#until) return;
    const { shifts, ready } = this.#parts;
    const { changesAt, knownUntil } = shifts.changeAfter(epochMs);
    this.#changesAt = changesAt;
    this.#until = knownUntil;
    this.#since = epochMs;
    this.#eligible = undefined;
    this.#eligibleCount = 0;
    if (this.#isBrandOn(epochMs)) {
      for (let shift = 0; shift < shifts.count; shift++) {
        if (shifts.isOnAt(shift, epochMs)) this.#eligibleCount += ready.at(shift);
      }
    }
    this.#countPauses(epochMs);
  }

  /** Takes those who are paused out of the count, and remembers when the first pause is over. */
  #countPauses(epochMs: number): void {
    const { switches, memberSwitches, shiftOf, shifts, pausedCount } = this.#parts;
    const endsAt = (pausedUntil: number) => {
      this.#changesAt = Math.min(this.#changesAt, pausedUntil);
      this.#until = Math.min(this.#until, pausedUntil);
    };
    const isBrandOn = this.#isBrandOn(epochMs);
    if (isPaused(switches, epochMs)) endsAt(switches.pausedUntil);
    for (let left = pausedCount, index = 0; left > 0; index++) {
      const member = memberSwitches.at(index);
      if (!hasPause(member)) continue;
      left--;
      if (!isPaused(member, epochMs)) continue;
      endsAt(member.pausedUntil);
      const isCounted = isBrandOn && isReady(member) && shifts.isOnAt(shiftOf.at(index), epochMs);
      if (isCounted) this.#eligibleCount--;
    }
  }
}
