import { HoursVerdict } from '../chat/hours-verdict.js';
import { lookAgainAt } from '../chat/look-again.js';
import type { Member } from '../chat/member.js';
import { toEpochMs } from '../query/instant.js';
import type { LiveChatUpdate } from './live-chat-update.js';
import { isSame, type Snapshot } from './snapshot.js';
import { snapshotOf, updated, type WatchedTeam } from './watched-team.js';

/** The snapshot of a team, and from when up to when it is known to hold. */
export interface Verdict<M> {
  readonly team: WatchedTeam<M>;
  readonly hours: HoursVerdict;
  readonly snapshot: Snapshot<M>;
  readonly since: number;
  readonly until: number;
}

/**
 * The verdict at an instant: the last one while it holds, else a new one. Of the last one it keeps what
 * still holds: the verdict on the hours, and the snapshot if nothing in that differs.
 */
export function verdictAt<M extends Member>(
  at: number,
  last: Verdict<M> | undefined,
  update?: LiveChatUpdate<M>,
): Verdict<M> {
  const epochMs = toEpochMs(at, 'at');
  const holds = last !== undefined && last.since <= epochMs && epochMs < last.until;
  if (holds && !update) return last;
  const team = update ? updated(last?.team, update) : last!.team;
  if (holds && team === last.team) return last;
  const isJudged = holds && team.hours === last.team.hours;
  const hours = isJudged ? last.hours : new HoursVerdict(team.hours, epochMs);
  const snapshot = snapshotOf(team, hours);
  return {
    team,
    hours,
    snapshot: last && isSame(last.snapshot, snapshot) ? last.snapshot : snapshot,
    since: isJudged ? last.since : epochMs,
    until: isJudged ? last.until : lookAgainAt(team.hours.labelled, hours.validUntil, epochMs),
  };
}
