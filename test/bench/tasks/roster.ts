import { eligibleMembers, parseBrand, parseMember } from 'livehours';
import { whileBrandIsOpen } from '../instants.js';
import { medianOf, medianOfSlow } from '../measure.js';
import { loadRoster, missingRoster, type Roster } from '../roster.js';
import { brand, teamOf } from '../team.js';
import { TEAMS } from './members.js';
import type { Task } from './task.js';

const COUNT = 100_000;

export const roster: Task = {
  name: 'roster',
  title: 'A roster of 100,000 members',
  about:
    '`createRoster(brand, members)`, then many questions: at instants that jump back and forth near ' +
    'now, so that the last answer hardly ever still holds, and at instants between two changes.',
  unit: 'ns',
  rows: Object.keys(TEAMS),
  columns: [
    'createRoster',
    'eligible, new instant',
    'canLiveChat, new instant',
    'validUntil, new instant',
    'eligible, between changes',
    'canLiveChat, between changes',
  ],
  missing: missingRoster,
  async *measure(row, effort) {
    const { createRoster } = (await loadRoster())!;
    const [hours, zones] = TEAMS[row]!;
    const parsedBrand = parseBrand(brand);
    const team = teamOf(COUNT, hours, zones).map((member) => parseMember(member));
    const create = () => createRoster(parsedBrand, team);
    yield ['createRoster', await medianOfSlow([0], create, effort)];

    const roster = create();
    const instants = whileBrandIsOpen(1000);
    for (const at of instants.slice(0, 3)) {
      const expected = eligibleMembers(parsedBrand, team, at);
      const found = roster.eligible(at);
      if (expected.length !== found.length || expected.some((member, i) => member !== found[i])) {
        throw new Error(`the roster differs from eligibleMembers at ${at}`);
      }
    }
    const steady = untilChange(roster, instants[0]!);
    const { eligible, canLiveChat, validUntil } = {
      eligible: (at: number) => roster.eligible(at),
      canLiveChat: (at: number) => roster.canLiveChat(at),
      validUntil: (at: number) => roster.validUntil(at),
    };
    yield ['eligible, new instant', await medianOfSlow(instants, eligible, effort)];
    yield ['canLiveChat, new instant', await medianOfSlow(instants, canLiveChat, effort)];
    yield ['validUntil, new instant', await medianOfSlow(instants, validUntil, effort)];
    yield ['eligible, between changes', await medianOf(steady, eligible, effort)];
    yield ['canLiveChat, between changes', await medianOf(steady, canLiveChat, effort)];
  },
};

/** A thousand instants from `from` on, between two changes. */
function untilChange(roster: Roster, from: number): number[] {
  const length = Math.min((roster.validUntil(from) ?? Number.POSITIVE_INFINITY) - from, 60_000);
  return Array.from({ length: 1000 }, (_, i) => from + Math.floor((i * length) / 1000));
}
