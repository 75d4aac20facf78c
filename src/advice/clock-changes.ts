import type { Range } from '../schedule/ranges.js';
import { edgeOf } from '../timeline/stretch.js';
import type { Zone } from '../timeline/zone.js';

/**
 * From what to what a zone's clock is set within a window: on, and the times between are skipped, or
 * back, and they are repeated. In seconds of the wall clock since 1970-01-01 00:00.
 */
export function* clockChanges(zone: Zone, fromMs: number, toMs: number): Generator<Range> {
  // One that happens at `fromMs` itself belongs to the window.
  let before = zone.stretchAt(fromMs - 1);
  for (let at = edgeOf(before, 1); at < toMs; at = edgeOf(before, 1)) {
    const after = zone.stretchAt(at);
    if (before.offset !== after.offset) {
      yield [(at + before.offset) / 1000, (at + after.offset) / 1000];
    }
    before = after;
  }
}
