import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUCKET_MS } from '../../src/zone/bucket.js';
import { patience, runs, thorough } from '../support/runs.js';
import { allZones } from '../support/zones.js';

/**
 * What the engine takes for granted about the zones of a runtime: see `Zone` and what a search
 * passes over. Read off `Intl` itself.
 */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function offsetReader(timeZone: string): (epochMs: number) => string {
  // The weekday is there because a date as a whole, the default, takes longest to write, and a
  // letter least.
  const options = { timeZone, weekday: 'narrow', timeZoneName: 'longOffset' } as const;
  const format = new Intl.DateTimeFormat('en-US', options);
  return (epochMs) => {
    const text = format.format(epochMs);
    return text.slice(text.indexOf('GMT'));
  };
}

const named = allZones.filter((zone) => !/^[+-]/.test(zone));

/** The zones of this runtime, once each: older names lead to the same data where Intl says so. */
const distinct = new Set(
  named.map(
    (timeZone) => new Intl.DateTimeFormat('en-US', { timeZone }).resolvedOptions().timeZone,
  ),
);

/**
 * The years that the scan goes through, and how far apart its probes stand. From 1900 that is less
 * than the shortest regime known (6.958 days); before, transitions lie years apart. A regime shorter
 * than a step can still hide between two probes if the offset after it is the one before it. So the
 * long mode probes every day, and goes on to 2225, through years in which the runtime only
 * repeats the rules of 2100.
 */
const eras = (
  thorough
    ? [{ from: 1800, to: 2225, step: DAY }]
    : [
        { from: 1800, to: 1900, step: 60 * DAY },
        { from: 1900, to: 2040, step: 5 * DAY },
        { from: 2040, to: 2100, step: 6.2 * DAY },
      ]
).map(({ from, to, step }) => ({ from: Date.UTC(from, 0), to: Date.UTC(to, 0), step }));

/** The first whole second in (low, high] at which the offset is no longer that of `low`. */
function bisect(offsetAt: (epochMs: number) => string, low: number, high: number): number {
  const before = offsetAt(low);
  let [a, b] = [low, high];
  while (b - a > 1000) {
    const middle = Math.floor((a + b) / 2000) * 1000;
    if (offsetAt(middle) === before) a = middle;
    else b = middle;
  }
  return b;
}

/** The instants at which the offset of a zone changes, as far as the steps of the eras show them. */
function transitionsOf(offsetAt: (epochMs: number) => string): number[] {
  const found: number[] = [];
  for (const { from, to, step } of eras) {
    let at = from;
    let offset = offsetAt(at);
    while (at < to) {
      const next = Math.min(at + step, to);
      if (offsetAt(next) === offset) {
        at = next;
      } else {
        at = bisect(offsetAt, at, next);
        offset = offsetAt(at);
        found.push(at);
      }
    }
  }
  return found;
}

/** Whether the offset holds for a bucket on either side of a transition, day after day. */
function standsAlone(offsetAt: (epochMs: number) => string, transition: number): boolean {
  const [before, after] = [offsetAt(transition - 1), offsetAt(transition)];
  const distances = [
    ...Array.from({ length: BUCKET_MS / DAY }, (_, i) => (i + 1) * DAY),
    BUCKET_MS,
  ];
  return distances.every(
    (distance) =>
      offsetAt(transition - distance) === before && offsetAt(transition + distance) === after,
  );
}

describe('the zones of this runtime', () => {
  it('keep every offset for longer than a bucket of the engine', patience, () => {
    const short: string[] = [];
    let shortest = Number.POSITIVE_INFINITY;
    for (const timeZone of distinct) {
      const offsetAt = offsetReader(timeZone);
      const found = transitionsOf(offsetAt);
      for (const [i, at] of found.entries()) {
        shortest = Math.min(shortest, at - (found[i - 1] ?? Number.NEGATIVE_INFINITY));
        if (!standsAlone(offsetAt, at)) short.push(`${timeZone} ${new Date(at).toISOString()}`);
      }
    }
    expect(short).toEqual([]);
    expect(shortest).toBeGreaterThan(BUCKET_MS);
    // What proves that the scan sees short regimes: summer time in Recife in October 2000.
    expect(shortest).toBe(167 * HOUR);
  });

  it('keep one offset up to 1800, and come round in 400 years from 2223 on', patience, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...named),
        fc.integer({ min: 0, max: 400 * 365 }),
        fc.integer({ min: 1, max: 600 }),
        (timeZone, day, cycles) => {
          const offsetAt = offsetReader(timeZone);
          const cycle = 146_097 * DAY;
          const late = 8e12 + day * DAY;
          expect(offsetAt(late + cycles * cycle)).toBe(offsetAt(late));
          const early = Date.UTC(1800, 0) - day * 1000 * HOUR;
          expect(offsetAt(early)).toBe(offsetAt(Date.UTC(1800, 0)));
        },
      ),
      { numRuns: runs(300) },
    );
  });
});
