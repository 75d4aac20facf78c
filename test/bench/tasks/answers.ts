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
  title: 'One answer',
  about:
    'The reference schedule: `Europe/Paris`, Monday to Friday 09:00-12:30 and 13:30-18:00, and ' +
    'Friday 22:00-02:00. Random instants lie anywhere in 2024 to 2028, those near now within one ' +
    'day of a fixed instant. Each row is asked in its own kind of instant, made beforehand: ' +
    'numbers, unless its name or its library says otherwise; so are the answers. *Asked again* ' +
    'means one and the same object each time. Peers for dates that have no opening hours all use ' +
    'the same lookup on top (`test/bench/peers/wall-clock.ts`). In parentheses: how many times the ' +
    'first row.',
  unit: 'ns',
  rows: [...Object.keys(ours), ...Object.keys(peers)],
  columns: ['isOpen, random', 'isOpen, near now', 'nextChange, random', 'nextChange, near now'],
  timesFirst: true,
  inTurns: true,
  measure: (row, effort) => askAbout(reference, BOTH, row, effort),
};

/** What overrides cost is told by the same schedule without any, in the same table. */
const WITHOUT = `${OURS}, without overrides`;

export const overrides: Task = {
  name: 'overrides',
  title: 'With 40 overrides',
  about:
    'The same with 40 overrides of all four kinds over the five years: holidays of every year, ' +
    'single dates, seasons, longer evenings, meetings. The peers for dates look up days ' +
    'in a table that is kept. The second row is this library about the reference once more.',
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
