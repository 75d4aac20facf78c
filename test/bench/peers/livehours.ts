import {
  addOpenTime,
  type Instant,
  isOpen,
  nextChange,
  openDuration,
  parseSchedule,
  type Schedule,
  type ScheduleData,
} from 'livehours';
import type { Peer } from './peer.js';

/** This library, given one kind of instant and a schedule that was parsed beforehand. */
export function livehours<At extends Instant>(
  at: (epochMs: number) => At,
  epochMs: (at: At) => number,
  parse: (data: ScheduleData) => Schedule | ScheduleData = parseSchedule,
): Peer<At> {
  return (data) => {
    const schedule = parse(data);
    return {
      at,
      epochMs,
      isOpen: (at) => isOpen(schedule, at),
      nextChange: (at) => nextChange(schedule, at) as At | null,
      openDuration: (from, to) => openDuration(schedule, from, to),
      addOpenTime: (at, milliseconds) => addOpenTime(schedule, at, milliseconds) as At | null,
    };
  };
}

interface Instants {
  Instant: { fromEpochMilliseconds(epochMs: number): Instant & { epochMilliseconds: number } };
}

/** This library, given the instants of a Temporal implementation. */
export function livehoursOn(temporal: unknown) {
  const { Instant } = temporal as Instants;
  return livehours(
    (epochMs) => Instant.fromEpochMilliseconds(epochMs),
    (at) => at.epochMilliseconds,
  );
}
