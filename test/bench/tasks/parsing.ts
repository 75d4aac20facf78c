import { parseMember, parseSchedule, type ScheduleData } from 'livehours';
import { medianOf } from '../measure.js';
import { reference, withOverrides } from '../schedules.js';
import { loadPeer } from '../subjects.js';
import { fresh, teamOf, variantOf } from '../team.js';
import type { Task } from './task.js';

const distinct = (i: number) => fresh(variantOf('Europe/Paris', i));

type Parse = [inputs: readonly unknown[], parse: (input: unknown) => unknown];

const subjects: Record<string, () => Parse | Promise<Parse>> = {
  'parseSchedule, the reference': () => [copies(() => fresh(reference)), parseSchedule],
  'parseSchedule, all distinct': () => [copies(distinct, 20_000), parseSchedule],
  'parseSchedule, 40 overrides': () => [copies(() => fresh(withOverrides), 500), parseSchedule],
  'parseMember, 12 distinct in each of 40 zones': () => [
    teamOf(20_000, '12 distinct per zone', 40),
    parseMember,
  ],
  'JSON.parse, the reference': () => [
    copies(() => ` ${JSON.stringify(reference)}`),
    (text) => JSON.parse(text as string),
  ],
  'opening_hours, the reference': async () => {
    const peer = await loadPeer('opening_hours');
    return [copies(() => fresh(reference)), (data) => peer(data as ScheduleData)];
  },
};

export const parsing: Task = {
  name: 'parsing',
  title: 'Parsing',
  about:
    'Every input is a separate object, as if just read. The zones are already known. `JSON.parse` ' +
    'is there for comparison.',
  unit: 'ns',
  inTurns: true,
  rows: Object.keys(subjects),
  columns: ['per input'],
  async *measure(row, effort) {
    const [inputs, parse] = await subjects[row]!();
    for (const input of inputs.slice(0, 50)) parse(input); // so that the zones are known
    yield ['per input', await medianOf(inputs, parse, effort)];
  },
};

function copies<T>(make: (i: number) => T, count = 2000): T[] {
  return Array.from({ length: count }, (_, i) => make(i));
}
