import type { Range } from '../base/ranges.js';
import { spanBound } from '../zone/offset-span.js';
import type { Zone } from '../zone/zone.js';

/**
 * The clock changes of a zone within a window, each as the readings before and after it: set forward, it
 * skips the times between; set back, it repeats them. In seconds of the wall clock since 1970-01-01 00:00.
 */
export function* clockChanges(zone: Zone, fromMs: number, toMs: number): Generator<Range> {
  // A change at `fromMs` itself belongs to the window.
  let before = zone.spanAt(fromMs - 1);
  for (let at = spanBound(before, 1); at < toMs; at = spanBound(before, 1)) {
    const after = zone.spanAt(at);
    if (before.offset !== after.offset) {
      yield [(at + before.offset) / 1000, (at + after.offset) / 1000];
    }
    before = after;
  }
}
