import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone.js';
import utc from 'dayjs/plugin/utc.js';
import type { Peer } from './peer.js';
import { onWallClock } from './wall-clock.js';

dayjs.extend(utc);
dayjs.extend(timezone);

export const dayjsWithTz: Peer<number> = (schedule) =>
  onWallClock(schedule, {
    at: (epochMs) => epochMs,
    epochMs: (at) => at,
    read(at) {
      const local = dayjs(at).tz(schedule.timeZone);
      return Date.UTC(
        local.year(),
        local.month(),
        local.date(),
        local.hour(),
        local.minute(),
        local.second(),
      );
    },
    set(localMs) {
      const text = new Date(localMs).toISOString().slice(0, 19);
      return dayjs.tz(text, schedule.timeZone).valueOf();
    },
  });
