import { outOfRange } from '../schedule/describe.js';
import { type Instant, toEpochMs } from '../timeline/instant.js';
import { DAY_MS } from './day.js';

/** A hundred years, and what a clock may have been set by meanwhile. */
const LONGEST = 36_526 * DAY_MS;

/** From here on, and up to there, every date around is one that `YYYY-MM-DD` can write. */
const FIRST = Date.UTC(100, 0, 1);
const LAST = Date.UTC(9800, 0, 1);

/** A window in epoch milliseconds: so short that all of it can be looked at. */
export function windowOf(from: Instant, to: Instant): [fromMs: number, toMs: number] {
  const fromMs = toEpochMs(from);
  const toMs = toEpochMs(to);
  if (fromMs < FIRST || fromMs > LAST) outOfRange('a start in the years 100 to 9799', fromMs);
  if (toMs < fromMs) outOfRange(`an end at or after ${fromMs}`, toMs);
  if (toMs > fromMs + LONGEST) outOfRange('an end within a hundred years of the start', toMs);
  return [fromMs, toMs];
}
