import { isOpen, nextChange, parseSchedule } from 'livehours';
import { randomInstants } from '../instants.js';
import { median } from '../measure.js';
import { reference, withOverrides } from '../schedules.js';
import type { Task } from './task.js';

const BLOCKS = 10;
const CALLS = 100_000;

type Ask = (at: number) => unknown;

const subjects: Record<string, () => Ask> = {
  isOpen: () => {
    const schedule = parseSchedule(reference);
    return (at) => isOpen(schedule, at);
  },
  nextChange: () => {
    const schedule = parseSchedule(reference);
    return (at) => nextChange(schedule, at);
  },
  'isOpen, 40 overrides': () => {
    const schedule = parseSchedule(withOverrides);
    return (at) => isOpen(schedule, at);
  },
  'nextChange, 40 overrides': () => {
    const schedule = parseSchedule(withOverrides);
    return (at) => nextChange(schedule, at);
  },
};

export const allocation: Task = {
  name: 'allocation',
  title: 'Allocation',
  about:
    `Heap growth per call: the median of ${BLOCKS} times ${CALLS.toLocaleString('en-US')} calls with ` +
    'random instants (numbers) and no garbage collection in between. A number that is not a small ' +
    'integer takes 16 bytes unless it stays in a register (V8 calls it boxed); an object or a list ' +
    'would take at least 24 more.',
  unit: 'bytes',
  rows: Object.keys(subjects),
  columns: ['bytes per call'],
  // Room for everything the calls allocate, so that nothing is collected while measuring.
  flags: ['--expose-gc', '--min-semi-space-size=256', '--max-semi-space-size=256'],
  async *measure(row) {
    const ask = subjects[row]!();
    // A list that has held an object keeps its numbers boxed, so reading one allocates nothing.
    const instants = [...randomInstants(), {}].slice(0, -1) as number[];
    askAll(ask, instants, 3 * CALLS);
    const growths: number[] = [];
    globalThis.gc?.();
    for (let block = 0; block < BLOCKS; block++) {
      const before = process.memoryUsage().heapUsed;
      askAll(ask, instants, CALLS);
      growths.push((process.memoryUsage().heapUsed - before) / CALLS);
    }
    yield ['bytes per call', median(growths)];
  },
};

let last: unknown;

function askAll(ask: Ask, instants: readonly number[], calls: number): void {
  for (let i = 0; i < calls; i++) last = ask(instants[i & (instants.length - 1)]!);
  if (last === undefined) throw new Error('no answer');
}
