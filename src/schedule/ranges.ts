/**
 * Half-open ranges on a number line, as a flat list `[start, end, start, end, …]`. The unit is the
 * caller's: seconds of a wall clock in one place, epoch milliseconds in another. Wherever ranges are
 * merged, cut or joined, it is done here.
 */
export type Ranges = readonly number[];

/** Sorts ranges by start, then by end; every function below wants its input in this order. */
export function sorted(ranges: Ranges): number[] {
  if (isSorted(ranges)) return ranges.slice();
  const order: number[] = [];
  for (let i = 0; i < ranges.length; i += 2) order.push(i);
  order.sort((a, b) => ranges[a]! - ranges[b]! || ranges[a + 1]! - ranges[b + 1]!);
  return order.flatMap((i) => [ranges[i]!, ranges[i + 1]!]);
}

function isSorted(ranges: Ranges): boolean {
  for (let i = 2; i < ranges.length; i += 2) {
    if (ranges[i]! < ranges[i - 2]!) return false;
  }
  return true;
}

/** Joins sorted ranges that overlap or touch, and leaves out empty ones. */
export function merged(ranges: Ranges): number[] {
  const out: number[] = [];
  for (let i = 0; i < ranges.length; i += 2) {
    const start = ranges[i]!;
    const end = ranges[i + 1]!;
    if (end <= start) continue;
    const last = out.length - 1;
    if (last > 0 && start <= out[last]!) out[last] = Math.max(out[last]!, end);
    else out.push(start, end);
  }
  return out;
}

/** What is left of sorted, disjoint ranges when others, sorted and merged, are cut out. */
export function without(ranges: Ranges, cut: Ranges): number[] {
  const out: number[] = [];
  let j = 0;
  for (let i = 0; i < ranges.length; i += 2) {
    let start = ranges[i]!;
    const end = ranges[i + 1]!;
    while (j < cut.length && cut[j + 1]! <= start) j += 2;
    for (let k = j; k < cut.length && cut[k]! < end; k += 2) {
      if (cut[k]! > start) out.push(start, cut[k]!);
      start = cut[k + 1]!;
    }
    if (start < end) out.push(start, end);
  }
  return out;
}

/** How many of the sorted values are at or below `value`: the place of the first one after it. */
export function countUpTo(values: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
