import type { Range } from '../schedule/ranges.js';
import type { Zone } from '../timeline/zone.js';

/**
 * From what to what a zone's clock is set within a window: on, and the times between are skipped, or
 * back, and they are repeated. In seconds of the wall clock since 1970-01-01 00:00.
 */
export function* clockChanges(zone: Zone, fromMs: number, toMs: number): Generator<Range> {
  // One that happens at `fromMs` itself belongs to the window.
  for (let at = zone.edge(fromMs - 1, 1); at < toMs; at = zone.edge(at, 1)) {
    const [before, after] = [zone.offsetAt(at - 1), zone.offsetAt(at)];
    if (before !== after) yield [(at + before) / 1000, (at + after) / 1000];
  }
}
