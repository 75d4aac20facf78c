import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Brand, Member } from 'livehours';
import { createRoster } from 'livehours/roster';
import { liveChatStore } from 'livehours/watch';
import { expect, it } from 'vitest';
import { patience } from '../support/runs.js';

setFlagsFromString('--expose_gc');
const collect: () => void = runInNewContext('gc');

/** By how many bytes the heap has grown after some work, compared to a tenth of it. */
function growth(work: (step: number) => void, steps: number): number {
  const heapAfter = (from: number, to: number) => {
    for (let step = from; step < to; step++) work(step);
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = heapAfter(0, steps / 10);
  return heapAfter(steps / 10, steps) - before;
}

type Person = Member & { readonly id: number };
const team = (): Person[] => Array.from({ length: 300 }, (_, id) => ({ id }));
const awayOrNot = (step: number) => (step % 2 ? 'away' : 'online');

/** Ten bytes for each update would be more. */
const LITTLE = 1_000_000;

it('a hundred thousand updates in a row grow nothing', patience, () => {
  let roster = createRoster<Brand, Person>({}, team());
  const first = roster;
  const patch = (step: number) => {
    roster = roster.patch([[step % 300, { presence: awayOrNot(step) }]]);
    roster.canLiveChat(step);
  };
  expect(growth(patch, 100_000)).toBeLessThan(LITTLE);

  const hours = (step: number) => ({
    timeZone: 'UTC',
    weekly: { monday: [`${10 + (step % 9)}:00-19:${10 + (step % 49)}`] },
  });
  const replace = (step: number) => {
    roster = roster.with({ id: step % 300, schedule: hours(step) }, { id: 1000 + step });
    roster = roster.without(1000 + step);
  };
  expect(growth(replace, 3000)).toBeLessThan(LITTLE);

  const store = liveChatStore<Brand, Person>({}, team(), { now: () => 0 });
  const update = (step: number) => {
    store.update({ changes: [[step % 300, { presence: awayOrNot(step) }]] });
  };
  expect(growth(update, 20_000)).toBeLessThan(LITTLE);
  expect(first.members).toHaveLength(300);
});
