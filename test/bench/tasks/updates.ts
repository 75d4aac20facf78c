import { parseBrand, parseMember } from 'livehours';
import { liveChatStore } from 'livehours/watch';
import { NOW, whileBrandIsOpen } from '../instants.js';
import { medianOf, medianOfSlow } from '../measure.js';
import { loadRoster, missingRoster } from '../roster.js';
import { brand, teamOf } from '../team.js';
import { TEAMS } from './members.js';
import type { Task } from './task.js';

const ROSTER_COUNT = 100_000;
const STORE_COUNT = 5000;

/** Changes of one member after another; each time round they have another presence. */
function changesOf(count: number): () => readonly [id: number, { presence: 'online' | 'away' }] {
  let step = 0;
  return () => {
    const presence = Math.floor(step / count) % 2 ? 'online' : 'away';
    return [step++ % count, { presence }];
  };
}

export const updates: Task = {
  name: 'updates',
  title: 'Presences that change',
  about:
    'A roster of 100,000 members and a store over 5,000, while the chat is live: each change is of another ' +
    'member, to another presence. `eligible` after a patch makes the list anew.',
  unit: 'ns',
  rows: Object.keys(TEAMS),
  columns: [
    'patch of one',
    'patch of 1,000',
    'isEligible',
    'patch of one, then eligible',
    'store, a change',
  ],
  missing: missingRoster,
  async *measure(row, effort) {
    const { createRoster } = (await loadRoster())!;
    const [hours, zones] = TEAMS[row]!;
    const parsedBrand = parseBrand(brand);
    const parsedTeam = (count: number) =>
      teamOf(count, hours, zones).map((member, id) => ({ ...parseMember(member), id }));
    const at = whileBrandIsOpen(1)[0] ?? NOW;
    let roster = createRoster(parsedBrand, parsedTeam(ROSTER_COUNT));
    const change = changesOf(ROSTER_COUNT);
    const patch = () => {
      roster = roster.patch([change()]);
    };
    const patchMany = () => {
      roster = roster.patch(Array.from({ length: 1000 }, change));
    };
    const isEligible = (id: number) => roster.isEligible(id, at);
    const patchAndAsk = () => {
      patch();
      return roster.eligible(at);
    };
    yield ['patch of one', await medianOf([0], patch, effort)];
    yield ['patch of 1,000', await medianOfSlow([0], patchMany, effort)];
    const ids = Array.from({ length: 1000 }, (_, index) => (index * 7919) % ROSTER_COUNT);
    yield ['isEligible', await medianOf(ids, isEligible, effort)];
    yield ['patch of one, then eligible', await medianOfSlow([0], patchAndAsk, effort)];

    const store = liveChatStore(parsedBrand, parsedTeam(STORE_COUNT), { now: () => at });
    store.subscribe(() => {});
    const changeOfFew = changesOf(STORE_COUNT);
    const update = () => {
      store.update({ changes: [changeOfFew()] });
      return store.getSnapshot();
    };
    yield ['store, a change', await medianOfSlow([0], update, effort)];
  },
};
