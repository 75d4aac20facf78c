import type { Peer } from './peer.js';
import { onWallClock } from './wall-clock.js';

/** One `Intl.DateTimeFormat`, kept for all answers. */
export const intl: Peer<number> = (schedule) => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: schedule.timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const read = (epochMs: number) => {
    const [month = 0, day, year = 0, hour, minute, second] = format
      .format(epochMs)
      .split(/\D+/)
      .map(Number);
    return Date.UTC(year, month - 1, day, hour, minute, second);
  };
  return onWallClock(schedule, {
    at: (epochMs) => epochMs,
    epochMs: (at) => at,
    read,
    set(localMs) {
      // First the offset at a guess some hours off, then the offset at the real instant.
      const guess = localMs - (read(localMs) - localMs);
      return localMs - (read(guess) - guess);
    },
  });
};
