/** Checks, before anything is timed, that every library gives the same answers. */
import {
  isOpen,
  nextChange,
  parseSchedule,
  previousChange,
  type Schedule,
  type ScheduleData,
} from 'livehours';
import type { Exclusion } from './exclusion.js';
import { randomInstants } from './instants.js';
import type { Peer } from './peers/peer.js';

export interface Agreement {
  readonly compared: number;
  readonly excluded: number;
  /** Where a peer contradicts this library, as text for people. */
  readonly differences: readonly string[];
}

const HOUR_MS = 3_600_000;

/** Compares a peer's answers with this library's, at about three times `count` instants. */
export function agreementOf(
  peer: Peer,
  data: ScheduleData,
  count: number,
  exclusion?: Exclusion,
): Agreement {
  const schedule = parseSchedule(data);
  const subject = peer(data);
  const instants = instantsOf(schedule, count);
  const compared = instants.filter((epochMs) => !exclusion?.covers(schedule, epochMs));
  const differences: string[] = [];
  for (const epochMs of compared) {
    const at = subject.at(epochMs);
    const change = subject.nextChange(at);
    const theirs = [subject.isOpen(at), change == null ? null : subject.epochMs(change)];
    const expected = [isOpen(schedule, epochMs), nextChange(schedule, epochMs)];
    if (String(theirs) !== String(expected)) {
      differences.push(`${iso(epochMs)}: ${theirs.map(iso)} instead of ${expected.map(iso)}`);
    }
  }
  return { compared: compared.length, excluded: instants.length - compared.length, differences };
}

/** Random instants, both sides of changes, and the days around clock changes. */
function instantsOf(schedule: Schedule, count: number): number[] {
  const random = randomInstants(count);
  const edges = random
    .slice(0, count / 2)
    .map((epochMs) => previousChange(schedule, epochMs))
    .filter((edge) => edge !== null);
  const nights = clockChanges();
  const step = Math.ceil(nights.length / count);
  const someNights = nights.filter((_, i) => i % step === 0);
  return [...random, ...edges, ...edges.map((edge) => edge - 1), ...someNights];
}

/** Every half hour of the three days around each clock change in Paris, 2024 to 2028. */
function clockChanges(): number[] {
  const sundays = [2024, 2025, 2026, 2027, 2028].flatMap((year) => [
    lastSunday(year, 2),
    lastSunday(year, 9),
  ]);
  return sundays.flatMap((sunday) =>
    Array.from({ length: 144 }, (_, i) => sunday + (i - 48) * (HOUR_MS / 2)),
  );
}

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return last.getTime() - last.getUTCDay() * 24 * HOUR_MS;
}

function iso(answer: unknown): unknown {
  return typeof answer === 'number' ? new Date(answer).toISOString() : answer;
}
