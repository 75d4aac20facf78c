import type { ScheduleData } from 'livehours';

/** Something that answers about one schedule, in its own kind of instant. */
export interface Subject<At> {
  at(epochMs: number): At;
  epochMs(at: At): number;
  isOpen(at: At): boolean;
  /** The first change after `at`, if there is one. */
  nextChange(at: At): At | null | undefined;
  /** Open milliseconds from `from` up to `to`, if the library has such a question. */
  openDuration?(from: At, to: At): number;
  /** When so much open time has passed, if the library has such a question. */
  addOpenTime?(at: At, milliseconds: number): At | null;
}

/** Makes a subject of a schedule. */
export type Peer<At = unknown> = (schedule: ScheduleData) => Subject<At>;
