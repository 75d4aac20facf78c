import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Brand, type Member, parseSchedule } from 'livehours';
import { createRoster } from 'livehours/roster';
import { liveChatStore } from 'livehours/watch';
import { beforeEach, describe, expect, it } from 'vitest';
import { patience } from '../support/runs.js';

setFlagsFromString('--expose_gc');
const collect: () => void = runInNewContext('gc');

/** By how many bytes the heap has grown with each step of some work, after the first few thousand. */
async function growth(work: (step: number) => void): Promise<number> {
  const heapAfter = async (from: number, to: number) => {
    for (let step = from; step < to; step++) work(step);
    // Several times, with pauses: the test runner and the compiler have garbage of their own.
    for (let time = 0; time < 8; time++) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      collect();
    }
    return process.memoryUsage().heapUsed;
  };
  // Until then caches fill, and the engine compiles.
  const before = await heapAfter(0, WARM_UP);
  return ((await heapAfter(WARM_UP, WARM_UP + STEPS)) - before) / STEPS;
}

const WARM_UP = 4000;
const STEPS = 40_000;

/** A list that grows by an entry in each step takes eight or more; the heap varies by one or two. */
const LITTLE = 4;

type Person = Member & { readonly id: number };
const teamOf = (count: number): Person[] => Array.from({ length: count }, (_, id) => ({ id }));
const awayOrNot = (step: number) => (step % 2 ? 'away' : 'online');

// What the test runner, or the test before, leaves behind is gone then.
beforeEach(async () => {
  await growth(() => {});
});

describe('many updates in a row grow nothing:', () => {
  it('of presences in a roster', patience, async () => {
    let roster = createRoster<Brand, Person>({}, teamOf(300)); // on more than one page
    const first = roster;
    const grown = await growth((step) => {
      roster = roster.patch([[step % 300, { presence: awayOrNot(step) }]]);
      roster.canLiveChat(step);
    });
    expect(grown).toBeLessThan(LITTLE);
    expect(first.members).toHaveLength(300);
  });

  it('of members in a roster', patience, async () => {
    let roster = createRoster<Brand, Person>({}, teamOf(5));
    // Parsed once: reading schedules takes long, and is not what is measured.
    const schedules = Array.from({ length: 9 }, (_, hour) =>
      parseSchedule({ timeZone: 'UTC', weekly: { monday: [`${10 + hour}:00-19:00`] } }),
    );
    const grown = await growth((step) => {
      roster = roster.with({ id: step % 5, schedule: schedules[step % 9]! }, { id: 1000 + step });
      roster = roster.without(1000 + step);
    });
    expect(grown).toBeLessThan(LITTLE);
  });

  it('of a store', patience, async () => {
    const store = liveChatStore<Brand, Person>({}, teamOf(5), { now: () => 0 });
    const grown = await growth((step) => {
      store.update({ changes: [[step % 5, { presence: awayOrNot(step) }]] });
    });
    expect(grown).toBeLessThan(LITTLE);
  });
});
