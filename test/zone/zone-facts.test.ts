import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patience, runs } from '../support/runs.js';
import { allZones } from '../support/zones.js';

/**
 * What the engine takes for granted about the zones of a runtime: see `Zone` and what a search
 * passes over. Read off `Intl` itself.
 */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function offsetReader(timeZone: string): (epochMs: number) => string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  return (epochMs) => format.format(epochMs).split('GMT')[1] ?? '';
}

/** The steps within which the offset of a zone differs from one probe to the next. */
function transitions(timeZone: string, from: number, to: number, step: number): number[] {
  const offsetAt = offsetReader(timeZone);
  const found: number[] = [];
  for (let at = from; at < to; at += step) {
    if (offsetAt(at) !== offsetAt(at + step)) found.push(at);
  }
  return found;
}

const named = allZones.filter((zone) => !/^[+-]/.test(zone));

describe('the zones of this runtime', () => {
  it('keep an offset for longer than a bucket of 2^29 ms', patience, () => {
    const step = 12 * HOUR;
    fc.assert(
      fc.property(
        fc.constantFrom(...named),
        fc.integer({ min: 1880, max: 2099 }),
        (timeZone, year) => {
          const [from, to] = [Date.UTC(year, 0), Date.UTC(year + 2, 0)];
          const found = transitions(timeZone, from, to, step);
          for (const [i, at] of found.entries()) {
            expect(at - (found[i - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThan(2 ** 29);
          }
        },
      ),
      { numRuns: runs(60) },
    );
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
