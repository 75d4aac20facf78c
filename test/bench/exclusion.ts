import { hoursOn, type Schedule } from 'livehours';

/** Answers of a peer that are not compared, and why. */
export interface Exclusion {
  readonly why: string;
  covers(schedule: Schedule, epochMs: number): boolean;
}

const HOUR_MS = 3_600_000;

/** Nights from Friday to Saturday in which either date is overridden, and answers that look ahead to one. */
export const overriddenNights: Exclusion = {
  why:
    'nights from Friday to Saturday with an override on either date, and answers that look ahead to ' +
    'one. It takes the hours after midnight as those of the Saturday: an override of the Friday leaves ' +
    'them, an override of the Saturday removes them',
  covers(schedule, epochMs) {
    if (schedule.overrides.length === 0) return false;
    const midnight = midnightAfterFriday(epochMs);
    const isOverridden = [midnight - 12 * HOUR_MS, midnight + 12 * HOUR_MS].some(
      (noon) => hoursOn(schedule, isoDate(noon)).overrideIndexes.length > 0,
    );
    return isOverridden && epochMs >= schedule.previousChangeUpTo(midnight);
  },
};

/** The end of the Friday in an instant's week, where weeks start on Sunday at 02:00 on the system's clock. */
function midnightAfterFriday(epochMs: number): number {
  const date = new Date(epochMs - 2 * HOUR_MS);
  const days = (13 - date.getDay()) % 7; // until a Saturday
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime();
}

function isoDate(epochMs: number): string {
  return new Date(epochMs).toISOString().slice(0, 10);
}
