import type { Availability } from '../engine/availability.js';
import { DistinctHours } from '../engine/distinct-hours.js';
import { searchableOf } from '../engine/searchable.js';
import type { Input } from '../schedule/parse/input.js';
import type { SearchableTimeline } from '../timeline/searchable-timeline.js';
import type { Brand } from './brand.js';
import { readBrandHours, readMemberHours } from './inheritance.js';
import { type Member, readEach, readMembers } from './member.js';
import { readWindDown, type WindDown } from './wind-down.js';

/** The hours of a brand and its members. */
export interface TeamHours {
  /** The brand's hours as they were passed, for their labels. */
  readonly labelled: Availability;
  /** All hours that differ, those of the brand first: a whole team keeps only a few. */
  readonly shifts: readonly [brand: SearchableTimeline, ...others: SearchableTimeline[]];
  /** For each member, in their order, the index of the shift that they keep. */
  readonly shiftOf: readonly number[];
}

/** The hours of a brand and its members, and how they wind down. */
export interface WoundDownTeam extends TeamHours {
  readonly windDown: WindDown;
}

/** Reads the hours of a whole team, with the issues of every member. */
export function readTeamHours(brand: Brand, members: readonly Member[], root: Input): TeamHours {
  const labelled = readBrandHours(brand, root);
  const inherited = searchableOf(labelled);
  const distinct = new DistinctHours();
  distinct.add(inherited);
  const list = root.at('members');
  const shiftOf = readEach(readMembers(members, root), (member, index) => {
    const own = readMemberHours(labelled, member, list, index);
    return own === labelled ? 0 : distinct.add(searchableOf(own));
  });
  const [, ...others] = distinct.list;
  return { labelled, shifts: [inherited, ...others], shiftOf };
}

/** Reads the same with the wind-down of each. */
export function readWoundDownTeam(
  brand: Brand,
  members: readonly Member[],
  root: Input,
): WoundDownTeam {
  const hours = readTeamHours(brand, members, root);
  return { ...hours, windDown: readWindDown(brand, members, root) };
}

/** The shifts that members keep, each of them once. */
export function keptShifts({ shifts, shiftOf }: TeamHours): SearchableTimeline[] {
  return Array.from(new Set(shiftOf), (shift) => shifts[shift]!);
}
