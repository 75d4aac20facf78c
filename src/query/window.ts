import { instantText, outOfRange } from '../base/describe.js';
import type { SearchableTimeline } from '../timeline/searchable-timeline.js';
import { type Instant, toEpochMs } from './instant.js';

/** A window in epoch milliseconds. */
export function windowOf(from: Instant, to: Instant): [fromMs: number, toMs: number] {
  const fromMs = toEpochMs(from, 'from');
  const toMs = toEpochMs(to, 'to');
  checkOrder(fromMs, toMs, 'to');
  return [fromMs, toMs];
}

/** Throws a `RangeError` for an end before its start. */
export function checkOrder(fromMs: number, toMs: number, name: string): void {
  if (toMs < fromMs) {
    outOfRange(name, `an end at or after ${instantText(fromMs)}`, instantText(toMs));
  }
}

/** The open ranges of a window in epoch milliseconds. */
export function* openRanges(
  timeline: SearchableTimeline,
  fromMs: number,
  toMs: number,
): Generator<[start: number, end: number]> {
  let at = fromMs;
  let isOpen = fromMs < toMs && timeline.isOpenAt(fromMs);
  while (at < toMs) {
    // The window is the limit, so that a combination's horizon does not end the search.
    const change = Math.min(timeline.change(at, 1, toMs), toMs);
    if (isOpen) yield [at, change];
    isOpen = !isOpen;
    at = change;
  }
}
