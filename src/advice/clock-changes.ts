import type { Zone } from '../timeline/zone.js';

/** Readings of a wall clock that are skipped or repeated, in its milliseconds since 1970-01-01 00:00. */
export interface ClockChange {
  readonly oddity: 'skipped-time' | 'repeated-time';
  readonly startMs: number;
  readonly endMs: number;
}

/** What a zone's clock skips and repeats in a window. */
export function* clockChanges(zone: Zone, fromMs: number, toMs: number): Generator<ClockChange> {
  // One that happens at `fromMs` itself belongs to the window.
  for (let at = zone.edge(fromMs - 1, 1); at < toMs; at = zone.edge(at, 1)) {
    const before = at + zone.offsetAt(at - 1);
    const after = at + zone.offsetAt(at);
    if (before < after) yield { oddity: 'skipped-time', startMs: before, endMs: after };
    if (after < before) yield { oddity: 'repeated-time', startMs: after, endMs: before };
  }
}
