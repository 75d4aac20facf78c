import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countUpTo, merged, nextValue, type Range, without } from '../../src/base/ranges.js';
import { patience, runs } from '../support/runs.js';

const END = 12;
const points = Array.from({ length: END }, (_, point) => point);
const inside = (ranges: readonly Range[], point: number) =>
  ranges.some(([start, end]) => start <= point && point < end);

const someRanges = fc.array(fc.tuple(fc.integer({ min: 0, max: END }), fc.nat(4)), {
  maxLength: 6,
});
const ranges = someRanges.map((all) =>
  all.map(([start, length]): Range => [start, start + length]),
);

describe('merged ranges', () => {
  it.each<[string, Range[], Range[]]>([
    ['none', [], []],
    [
      'that overlap are one',
      [
        [0, 5],
        [3, 8],
      ],
      [[0, 8]],
    ],
    [
      'that touch are one',
      [
        [5, 8],
        [0, 5],
      ],
      [[0, 8]],
    ],
    [
      'that lie apart stay apart',
      [
        [6, 8],
        [0, 5],
      ],
      [
        [0, 5],
        [6, 8],
      ],
    ],
    [
      'that lie in another are in it',
      [
        [0, 9],
        [2, 3],
        [4, 5],
      ],
      [[0, 9]],
    ],
    [
      'that are empty are left out',
      [
        [3, 3],
        [5, 5],
        [7, 8],
        [8, 8],
      ],
      [[7, 8]],
    ],
    ['that run backwards are left out', [[3, 1]], []],
  ])('%s', (_law, given, expected) => {
    expect(merged(given)).toEqual(expected);
  });

  it('that may not be merged keep only what they have beyond the one before', () => {
    const no = () => false;
    expect(
      merged(
        [
          [0, 5],
          [3, 8],
        ],
        no,
      ),
    ).toEqual([
      [0, 5],
      [5, 8],
    ]);
    expect(
      merged(
        [
          [0, 5],
          [5, 8],
        ],
        no,
      ),
    ).toEqual([
      [0, 5],
      [5, 8],
    ]);
    expect(
      merged(
        [
          [0, 5],
          [3, 5],
        ],
        no,
      ),
    ).toEqual([[0, 5]]);
    expect(
      merged(
        [
          [0, 5],
          [1, 3],
        ],
        no,
      ),
    ).toEqual([[0, 5]]);
  });

  it('are asked of with the bounds of what they would become', () => {
    const asked: number[][] = [];
    merged(
      [
        [2, 5],
        [4, 8],
        [9, 10],
      ],
      (...bounds) => asked.push(bounds) > 0,
    );
    expect(asked).toEqual([[2, 8]]);
  });

  it('leave the given ranges as they are', () => {
    const given: Range[] = [
      [5, 8],
      [0, 6],
    ];
    merged(given);
    expect(given).toEqual([
      [5, 8],
      [0, 6],
    ]);
  });
});

describe('cutting', () => {
  it.each<[string, Range[], Range[], Range[]]>([
    ['with nothing', [[0, 5]], [], [[0, 5]]],
    ['before it', [[5, 8]], [[0, 3]], [[5, 8]]],
    ['up to its start', [[5, 8]], [[0, 5]], [[5, 8]]],
    ['after it', [[0, 5]], [[6, 8]], [[0, 5]]],
    ['from its end', [[0, 5]], [[5, 8]], [[0, 5]]],
    ['its start', [[0, 5]], [[0, 2]], [[2, 5]]],
    ['its end', [[0, 5]], [[3, 5]], [[0, 3]]],
    [
      'its middle',
      [[0, 5]],
      [
        [1, 2],
        [3, 4],
      ],
      [
        [0, 1],
        [2, 3],
        [4, 5],
      ],
    ],
    ['all of it', [[1, 5]], [[1, 5]], []],
    ['more than it', [[1, 5]], [[0, 9]], []],
    [
      'two with one',
      [
        [0, 5],
        [6, 9],
      ],
      [[3, 7]],
      [
        [0, 3],
        [7, 9],
      ],
    ],
    [
      'three with one',
      [
        [0, 5],
        [6, 9],
        [10, 12],
      ],
      [[3, 11]],
      [
        [0, 3],
        [11, 12],
      ],
    ],
    [
      'between two',
      [
        [0, 5],
        [8, 9],
      ],
      [[5, 8]],
      [
        [0, 5],
        [8, 9],
      ],
    ],
  ])('%s', (_law, given, cuts, expected) => {
    expect(without(given, cuts)).toEqual(expected);
  });

  it('leaves the points that no cut holds', patience, () => {
    const law = fc.property(ranges, ranges, (some, others) => {
      const [whole, cuts] = [merged(some), merged(others)];
      const left = without(whole, cuts);
      for (const point of points) {
        expect(inside(left, point)).toBe(inside(some, point) && !inside(others, point));
      }
      expect(merged(left)).toEqual(left);
    });
    fc.assert(law, { numRuns: runs(300) });
  });
});

describe('among sorted values', () => {
  const values = [1, 3, 3, 7];

  it.each([
    [0, 0],
    [1, 1],
    [2, 1],
    [3, 3],
    [6, 3],
    [7, 4],
    [8, 4],
  ])('up to %d there are %d', (value, count) => {
    expect(countUpTo(values, value)).toBe(count);
  });

  it('up to any there are none of none', () => {
    expect(countUpTo([], 5)).toBe(0);
  });

  it('the next one comes after, the last one at or before', () => {
    expect(nextValue(values, 1, 1)).toBe(3);
    expect(nextValue(values, 2, 1)).toBe(3);
    expect(nextValue(values, 7, 1)).toBe(Infinity);
    expect(nextValue(values, 3, -1)).toBe(3);
    expect(nextValue(values, 6, -1)).toBe(3);
    expect(nextValue(values, 0, -1)).toBe(-Infinity);
  });
});
