import { nearest } from '../base/direction.js';
import type { Brand } from '../chat/brand.js';
import { readBrandHours } from '../chat/inheritance.js';
import type { Member } from '../chat/member.js';
import { labelBounds } from '../engine/label-in-force.js';
import { readOrThrow } from '../schedule/parse/parse-result.js';
import type { LiveChatUpdate } from './live-chat-update.js';
import { type ParsedTeam, snapshotOf, updated } from './parsed-team.js';
import { isSame, type Snapshot } from './snapshot.js';

/** Nearly 25 days: `setTimeout` fires at once if it is given more. */
const LONGEST_MS = 2 ** 31 - 1;

/** The snapshot of a team, and from when up to when it is known to hold. */
export interface Verdict<M> {
  readonly team: ParsedTeam<M>;
  readonly snapshot: Snapshot<M>;
  readonly since: number;
  readonly until: number;
}

/**
 * The verdict at an instant: the last one while it holds, else a new one. It keeps the last snapshot if
 * nothing in that differs.
 */
export function verdictAt<M extends Member>(
  epochMs: number,
  last: Verdict<M> | undefined,
  update?: LiveChatUpdate<M>,
): Verdict<M> {
  if (last && !update && last.since <= epochMs && epochMs < last.until) return last;
  const team = update ? updated(last?.team, update, epochMs) : last!.team;
  const snapshot = snapshotOf(team, epochMs);
  // A null may only mean "not within ten years", so it is checked again now and then.
  const soon = epochMs + LONGEST_MS;
  const ends = [soon, snapshot.validUntil ?? soon, ...labelBoundsOf(team.brand, epochMs)];
  return {
    team,
    snapshot: last && isSame(last.snapshot, snapshot) ? last.snapshot : snapshot,
    since: epochMs,
    until: nearest(ends, 1),
  };
}

/** The instants at which the brand's label may change although its hours do not. */
function labelBoundsOf(brand: Brand, epochMs: number): number[] {
  return labelBounds(
    readOrThrow((root) => readBrandHours(brand, root)),
    epochMs,
  );
}
