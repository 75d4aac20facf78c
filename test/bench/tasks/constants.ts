import {
  always,
  isOpen,
  never,
  nextChange,
  parseSchedule,
  type ScheduleData,
  type Timeline,
} from 'livehours';
import { randomInstants } from '../instants.js';
import { medianOf } from '../measure.js';
import { alwaysOpen, neverOpen } from '../schedules.js';
import { loadPeer } from '../subjects.js';
import type { Task } from './task.js';

type Answers = readonly [isOpen: (at: number) => unknown, nextChange: (at: number) => unknown];

const subjects: Record<string, () => Answers | Promise<Answers>> = {
  'livehours, a schedule without hours': () => answersOf(parseSchedule(neverOpen)),
  'livehours, 00:00-24:00 every day': () => answersOf(parseSchedule(alwaysOpen)),
  'livehours, never': () => answersOf(never),
  'livehours, always': () => answersOf(always),
  'opening_hours, off': () => theirs(neverOpen),
  'opening_hours, 00:00-24:00 every day': () => theirs(alwaysOpen),
};

export const constants: Task = {
  name: 'constants',
  title: 'Never open, always open',
  about:
    'Schedules that never change, so a search for a change would be wasted. Random instants; ' +
    'opening_hours gets a new `Date` in every call.',
  unit: 'ns',
  inTurns: true,
  rows: Object.keys(subjects),
  columns: ['isOpen', 'nextChange'],
  async *measure(row, effort) {
    const [isOpenAt, nextChangeAfter] = await subjects[row]!();
    const at = randomInstants();
    yield ['isOpen', await medianOf(at, isOpenAt, effort)];
    yield ['nextChange', await medianOf(at, nextChangeAfter, effort)];
  },
};

function answersOf(timeline: Timeline): Answers {
  return [(at) => isOpen(timeline, at), (at) => nextChange(timeline, at)];
}

async function theirs(schedule: ScheduleData): Promise<Answers> {
  const subject = (await loadPeer('opening_hours'))(schedule);
  return [(at) => subject.isOpen(new Date(at)), (at) => subject.nextChange(new Date(at))];
}
