import type { Direction } from '../schedule/direction.js';
import type { Zone } from './zone.js';

/**
 * The first transition of a zone after `epochMs`, or (with direction -1) the last one at or before it;
 * if there is none up to `limit`, some instant at or beyond `limit`.
 */
export function transition(
  zone: Zone,
  epochMs: number,
  limit: number,
  direction: Direction,
): number {
  const { bucketMs } = zone;
  const isForward = direction > 0;
  let bucket = Math.floor(epochMs / bucketMs);
  let at = zone.find(bucket);
  let found = zone.table[at + 1]!;
  if (found < Infinity && epochMs < found === isForward) return found;
  const offset = zone.table[at + (isForward ? 3 : 2)];
  for (;;) {
    const edge = (isForward ? bucket + 1 : bucket) * bucketMs;
    if ((edge - limit) * direction >= 0) return edge;
    bucket += direction;
    at = zone.find(bucket);
    if (zone.table[at + (isForward ? 2 : 3)] !== offset) return edge;
    found = zone.table[at + 1]!;
    if (found < Infinity) return found;
  }
}
