import type { Temporal as Polyfill } from '@js-temporal/polyfill';
import type { Peer } from './peer.js';
import { fieldsOf, onWallClock } from './wall-clock.js';

/** Any implementation of Temporal: their types differ only by name. */
export function onTemporal(implementation: unknown): Peer<Polyfill.Instant> {
  const Temporal = implementation as typeof Polyfill;
  return (schedule) =>
    onWallClock(schedule, {
      at: (epochMs) => Temporal.Instant.fromEpochMilliseconds(epochMs),
      epochMs: (at) => at.epochMilliseconds,
      read(at) {
        const local = at.toZonedDateTimeISO(schedule.timeZone);
        const { year, month, day, hour, minute, second } = local;
        return Date.UTC(year, month - 1, day, hour, minute, second);
      },
      set: (localMs) =>
        Temporal.PlainDateTime.from(fieldsOf(localMs))
          .toZonedDateTime(schedule.timeZone)
          .toInstant(),
    });
}
