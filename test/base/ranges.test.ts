import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countUpTo,
  type Layer,
  merged,
  nextValue,
  painted,
  type Range,
  without,
} from '../../src/base/ranges.js';
import { runs } from '../support/runs.js';

/** Short lines, so that bounds meet often. */
const CELLS = 16;

const range: fc.Arbitrary<Range> = fc
  .tuple(fc.nat(CELLS - 1), fc.integer({ min: 1, max: 6 }))
  .map(([start, length]) => [start, Math.min(start + length, CELLS)]);
const ranges = fc.array(range, { maxLength: 5 });
const layer: fc.Arbitrary<Layer> = fc.record({ ranges, isOn: fc.boolean() });

/** Which cells of the line ranges cover. */
const cells = (list: readonly Range[]) =>
  Array.from({ length: CELLS }, (_, cell) => list.some(([from, to]) => from <= cell && cell < to));

/** Sorted, none empty, and none that touch. */
function expectApart(list: readonly Range[]): void {
  for (const [index, [start, end]] of list.entries()) {
    expect(start).toBeLessThan(end);
    if (index > 0) expect(list[index - 1]![1]).toBeLessThan(start);
  }
}

describe('painted', () => {
  it('is on where the last layer over a cell is', () => {
    fc.assert(
      fc.property(fc.array(layer, { maxLength: 8 }), (layers) => {
        const naive = new Array<boolean>(CELLS).fill(false);
        for (const one of layers) {
          for (const [cell, covered] of cells(one.ranges).entries()) {
            if (covered) naive[cell] = one.isOn;
          }
        }
        const result = painted(layers);
        expect(cells(result)).toEqual(naive);
        expectApart(result);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('of no layers is nothing', () => {
    expect(painted([])).toEqual([]);
    expect(painted([{ ranges: [], isOn: true }])).toEqual([]);
  });

  it('of a great many layers over one another is as quick as sorting them', () => {
    const layers = Array.from({ length: 20_000 }, (_, i): Layer => {
      return { ranges: [[i % 100, 100 + (i % 77)]], isOn: i % 2 === 0 };
    });
    layers.push({ ranges: [[0, 200]], isOn: true });
    expect(painted(layers)).toEqual([[0, 200]]);
  });
});

it('merged covers the same cells, apart', () => {
  fc.assert(
    fc.property(ranges, (list) => {
      const result = merged(list);
      expect(cells(result)).toEqual(cells(list));
      expectApart(result);
    }),
    { numRuns: runs(500) },
  );
});

it('without covers what the cuts leave', () => {
  fc.assert(
    fc.property(ranges, ranges, (list, cuts) => {
      const cut = cells(cuts);
      expect(cells(without(merged(list), merged(cuts)))).toEqual(
        cells(list).map((covered, cell) => covered && !cut[cell]),
      );
    }),
    { numRuns: runs(500) },
  );
});

it('countUpTo and nextValue find what a scan finds', () => {
  const sorted = fc.array(fc.nat(20), { maxLength: 8 }).map((list) => list.sort((a, b) => a - b));
  fc.assert(
    fc.property(sorted, fc.integer({ min: -1, max: 21 }), (values, value) => {
      expect(countUpTo(values, value)).toBe(values.filter((other) => other <= value).length);
      expect(nextValue(values, value, 1)).toBe(values.find((v) => v > value) ?? Infinity);
      expect(nextValue(values, value, -1)).toBe(values.findLast((v) => v <= value) ?? -Infinity);
    }),
    { numRuns: runs(500) },
  );
});
