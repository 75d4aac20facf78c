import { type Brand, isLiveMode, readBrandHours } from '../chat/brand.js';
import { type Member, readMemberHours, readMembers, readPresence } from '../chat/member.js';
import { valid } from '../schedule/reading.js';
import { type Instant, instantOrNull, type Same, toEpochMs } from '../timeline/instant.js';
import { isCompiled, type Openable } from '../timeline/openable.js';
import { searchableOf } from '../timeline/searchable.js';
import type { SearchableTimeline } from '../timeline/timeline.js';
import type { Roster } from './roster.js';
import { Shifts } from './shifts.js';

/** What a roster is made of. Which hours a member keeps, and whether present, is one number. */
interface Parts<M> {
  readonly brand: Brand;
  /** As they were: members' overrides lie over these, whatever becomes of the data. */
  readonly brandHours: Openable;
  readonly isLive: boolean;
  readonly members: readonly M[];
  readonly places: Uint32Array;
  readonly shifts: Shifts;
  readonly id: (member: M) => unknown;
}

/** Reads a brand and its members, and groups them by the hours that they keep. */
export function teamRoster<M extends object & Member>(
  brand: object & Brand,
  members: readonly M[],
  id: Parts<M>['id'],
): Roster<M> {
  return valid((root) => {
    const brandHours = readBrandHours(brand, root);
    const isLive = isLiveMode(brand, root);
    const list = root.at('members');
    const hours = [searchableOf(brandHours)];
    const placesByText = new Map<unknown, number>([[keyOf(hours[0]!), 0]]);
    const places = new Uint32Array(readMembers(members, root).length);
    for (let index = 0; index < places.length; index++) {
      const member = members[index]!;
      const own = readMemberHours(brandHours, member, list, index);
      let place = 0;
      if (own !== brandHours) {
        const shift = searchableOf(own);
        const key = keyOf(shift);
        place = placesByText.get(key) ?? hours.push(shift) - 1;
        placesByText.set(key, place);
      }
      places[index] = place * 2 + (readPresence(member, list, index) ? 1 : 0);
    }
    const shifts = new Shifts(hours.length);
    for (const [place, one] of hours.entries()) shifts.set(place, one);
    for (const place of places) shifts.add(place >> 1, place % 2 === 1, 1);
    return new TeamRoster({
      brand,
      brandHours,
      isLive,
      members: frozen(members),
      places,
      shifts,
      id,
    });
  });
}

/** Answers, and remembers the last one for as long as it holds. */
class TeamRoster<M extends object & Member> implements Roster<M> {
  readonly #parts: Parts<M>;
  #since = Infinity;
  #until = -Infinity;
  /** How many are eligible. */
  #count = 0;
  #eligible: readonly M[] | undefined;

  constructor(parts: Parts<M>) {
    this.#parts = parts;
    Object.freeze(this); // what it remembers is private; frameworks that wrap objects leave it alone
  }

  get brand(): Brand {
    return this.#parts.brand;
  }

  get members(): readonly M[] {
    return this.#parts.members;
  }

  eligible(at: Instant): readonly M[] {
    this.#moveTo(toEpochMs(at));
    const { members, places, shifts } = this.#parts;
    // All of them are a list already.
    if (this.#count === members.length) return members;
    if (!this.#eligible) {
      // Its length is known, so it need not grow.
      const eligible = new Array<M>(this.#count);
      for (let next = 0, index = 0; next < eligible.length; index++) {
        const place = places[index]!;
        if (place % 2 === 1 && shifts.isOn(place >> 1)) eligible[next++] = members[index]!;
      }
      this.#eligible = Object.freeze(eligible);
    }
    return this.#eligible;
  }

  canLiveChat(at: Instant): boolean {
    this.#moveTo(toEpochMs(at));
    return this.#count > 0;
  }

  nextChange<A extends Instant>(at: A): Same<A> | null {
    this.#moveTo(toEpochMs(at));
    return instantOrNull(at, this.#until);
  }

  with(member: M): Roster<M> {
    const { brandHours, places, shifts, id } = this.#parts;
    const [own, isPresent] = valid((root) => [
      readMemberHours(brandHours, member, root, 'member'),
      readPresence(member, root, 'member'),
    ]);
    const hours = searchableOf(own);
    const known = own === brandHours ? 0 : shifts.placeOf(hours);
    const place = known < 0 ? shifts.freePlace : known;
    const next = new Shifts(Math.max(shifts.count, place + 1), shifts);
    if (known < 0) next.set(place, hours);
    next.add(place, isPresent, 1);

    const index = this.members.findIndex((one) => id(one) === id(member));
    const at = index < 0 ? places.length : index;
    const members = [...this.members];
    members[at] = member;
    const nextPlaces = new Uint32Array(members.length);
    nextPlaces.set(places);
    if (index >= 0) next.add(places[index]! >> 1, places[index]! % 2 === 1, -1);
    nextPlaces[at] = place * 2 + (isPresent ? 1 : 0);
    return this.#but({ members: Object.freeze(members), places: nextPlaces, shifts: next });
  }

  without(member: M): Roster<M> {
    const { members, places, shifts, id } = this.#parts;
    const key = id(member);
    const isKept = members.map((one) => id(one) !== key);
    if (!isKept.includes(false)) return this;
    const next = new Shifts(shifts.count, shifts);
    places.forEach((place, index) => {
      if (!isKept[index]) next.add(place >> 1, place % 2 === 1, -1);
    });
    return this.#but({
      members: Object.freeze(members.filter((_, index) => isKept[index])),
      places: places.filter((_, index) => isKept[index]),
      shifts: next,
    });
  }

  withBrand<B extends object & Brand>(brand: B): Roster<M> {
    const { brandHours, members, shifts, id } = this.#parts;
    const [next, isLive] = valid((root) => [readBrandHours(brand, root), isLiveMode(brand, root)]);
    return keyOf(searchableOf(next)) === keyOf(searchableOf(brandHours))
      ? this.#but({ brand, isLive, shifts: new Shifts(shifts.count, shifts) })
      : teamRoster(brand, members, id);
  }

  #but(others: Partial<Parts<M>>): Roster<M> {
    return new TeamRoster({ ...this.#parts, ...others });
  }

  /** Between two changes nothing is asked anew. */
  #moveTo(epochMs: number): void {
    if (this.#since <= epochMs && epochMs < this.#until) return;
    const { isLive, shifts } = this.#parts;
    this.#until = shifts.moveTo(epochMs);
    this.#since = epochMs;
    this.#count = isLive && shifts.isOn(0) ? shifts.countPresent() : 0;
    this.#eligible = undefined;
  }
}

/** What equal hours have in common. Only schedules can be compared; other hours are themselves. */
function keyOf(hours: SearchableTimeline): unknown {
  return isCompiled(hours) ? JSON.stringify(hours) : hours;
}

function frozen<T>(list: readonly T[]): readonly T[] {
  return Object.isFrozen(list) ? list : Object.freeze([...list]);
}
