import { DateTime } from 'luxon';
import type { Peer } from './peer.js';
import { fieldsOf, onWallClock } from './wall-clock.js';

export const luxon: Peer<number> = (schedule) => {
  const options = { zone: schedule.timeZone };
  return onWallClock(schedule, {
    at: (epochMs) => epochMs,
    epochMs: (at) => at,
    read(at) {
      const { year, month, day, hour, minute, second } = DateTime.fromMillis(at, options);
      return Date.UTC(year, month - 1, day, hour, minute, second);
    },
    set: (localMs) => DateTime.fromObject(fieldsOf(localMs), options).toMillis(),
  });
};
