import type { ScheduleData } from 'livehours';
import { nowLikeInstants, randomInstants } from '../instants.js';
import { type Effort, medianOf } from '../measure.js';
import { reference, withOverrides } from '../schedules.js';
import { loadPeer, OURS, ours, peers } from '../subjects.js';
import type { Cell, Task } from './task.js';

const RANDOM = { random: randomInstants };
const BOTH = { random: randomInstants, 'near now': nowLikeInstants };

export const answers: Task = {
  name: 'answers',
  title: 'Single answers',
  about:
    'The reference schedule: `Europe/Paris`, Monday to Friday 09:00-12:30 and 13:30-18:00, and ' +
    'Friday 22:00-02:00. Random instants are spread over 2024 to 2028; those near now lie within one ' +
    'day of a fixed instant. Instants are created beforehand. Each row takes and returns its own kind: ' +
    'numbers, unless the name or the library says otherwise. *Same instant* means the same object in ' +
    'every call. Date libraries have no opening hours, so all of them share one lookup ' +
    '(`test/bench/peers/wall-clock.ts`). In parentheses: the ratio to the first row.',
  unit: 'ns',
  rows: [...Object.keys(ours), ...Object.keys(peers)],
  columns: ['isOpen, random', 'isOpen, near now', 'nextChange, random', 'nextChange, near now'],
  timesFirst: true,
  inTurns: true,
  measure: (row, effort) => askAbout(reference, BOTH, row, effort),
};

/** The same schedule without overrides, in the same table, shows what overrides cost. */
const WITHOUT = `${OURS}, without overrides`;

export const overrides: Task = {
  name: 'overrides',
  title: 'With 40 overrides',
  about:
    'The same with 40 overrides of all four kinds over the five years: yearly holidays, single ' +
    'dates, seasons, longer evenings, meetings. The date libraries look up days in a cached table. ' +
    'The second row is the reference without overrides again.',
  unit: 'ns',
  rows: [OURS, WITHOUT, ...Object.keys(peers)],
  columns: ['isOpen, random', 'nextChange, random'],
  timesFirst: true,
  inTurns: true,
  measure: (row, effort) =>
    row === WITHOUT
      ? askAbout(reference, RANDOM, OURS, effort)
      : askAbout(withOverrides, RANDOM, row, effort),
};

async function* askAbout(
  schedule: ScheduleData,
  instants: Record<string, () => number[]>,
  row: string,
  effort: Effort,
): AsyncGenerator<[string, Cell]> {
  const subject = (await loadPeer(row))(schedule);
  const isAgain = ours[row]?.sameInstant ?? false;
  for (const [name, make] of Object.entries(instants)) {
    const epochMs = isAgain ? make().slice(0, 1) : make();
    const at = epochMs.map((ms) => subject.at(ms));
    yield [`isOpen, ${name}`, await medianOf(at, (one) => subject.isOpen(one), effort)];
    yield [`nextChange, ${name}`, await medianOf(at, (one) => subject.nextChange(one), effort)];
  }
}
