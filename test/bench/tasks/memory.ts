import { eligibleMembers, nextChange, parseBrand, parseMember, parseSchedule } from 'livehours';
import { NOW, whileBrandIsOpen } from '../instants.js';
import { loadRoster, type Roster } from '../roster.js';
import { withOverrides } from '../schedules.js';
import { brand, fresh, type Hours, teamOf, variantOf } from '../team.js';
import type { Cell, Task } from './task.js';

const COUNT = 20_000;
const TEAM = 100_000;
const HELD = 'bytes each';

const distinct = (i: number) => fresh(variantOf('Europe/Paris', i));

const subjects: Record<string, () => Promise<Cell>> = {
  'a schedule as JSON.parse gives it': () => eachOf(COUNT, distinct),
  'a parsed schedule': () => eachOf(COUNT, (i) => parseSchedule(distinct(i))),
  'the compiled form of a schedule': async () => {
    const data = await eachOf(COUNT, (i) => fresh(parseSchedule(distinct(i)).toJSON()));
    const asked = (i: number) => {
      const schedule = parseSchedule(distinct(i));
      nextChange(schedule, NOW);
      return schedule;
    };
    return (await eachOf(COUNT, asked)) - data;
  },
  'a parsed schedule, 40 overrides': () => eachOf(2000, () => parseSchedule(fresh(withOverrides))),
  'a parsed member, 12 distinct in each of 40 zones': () => {
    const rows = teamOf(COUNT, '12 distinct per zone', 40).map((row) => JSON.stringify(row));
    return eachOf(COUNT, (i) => parseMember(JSON.parse(rows[i]!)));
  },
  'a new roster, per member that inherits': () => rosterOf('all inherit', 1, () => undefined),
  'a new roster, per member, 12 distinct in each of 40 zones': () =>
    rosterOf('12 distinct per zone', 40, () => undefined),
  'a new roster, per member with distinct hours': () =>
    rosterOf('all distinct', 400, () => undefined),
  'a used roster, per member that inherits': () => rosterOf('all inherit', 1, askAll),
  'a used roster, per member, 12 distinct in each of 40 zones': () =>
    rosterOf('12 distinct per zone', 40, askAll),
  'a used roster, per member with distinct hours': () => rosterOf('all distinct', 400, askAll),
};

export const memory: Task = {
  name: 'memory',
  title: 'Memory',
  about:
    'Heap growth after a full garbage collection, divided by the number of objects made and kept. ' +
    'Zones are already known. The compiled form is what a schedule takes after its first answer, ' +
    'beyond its canonical data as `JSON.parse` gives it. A roster is counted without its parsed ' +
    'members, each of which has answered once. A used roster has answered every kind of question, so ' +
    'it also holds the list of its last answer.',
  unit: 'bytes',
  rows: Object.keys(subjects),
  columns: [HELD],
  flags: ['--expose-gc'],
  async *measure(row) {
    yield [HELD, await subjects[row]!()];
  },
};

async function eachOf(count: number, make: (i: number) => unknown): Promise<number> {
  for (let i = 0; i < 100; i++) make(i);
  return (await held(() => Array.from({ length: count }, (_, i) => make(i)))) / count - 8;
}

async function rosterOf(hours: Hours, zones: number, ask: (roster: Roster) => void): Promise<Cell> {
  const entry = await loadRoster();
  if (!entry) return null;
  const parsedBrand = parseBrand(brand);
  const team = teamOf(TEAM, hours, zones).map((member) => parseMember(member));
  eligibleMembers(parsedBrand, team, NOW);
  ask(entry.createRoster(parsedBrand, team.slice(0, 1000)));
  const bytes = await held(() => {
    const roster = entry.createRoster(parsedBrand, team);
    ask(roster);
    return roster;
  });
  return team.length === TEAM ? bytes / TEAM : null;
}

function askAll(roster: Roster): void {
  for (const at of whileBrandIsOpen(20)) {
    roster.eligible(at);
    roster.canLiveChat(at);
    roster.validUntil(at);
  }
}

/** The bytes that a value retains. */
async function held(make: () => unknown): Promise<number> {
  const before = await used();
  const kept = make();
  const after = await used();
  if (kept === undefined) throw new Error('nothing was made');
  return after - before;
}

async function used(): Promise<number> {
  for (let i = 0; i < 4; i++) {
    globalThis.gc?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
