import moment from 'moment-timezone';
import type { Peer } from './peer.js';
import { onWallClock } from './wall-clock.js';

/** Its tables of offsets and our own arithmetic: its moment objects are many times slower. */
export const momentTimezone: Peer<number> = (schedule) => {
  const zone = moment.tz.zone(schedule.timeZone);
  if (!zone) throw new Error(`moment-timezone knows no ${schedule.timeZone}`);
  return onWallClock(schedule, {
    at: (epochMs) => epochMs,
    epochMs: (at) => at,
    read: (at) => at - zone.utcOffset(at) * 60_000,
    set: (localMs) => localMs + zone.parse(localMs) * 60_000,
  });
};
