import type { Direction } from './direction.js';

/**
 * Half-open ranges on a number line. The unit is the caller's: seconds of a wall clock in one place,
 * epoch milliseconds in another. Wherever ranges are merged or cut, it is done here.
 */
export type Range = readonly [start: number, end: number];

/**
 * Sorted ranges, those that overlap or touch merged, and empty ones left out. Where two may not
 * merge, what the later one has more stands behind the earlier.
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

/** What is left of sorted, disjoint ranges when others, merged, are cut out. */
export function without(ranges: readonly Range[], cuts: readonly Range[]): Range[] {
  const out: Range[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    let from = start;
    for (; at < cuts.length && cuts[at]![0] < end; at++) {
      const [cutStart, cutEnd] = cuts[at]!;
      if (cutStart > from) out.push([from, cutStart]);
      if (cutEnd > from) from = cutEnd;
      if (cutEnd > end) break; // it may cut the next one, too
    }
    if (from < end) out.push([from, end]);
  }
  return out;
}

/** How many of the sorted values are at or below `value`: the place of the first one after it. */
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

/** The first of the sorted values after `value`; with direction -1 the last one up to it. Infinite if there is none. */
export function nextOf(values: readonly number[], value: number, direction: Direction): number {
  const place = countUpTo(values, value);
  return values[direction > 0 ? place : place - 1] ?? direction / 0;
}
