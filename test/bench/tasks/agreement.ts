import { agreementOf } from '../agree.js';
import { overriddenNights } from '../exclusion.js';
import { reference, withOverrides } from '../schedules.js';
import { loadPeer, ours, peers } from '../subjects.js';
import type { Task } from './task.js';

const SCHEDULES = { reference, 'with 40 overrides': withOverrides };

export const DIFFERENT = 'different';

export const agreement: Task = {
  name: 'agreement',
  title: 'Agreement',
  about:
    'Before anything is timed, every row answers `isOpen` and `nextChange` at the same instants: ' +
    'random ones, both sides of changes, and every half hour around the nights when the clocks change ' +
    'in Paris. If any answer differs, the run stops.\n\n' +
    `Excluded for opening_hours: ${overriddenNights.why}.`,
  unit: 'count',
  rows: [...Object.keys(ours), ...Object.keys(peers)],
  columns: Object.keys(SCHEDULES).flatMap((name) => [
    `${name}: compared`,
    `${name}: excluded`,
    `${name}: ${DIFFERENT}`,
  ]),
  async *measure(row, { quick }) {
    const peer = await loadPeer(row);
    const exclusion = row === 'opening_hours' ? overriddenNights : undefined;
    for (const [name, schedule] of Object.entries(SCHEDULES)) {
      const found = agreementOf(peer, schedule, quick ? 300 : 720, exclusion);
      for (const difference of found.differences.slice(0, 5)) {
        console.error(`${row}, ${name}, ${difference}`);
      }
      yield [`${name}: compared`, found.compared];
      yield [`${name}: excluded`, found.excluded];
      yield [`${name}: ${DIFFERENT}`, found.differences.length];
    }
  },
};
