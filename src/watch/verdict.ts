import { HoursVerdict } from '../chat/hours-verdict.js';
import { lookAgainAt } from '../chat/look-again.js';
import type { Member } from '../chat/member.js';
import { toEpochMs } from '../query/instant.js';
import type { LiveChatUpdate } from './live-chat-update.js';
import { isSame, type Snapshot } from './snapshot.js';
import { snapshotOf, updated, type WatchedTeam } from './watched-team.js';

/** What is known of a team, and from when up to when. */
export interface Verdict<M> extends Span {
  readonly team: WatchedTeam<M>;
  readonly snapshot: Snapshot<M>;
  /** What the hours say holds for longer than the whole: the switches may change meanwhile. */
  readonly hours: HoursVerdict;
  readonly hoursSpan: Span;
}

/** A stretch of time in which an answer is known to hold, in epoch milliseconds. */
interface Span {
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
  const holds = last !== undefined && isWithin(last, epochMs);
  if (holds && !update) return last;
  const team = update ? updated(last?.team, update) : last!.team;
  if (holds && team === last.team) return last;
  const { hours, hoursSpan } =
    last && team.hours === last.team.hours && isWithin(last.hoursSpan, epochMs)
      ? last
      : judgedHours(team, epochMs);
  const snapshot = snapshotOf(team, hours, epochMs);
  return {
    team,
    snapshot: last && isSame(last.snapshot, snapshot) ? last.snapshot : snapshot,
    since: epochMs,
    until: Math.min(hoursSpan.until, snapshot.validUntil ?? Infinity),
    hours,
    hoursSpan,
  };
}

function judgedHours<M>(
  team: WatchedTeam<M>,
  epochMs: number,
): Pick<Verdict<M>, 'hours' | 'hoursSpan'> {
  const hours = new HoursVerdict(team.hours, epochMs);
  const until = lookAgainAt(team.hours.labelled, hours.validUntil, epochMs);
  return { hours, hoursSpan: { since: epochMs, until } };
}

function isWithin({ since, until }: Span, epochMs: number): boolean {
  return since <= epochMs && epochMs < until;
}
