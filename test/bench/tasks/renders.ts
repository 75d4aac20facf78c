import { liveChatStatus, type Member, parseBrand, parseMember } from 'livehours';
import { whileBrandIsOpen } from '../instants.js';
import { medianOfSlow } from '../measure.js';
import { brand, type Hours, teamOf } from '../team.js';
import type { Task } from './task.js';

const SIZES = [10, 100, 1000, 10_000];
const ZONES = 40;

/** The hours of the teams, and whether their schedules are parsed beforehand. */
const COLUMNS: Record<string, readonly [hours: Hours, isParsed: boolean]> = {
  'all inherit': ['all inherit', true],
  '12 distinct in each of 40 zones, parsed': ['12 distinct per zone', true],
  'all distinct, parsed': ['all distinct', true],
  '12 distinct in each of 40 zones, as data': ['12 distinct per zone', false],
  'all distinct, as data': ['all distinct', false],
};

export const renders: Task = {
  name: 'renders',
  title: 'A render with useLiveChat',
  about:
    'What `useLiveChat` does in a render whose rows are made anew: `liveChatStatus` of a team at ' +
    'instants near now when the brand is open, each time with a new list of new rows. Their schedules ' +
    'are parsed beforehand, or plain data. (With the same rows as in the last render it does nothing.)',
  unit: 'ns',
  rows: SIZES.map((size) => `${size.toLocaleString('en-US')} members`),
  columns: Object.keys(COLUMNS),
  async *measure(row, effort) {
    const size = Number.parseInt(row.replace(',', ''), 10);
    for (const [column, [hours, isParsed]] of Object.entries(COLUMNS)) {
      const data: readonly Member[] = teamOf(size, hours, ZONES);
      const team = isParsed ? data.map((member) => parseMember(member)) : data;
      const owner = isParsed ? parseBrand(brand) : brand;
      const render = (at: number) =>
        liveChatStatus(
          { ...owner },
          team.map((member) => ({ ...member })),
          at,
        );
      yield [column, await medianOfSlow(whileBrandIsOpen(64), render, effort)];
    }
  },
};
