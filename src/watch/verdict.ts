import type { Member } from '../chat/member.js';
import { furthest } from '../schedule/direction.js';
import { labelEnds } from './label-ends.js';
import { isSame, type Snapshot } from './snapshot.js';
import { snapshotOf, type Team, updated } from './team.js';
import type { LiveChatUpdate } from './update.js';

/** `setTimeout` takes no more than this, not quite 25 days: it would ring at once. */
const LONGEST_MS = 2 ** 31 - 1;

/** What is said of a team, and from when up to when it is known to hold. */
export interface Verdict<M> {
  readonly team: Team<M>;
  readonly snapshot: Snapshot<M>;
  readonly since: number;
  readonly until: number;
}

/** The verdict at an instant: the last one if it holds; with the snapshot of the last if it says the same. */
export function verdictAt<M extends object & Member>(
  epochMs: number,
  last: Verdict<M> | undefined,
  update?: LiveChatUpdate<M>,
): Verdict<M> {
  if (last && !update && last.since <= epochMs && epochMs < last.until) return last;
  const team = update ? updated(last?.team, update, epochMs) : last!.team;
  const snapshot = snapshotOf(team, epochMs);
  // A null may mean no more than "not within ten years", so now and then it is looked at again.
  const soon = epochMs + LONGEST_MS;
  const ends = [soon, snapshot.validUntil ?? soon, ...labelEnds(team.brand, epochMs)];
  return {
    team,
    snapshot: last && isSame(last.snapshot, snapshot) ? last.snapshot : snapshot,
    since: epochMs,
    until: furthest(ends, -1),
  };
}
