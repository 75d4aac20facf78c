import type { Input } from '../schedule/input.js';
import { intersectionOf, unionOf } from '../timeline/combination.js';
import type { Openable } from '../timeline/openable.js';
import { searchableOf } from '../timeline/searchable.js';
import type { SearchableTimeline } from '../timeline/timeline.js';
import { type Brand, readBrandHours } from './brand.js';
import { type Member, readMemberHours, readMembers } from './member.js';

/** The hours of a brand and of each of its members, in their order. */
export interface TeamHours {
  readonly brand: SearchableTimeline;
  /** The brand's hours as they were given: a schedule of any make has labels. */
  readonly labelled: Openable;
  readonly members: readonly SearchableTimeline[];
}

/** Reads the hours of a whole team, noting the issues of every member. */
export function readTeamHours(brand: Brand, members: readonly Member[], root: Input): TeamHours {
  const brandHours = readBrandHours(brand, root);
  const inherited = searchableOf(brandHours);
  const list = root.at('members');
  // Not by `map`, which passes over what a list leaves out.
  const hours = Array.from(readMembers(members, root), (member, index) => {
    const own = readMemberHours(brandHours, member, list, index);
    return own === brandHours ? inherited : searchableOf(own);
  });
  return { brand: inherited, labelled: brandHours, members: hours };
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
