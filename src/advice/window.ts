import { outOfRange } from '../schedule/describe.js';
import { type Instant, toEpochMs } from '../timeline/instant.js';
import { DAY_MS } from './day.js';

/** A hundred years, and what a clock may have been set by meanwhile. */
const LONGEST = 36_526 * DAY_MS;

/** A window in epoch milliseconds: so short that all of it can be looked at. */
export function windowOf(from: Instant, to: Instant): [fromMs: number, toMs: number] {
  const fromMs = toEpochMs(from);
  const toMs = toEpochMs(to);
  if (toMs < fromMs || toMs > fromMs + LONGEST) {
    outOfRange(`an end up to a hundred years after ${fromMs}`, toMs);
  }
  return [fromMs, toMs];
}
