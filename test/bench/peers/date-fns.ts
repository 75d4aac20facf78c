import { TZDate } from '@date-fns/tz';
import type { Peer } from './peer.js';
import { fieldsOf, onWallClock } from './wall-clock.js';

export const dateFns: Peer<number> = (schedule) =>
  onWallClock(schedule, {
    at: (epochMs) => epochMs,
    epochMs: (at) => at,
    read(at) {
      const local = new TZDate(at, schedule.timeZone);
      return Date.UTC(
        local.getFullYear(),
        local.getMonth(),
        local.getDate(),
        local.getHours(),
        local.getMinutes(),
        local.getSeconds(),
      );
    },
    set(localMs) {
      const { year, month, day, hour, minute, second } = fieldsOf(localMs);
      return new TZDate(year, month - 1, day, hour, minute, second, schedule.timeZone).getTime();
    },
  });
