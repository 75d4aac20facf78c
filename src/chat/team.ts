import type { Input } from '../schedule/input.js';
import { intersectionOf, unionOf } from '../timeline/combination.js';
import { searchableOf } from '../timeline/searchable.js';
import type { SearchableTimeline } from '../timeline/timeline.js';
import { type Brand, readBrandHours } from './brand.js';
import { type Member, readMemberHours, readMembers } from './member.js';

/** The hours of a brand and of each of its members, in their order. */
export interface TeamHours {
  readonly brand: SearchableTimeline;
  readonly members: readonly SearchableTimeline[];
}

/** Reads the hours of a whole team, noting the issues of every member. */
export function readTeamHours(brand: Brand, members: readonly Member[], root: Input): TeamHours {
  const brandHours = readBrandHours(brand, root);
  const inherited = searchableOf(brandHours);
  const list = root.at('members');
  const hours = readMembers(members, root).map((member, index) => {
    const own = readMemberHours(brandHours, member, list, index);
    return own === brandHours ? inherited : searchableOf(own);
  });
  return { brand: inherited, members: hours };
}

/** When live chat can work: brand ∩ (∪ members). */
export function chatHours(
  brand: SearchableTimeline,
  members: readonly SearchableTimeline[],
): SearchableTimeline {
  // Whoever follows the brand is on whenever the brand is.
  if (members.includes(brand)) return brand;
  return intersectionOf([brand, unionOf(members)]);
}
