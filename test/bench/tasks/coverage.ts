import { coverageGaps, liveChatHours, openDuration, parseBrand, parseMember } from 'livehours';
import { NOW } from '../instants.js';
import { medianOfSlow } from '../measure.js';
import { brand, type Hours, teamOf } from '../team.js';
import type { Task } from './task.js';

const YEAR_MS = 365 * 86_400_000;
const COUNTS = [10, 100, 1000, 10_000];
const KINDS: Record<string, Hours> = {
  '12 distinct in each of 4 zones': '12 distinct per zone',
  'all distinct in 4 zones': 'all distinct',
};

const teams = Object.entries(KINDS).flatMap(([name, hours]) =>
  COUNTS.map((count) => ({
    name: `${count.toLocaleString('en-US')} members, ${name}`,
    hours,
    count,
  })),
);

export const coverage: Task = {
  name: 'coverage',
  title: 'A year of a team',
  about:
    'The total live chat in a year, `openDuration(liveChatHours(brand, members), …)`, and all gaps in ' +
    "a year's coverage, `[...coverageGaps(brand, members, …)]`, by size of the team. Members are parsed.",
  unit: 'ns',
  rows: teams.map(({ name }) => name),
  columns: ['liveChatHours', 'coverageGaps'],
  async *measure(row, effort) {
    const { hours, count } = teams.find(({ name }) => name === row)!;
    const parsedBrand = parseBrand(brand);
    const team = teamOf(count, hours, 4).map((member) => parseMember(member));
    const starts = Array.from({ length: 30 }, (_, day) => NOW + day * 86_400_000);
    const live = (from: number) =>
      openDuration(liveChatHours(parsedBrand, team), from, from + YEAR_MS);
    const gaps = (from: number) => [...coverageGaps(parsedBrand, team, from, from + YEAR_MS)];
    yield ['liveChatHours', await medianOfSlow(starts, live, effort)];
    yield ['coverageGaps', await medianOfSlow(starts, gaps, effort)];
  },
};
