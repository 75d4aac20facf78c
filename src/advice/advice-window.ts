import { instantText, outOfRange } from '../base/describe.js';
import { DAY_MS } from '../base/time-units.js';
import { type Instant, toEpochMs } from '../query/instant.js';

/** A hundred years, and a day in case clocks were set in between. */
const LONGEST = 36_526 * DAY_MS;

/** A window in epoch milliseconds, short enough to be looked at in full. */
export function adviceWindow(from: Instant, to: Instant): [fromMs: number, toMs: number] {
  const fromMs = toEpochMs(from, 'from');
  const toMs = toEpochMs(to, 'to');
  if (toMs < fromMs || toMs > fromMs + LONGEST) {
    const expected = `an end up to a hundred years after ${instantText(fromMs)}`;
    outOfRange('to', expected, instantText(toMs));
  }
  return [fromMs, toMs];
}
