import { type Direction, nowhere } from './direction.js';

/**
 * A half-open range on a number line. The unit is the caller's: seconds of a wall clock in one place,
 * epoch milliseconds in another. Ranges are merged and cut here and nowhere else.
 */
export type Range = readonly [start: number, end: number];

/**
 * Ranges sorted, with those that overlap or touch merged and empty ones left out. Where `mayMerge`
 * refuses, the later range keeps only the part beyond the earlier one.
 */
export function merged(
  ranges: readonly Range[],
  mayMerge: (start: number, end: number) => boolean = () => true,
): Range[] {
  const out: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (!last || start > last[1]) {
      if (start < end) out.push([start, end]);
    } else if (end > last[1]) {
      if (mayMerge(last[0], end)) last[1] = end;
      else out.push([last[1], end]);
    }
  }
  return out;
}

/** Ranges that switch the line on or off where they lie. */
export interface Layer {
  readonly ranges: readonly Range[];
  readonly isOn: boolean;
}

/**
 * Where the line is on after all layers have been put on it in order: on each part, the last layer over
 * it decides. Takes as long as sorting the bounds, however often layers cover one another.
 */
export function painted(layers: readonly Layer[]): Range[] {
  const bounds = [...new Set(layers.flatMap(({ ranges }) => ranges.flat()))].sort((a, b) => a - b);
  const cellAt = new Map(bounds.map((bound, cell) => [bound, cell]));
  // Cells are painted from the last layer back. Each points to itself while it is blank, then onwards.
  const next = bounds.map((_, cell) => cell);
  const blankFrom = (cell: number): number => {
    while (next[cell] !== cell) cell = next[cell] = next[next[cell]!]!;
    return cell;
  };
  const on: Range[] = [];
  for (const { ranges, isOn } of [...layers].reverse()) {
    for (const [start, end] of ranges) {
      for (let cell = blankFrom(cellAt.get(start)!); bounds[cell]! < end; cell = blankFrom(cell)) {
        next[cell] = cell + 1;
        if (isOn) on.push([bounds[cell]!, bounds[cell + 1]!]);
      }
    }
  }
  return merged(on);
}

/** What remains of sorted, disjoint ranges when others, merged, are cut out. */
export function without(ranges: readonly Range[], cuts: readonly Range[]): Range[] {
  const out: Range[] = [];
  let next = 0;
  for (const [start, end] of ranges) {
    let from = start;
    for (; next < cuts.length && cuts[next]![0] < end; next++) {
      const [cutStart, cutEnd] = cuts[next]!;
      if (cutStart > from) out.push([from, cutStart]);
      if (cutEnd > from) from = cutEnd;
      if (cutEnd > end) break; // it may cut the next range, too
    }
    if (from < end) out.push([from, end]);
  }
  return out;
}

/** Whether a value lies in one of the ranges. */
export function isWithin(ranges: readonly Range[], value: number): boolean {
  return ranges.some(([start, end]) => start <= value && value < end);
}

/** How many of the sorted values are at or below `value`, which is the index of the first one above. */
export function countUpTo(values: readonly number[], value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first of the sorted values after `value`, or (back) the last one up to it; infinite for none. */
export function nextValue(values: readonly number[], value: number, direction: Direction): number {
  const index = countUpTo(values, value);
  return values[direction > 0 ? index : index - 1] ?? nowhere(direction);
}
