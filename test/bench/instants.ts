/** The instants that every library is asked about, from a fixed seed. */

import { isOpen, parseSchedule } from 'livehours';
import { reference } from './schedules.js';

const DAY_MS = 86_400_000;
const FIVE_YEARS = [Date.UTC(2024, 0), Date.UTC(2029, 0)] as const;

/** A Friday, at noon in Paris. */
export const NOW = Date.UTC(2026, 5, 12, 10);

/** Too many for a processor to learn the branches they take. */
const COUNT = 16_384;

/** Anywhere in 2024 to 2028. */
export function randomInstants(count = COUNT): number[] {
  return between(...FIVE_YEARS, count);
}

/** Within a day of one fixed instant, like a service that asks about now. */
export function nowLikeInstants(count = COUNT): number[] {
  return between(NOW - DAY_MS, NOW + DAY_MS, count);
}

/** The instants near now at which the reference schedule is open. */
export function whileBrandIsOpen(count: number): number[] {
  const schedule = parseSchedule(reference);
  return nowLikeInstants()
    .filter((at) => isOpen(schedule, at))
    .slice(0, count);
}

function between(from: number, to: number, count: number): number[] {
  const random = randomNumbers(20_260_612);
  return Array.from({ length: count }, () => Math.floor(from + random() * (to - from)));
}

/** Mulberry32: numbers in [0, 1), the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
