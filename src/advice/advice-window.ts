import { outOfRange } from '../base/describe.js';
import { DAY_MS } from '../base/time-units.js';
import { type Instant, toEpochMs } from '../query/instant.js';

/** A hundred years, and as much more as clocks may have been set by. */
const LONGEST = 36_526 * DAY_MS;

/** A window in epoch milliseconds, short enough for all of it to be looked at. */
export function adviceWindow(from: Instant, to: Instant): [fromMs: number, toMs: number] {
  const fromMs = toEpochMs(from);
  const toMs = toEpochMs(to);
  if (toMs < fromMs || toMs > fromMs + LONGEST) {
    outOfRange(`an end up to a hundred years after ${fromMs}`, toMs);
  }
  return [fromMs, toMs];
}
