import { outOfRange } from '../schedule/describe.js';
import { type Instant, toEpochMs } from '../timeline/instant.js';
import { findZone } from '../timeline/time-zone.js';
import { transition } from '../timeline/transition.js';

/** Ten years: advice looks at one day after the other. */
const MOST_DAYS = 3653;

const DAY_MS = 86_400_000;

/** A stretch of time of one zone, as its wall clock runs through it. */
export interface LocalWindow {
  /** The first and the last day that the clock shows. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Where the clock is set: its readings just before and after, in seconds since 1970-01-01 00:00. */
  readonly changes: readonly (readonly [before: number, after: number])[];
}

/** The bounds of a window that is not too long. */
export function windowOf(from: Instant, to: Instant): [fromMs: number, toMs: number] {
  const fromMs = toEpochMs(from);
  const days = (toEpochMs(to) - fromMs) / DAY_MS;
  if (!(days >= 0 && days <= MOST_DAYS)) outOfRange(`a window of 0 to ${MOST_DAYS} days`, days);
  return [fromMs, toEpochMs(to)];
}

export function localWindow(timeZone: string, from: Instant, to: Instant): LocalWindow {
  const [fromMs, toMs] = windowOf(from, to);
  const zone = findZone(timeZone)!;
  const readings: number[] = [];
  const changes: [number, number][] = [];
  const readUpTo = (epochMs: number) => {
    const before = epochMs - 1 + zone.offsetAt(epochMs - 1);
    const after = epochMs + zone.offsetAt(epochMs);
    if (epochMs > fromMs) readings.push(before);
    if (epochMs < toMs) readings.push(after);
    return [(before + 1) / 1000, after / 1000] as [number, number];
  };
  readings.push(fromMs + zone.offsetAt(fromMs));
  for (let at = fromMs - 1; ; ) {
    at = transition(zone, at, toMs, 1);
    if (at >= toMs) break;
    changes.push(readUpTo(at));
  }
  readUpTo(toMs);
  const days = readings.map((reading) => Math.floor(reading / DAY_MS));
  return { changes, firstDay: Math.min(...days), lastDay: Math.max(...days) };
}
