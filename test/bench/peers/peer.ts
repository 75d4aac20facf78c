import type { ScheduleData } from 'livehours';

/** Answers questions about one schedule, with its own kind of instant. */
export interface Subject<At> {
  at(epochMs: number): At;
  epochMs(at: At): number;
  isOpen(at: At): boolean;
  /** The first change after `at`, if any. */
  nextChange(at: At): At | null | undefined;
  /** The open milliseconds from `from` to `to`, if the library can tell. */
  openDuration?(from: At, to: At): number;
  /** The instant by which so much open time has passed, if the library can tell. */
  addOpenTime?(at: At, milliseconds: number): At | null;
}

/** Makes a subject from a schedule. */
export type Peer<At = unknown> = (schedule: ScheduleData) => Subject<At>;
