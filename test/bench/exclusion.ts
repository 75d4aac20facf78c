import { hoursOn, type Schedule } from 'livehours';

/** Which answers of a peer are not compared, and why. */
export interface Exclusion {
  readonly why: string;
  covers(schedule: Schedule, epochMs: number): boolean;
}

const HOUR_MS = 3_600_000;

/** Nights from a Friday to a Saturday of which at least one is overridden, and the wait for them. */
export const overriddenNights: Exclusion = {
  why:
    'an override of a Friday leaves it the hours after midnight, one of a Saturday takes them from ' +
    'the Friday: answers about such nights, and those that look ahead to them, are not compared',
  covers(schedule, epochMs) {
    if (schedule.overrides.length === 0) return false;
    const midnight = midnightAfterFriday(epochMs);
    const isOverridden = [midnight - 12 * HOUR_MS, midnight + 12 * HOUR_MS].some(
      (noon) => hoursOn(schedule, isoDate(noon)).overrides.length > 0,
    );
    return isOverridden && epochMs >= schedule.previousChangeUpTo(midnight);
  },
};

/** The end of the Friday before or after an instant, whichever night is not over yet, on the system's clock. */
function midnightAfterFriday(epochMs: number): number {
  const date = new Date(epochMs - 2 * HOUR_MS);
  const days = (13 - date.getDay()) % 7; // until a Saturday
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime();
}

function isoDate(epochMs: number): string {
  return new Date(epochMs).toISOString().slice(0, 10);
}
