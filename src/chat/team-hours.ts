import { intersectionOf, unionOf } from '../algebra/combination.js';
import type { Availability } from '../engine/availability.js';
import { searchableOf } from '../engine/searchable.js';
import type { Input } from '../schedule/parse/input.js';
import type { SearchableTimeline } from '../timeline/searchable-timeline.js';
import type { Brand } from './brand.js';
import { readBrandHours, readMemberHours } from './inheritance.js';
import { type Member, readMembers } from './member.js';

/** The hours of a brand and of each of its members, in their order. */
export interface TeamHours {
  readonly brand: SearchableTimeline;
  /** The brand's hours as they were passed, for their labels. */
  readonly labelled: Availability;
  readonly members: readonly SearchableTimeline[];
}

/** Reads the hours of a whole team, with the issues of every member. */
export function readTeamHours(brand: Brand, members: readonly Member[], root: Input): TeamHours {
  const brandHours = readBrandHours(brand, root);
  const inherited = searchableOf(brandHours);
  const list = root.at('members');
  // `map` would skip the holes of a sparse list.
  const hours = Array.from(readMembers(members, root), (member, index) => {
    const own = readMemberHours(brandHours, member, list, index);
    return own === brandHours ? inherited : searchableOf(own);
  });
  return { brand: inherited, labelled: brandHours, members: hours };
}

/** When live chat can work: brand ∩ (∪ members). */
export function sharedHours(
  brand: SearchableTimeline,
  members: readonly SearchableTimeline[],
): SearchableTimeline {
  // A member who follows the brand is on whenever the brand is.
  if (members.includes(brand)) return brand;
  return intersectionOf([brand, unionOf(members)]);
}
