import { fromIntervals } from 'livehours';
import { liveChatStore } from 'livehours/watch';
import { expect, it } from 'vitest';

// A machine that is very busy may stall for longer than lies between two changes: then once more.
it('tells of real changes over a second, each within a fraction of it', { retry: 2 }, async () => {
  const start = Date.now();
  const bounds = [start + 400, start + 700, start + 1000];
  const [opens, closes, opensAgain] = bounds as [number, number, number];
  const schedule = fromIntervals([
    { start: opens, end: closes },
    { start: opensAgain, end: null },
  ]);
  const store = liveChatStore({ schedule }, [{}]);
  const heard: [live: boolean, at: number][] = [];
  const stop = store.subscribe(({ live }) => heard.push([live, Date.now()]));
  const iterated: boolean[] = [];
  for await (const { live } of store) {
    iterated.push(live);
    if (iterated.length === 4) break;
  }
  stop();
  expect(iterated).toEqual([false, true, false, true]);
  expect(heard.map(([live]) => live)).toEqual([false, true, false, true]);
  for (const [index, [, at]] of heard.slice(1).entries()) {
    expect(at).toBeGreaterThanOrEqual(bounds[index]!);
    expect(at).toBeLessThan(bounds[index]! + 500);
  }
});
