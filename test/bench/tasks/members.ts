import {
  type Brand,
  eligibleMembers,
  type Member,
  parseBrand,
  parseMember,
  type ScheduleData,
} from 'livehours';
import { whileBrandIsOpen } from '../instants.js';
import { type Effort, median, medianOf, medianOfSlow } from '../measure.js';
import type { Subject } from '../peers/peer.js';
import { reference } from '../schedules.js';
import { loadPeer } from '../subjects.js';
import { brand, type Hours, type Row, teamOf } from '../team.js';
import type { Task } from './task.js';

/** The teams, by their names in the tables. */
export const TEAMS: Record<string, readonly [hours: Hours, zones: number]> = {
  'all inherit': ['all inherit', 1],
  '12 distinct, 1 zone': ['12 distinct per zone', 1],
  '12 distinct in each of 40 zones': ['12 distinct per zone', 40],
  '12 distinct in each of 400 zones': ['12 distinct per zone', 400],
  'all distinct, 1 zone': ['all distinct', 1],
  'all distinct, 40 zones': ['all distinct', 40],
  'all distinct, 400 zones': ['all distinct', 400],
};

const SMALL = [10, 1000];
const LARGE = 100_000;
const SIZES = [...SMALL, LARGE];
const NAIVE_SIZE = 1000;
const ROUNDS = 3;
const NAIVE = 'naive temporal-polyfill, 100,000';

export const members: Task = {
  name: 'members',
  title: 'eligibleMembers',
  about:
    'The members to invite, at instants near now when the brand is open: of 10 to 100,000 members, ' +
    'parsed beforehand by `parseMember`, or given as plain data and parsed in every call. Rows say ' +
    'how many distinct schedules the team has: none of their own, 12 in each zone, or one for each ' +
    'member. The naive loop uses temporal-polyfill to check every member in turn; it is timed on ' +
    `${figure(NAIVE_SIZE)} members and multiplied by 100. The loop and the 100,000 parsed members are ` +
    'timed three times in turn, and the middle figure counts.',
  unit: 'ns',
  rows: Object.keys(TEAMS),
  columns: [
    ...SIZES.map((size) => `${figure(size)} parsed`),
    NAIVE,
    ...SIZES.map((size) => `${figure(size)} as data`),
  ],
  async *measure(row, effort) {
    const [hours, zones] = TEAMS[row]!;
    const naive = await naiveLoop(teamOf(NAIVE_SIZE, hours, zones));
    checkAgainst(naive, teamOf(NAIVE_SIZE, hours, zones));
    const parsedBrand = parseBrand(brand);
    const parsedOf = (size: number) => teamOf(size, hours, zones).map((row) => parseMember(row));
    for (const size of SMALL) {
      yield [`${figure(size)} parsed`, await medianOfTeam(parsedBrand, parsedOf(size), effort)];
    }
    const large = parsedOf(LARGE);
    const figures = { naive: [] as number[], parsed: [] as number[] };
    for (let round = 0; round < (effort.quick ? 1 : ROUNDS); round++) {
      figures.naive.push(await medianOfSlow(whileBrandIsOpen(64), naive, effort));
      figures.parsed.push(await medianOfTeam(parsedBrand, large, effort));
    }
    yield [NAIVE, median(figures.naive) * (LARGE / NAIVE_SIZE)];
    yield [`${figure(LARGE)} parsed`, median(figures.parsed)];

    for (const size of SIZES) {
      const team = teamOf(size, hours, zones);
      yield [`${figure(size)} as data`, await medianOfTeam(brand, team, effort)];
    }
  },
};

function medianOfTeam(
  brand: Brand,
  team: readonly (object & Member)[],
  effort: Effort,
): Promise<number> {
  const ask = (at: number) => eligibleMembers(brand, team, at);
  return (team.length > 100 ? medianOfSlow : medianOf)(whileBrandIsOpen(64), ask, effort);
}

/** A loop that checks each member in turn, with schedules looked up in tables made beforehand. */
async function naiveLoop(team: readonly Row[]): Promise<(at: number) => Row[]> {
  const peer = await loadPeer('temporal-polyfill');
  const subjectOf = (schedule: ScheduleData): Subject<unknown> => peer(schedule);
  const brands = subjectOf(reference);
  const shifts = team.map((member) => ({
    member,
    hours: member.schedule ? subjectOf(member.schedule) : brands,
  }));
  return (epochMs) => {
    const at = brands.at(epochMs);
    if (!brands.isOpen(at)) return [];
    return shifts.filter(({ hours }) => hours.isOpen(at)).map(({ member }) => member);
  };
}

function checkAgainst(naive: (at: number) => Row[], team: Row[]): void {
  for (const at of whileBrandIsOpen(4)) {
    const expected = naive(at).map(({ id }) => id);
    const found = eligibleMembers(brand, team, at).map(({ id }) => id);
    if (String(found) !== String(expected)) throw new Error(`other members are eligible at ${at}`);
  }
}

function figure(count: number): string {
  return count.toLocaleString('en-US');
}
