import { intersectionOf, unionOfDistinct } from '../algebra/combination.js';
import type { Availability } from '../engine/availability.js';
import { DistinctHours } from '../engine/distinct-hours.js';
import { searchableOf } from '../engine/searchable.js';
import type { Input } from '../schedule/parse/input.js';
import type { SearchableTimeline } from '../timeline/searchable-timeline.js';
import type { Brand } from './brand.js';
import { readBrandHours, readMemberHours } from './inheritance.js';
import { type Member, readMembers } from './member.js';

/** The hours of a brand and its members. */
export interface TeamHours {
  /** The brand's hours as they were passed, for their labels. */
  readonly labelled: Availability;
  /** All hours that differ, those of the brand first: a whole team keeps only a few. */
  readonly shifts: readonly [brand: SearchableTimeline, ...others: SearchableTimeline[]];
  /** For each member, in their order, the index of the shift that they keep. */
  readonly shiftOf: readonly number[];
}

/** Reads the hours of a whole team, with the issues of every member. */
export function readTeamHours(brand: Brand, members: readonly Member[], root: Input): TeamHours {
  const labelled = readBrandHours(brand, root);
  const inherited = searchableOf(labelled);
  const distinct = new DistinctHours();
  distinct.add(inherited);
  const list = root.at('members');
  // `map` would skip the holes of a sparse list.
  const shiftOf = Array.from(readMembers(members, root), (member, index) => {
    const own = readMemberHours(labelled, member, list, index);
    return own === labelled ? 0 : distinct.add(searchableOf(own));
  });
  const [, ...others] = distinct.list;
  return { labelled, shifts: [inherited, ...others], shiftOf };
}

/** The shifts that members keep; those of whom a predicate does not hold are left out. */
export function keptShifts(
  { shifts, shiftOf }: TeamHours,
  isCounted: (index: number) => boolean = () => true,
): SearchableTimeline[] {
  const kept = new Set(shiftOf.filter((_, index) => isCounted(index)));
  return Array.from(kept, (shift) => shifts[shift]!);
}

/** When live chat can work: brand ∩ (∪ shifts of members, each of them once). */
export function sharedHours(
  brand: SearchableTimeline,
  shifts: readonly SearchableTimeline[],
): SearchableTimeline {
  // A member who follows the brand is on whenever the brand is.
  return shifts.includes(brand) ? brand : intersectionOf([brand, unionOfDistinct(shifts)]);
}
