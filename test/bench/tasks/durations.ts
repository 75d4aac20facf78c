import { addOpenTime, openDuration } from 'livehours';
import { randomInstants } from '../instants.js';
import { medianOf, medianOfSlow } from '../measure.js';
import type { Subject } from '../peers/peer.js';
import { reference } from '../schedules.js';
import { loadPeer, OURS, peers } from '../subjects.js';
import { walkDuration, walkOpenTime } from '../walk.js';
import type { Task } from './task.js';

const YEAR_MS = 365 * 86_400_000;
const HUNDRED_HOURS = 100 * 3_600_000;

const YEAR = 'openDuration over a year';
const ADD = 'addOpenTime of 100 h';

export const durations: Task = {
  name: 'durations',
  title: 'Open time',
  about:
    'The reference schedule, from random instants. opening_hours has `getOpenDuration`; where a ' +
    'library has no such function, the benchmark walks from change to change.',
  unit: 'ns',
  rows: [OURS, ...Object.keys(peers)],
  columns: [YEAR, ADD],
  timesFirst: true,
  inTurns: true,
  async *measure(row, effort) {
    const subject = (await loadPeer(row))(reference);
    const starts = randomInstants(1000).map((ms) => subject.at(ms - YEAR_MS));
    const duration = (from: unknown) => durationOf(subject, from, yearAfter(subject, from));
    const add = (from: unknown) => additionOf(subject, from);
    for (const from of starts.slice(0, 3))
      checkAgainstOurs(subject, from, duration(from), add(from));

    const median = row === OURS ? medianOf : medianOfSlow;
    const windows = starts.map((from) => [from, yearAfter(subject, from)] as const);
    yield [YEAR, await median(windows, ([from, to]) => durationOf(subject, from, to), effort)];
    yield [ADD, await median(starts, add, effort)];
  },
};

function yearAfter<At>(subject: Subject<At>, from: At): At {
  return subject.at(subject.epochMs(from) + YEAR_MS);
}

function durationOf<At>(subject: Subject<At>, from: At, to: At): number {
  return subject.openDuration?.(from, to) ?? walkDuration(subject, from, to);
}

function additionOf<At>(subject: Subject<At>, from: At): At | null {
  return subject.addOpenTime
    ? subject.addOpenTime(from, HUNDRED_HOURS)
    : walkOpenTime(subject, from, HUNDRED_HOURS);
}

function checkAgainstOurs<At>(subject: Subject<At>, from: At, duration: number, end: At | null) {
  const at = subject.epochMs(from);
  const expected = [
    openDuration(reference, at, at + YEAR_MS),
    addOpenTime(reference, at, HUNDRED_HOURS),
  ];
  const theirs = [duration, end && subject.epochMs(end)];
  if (String(theirs) !== String(expected)) {
    throw new Error(`open time from ${at} on is ${expected}, not ${theirs}`);
  }
}
