import type { Brand } from '../chat/brand.js';
import type { Member } from '../chat/member.js';
import { furthest } from '../schedule/direction.js';
import { LONGEST_MS } from './alarm.js';
import { labelHoldsUntil } from './label-holds.js';
import { isSame, type Snapshot } from './snapshot.js';
import { parsedTeam, snapshotOf, type Team } from './team.js';
import { type LiveChatUpdate, updated } from './update.js';

/** The verdict on a team, remembered for as long as it is known to hold. It knows no clock. */
export class Verdict<M extends object & Member> {
  #team: Team<M>;
  #snapshot: Snapshot<M>;
  #since = NaN;
  #until = NaN;

  constructor(brand: Brand, members: readonly M[], epochMs: number) {
    this.#team = parsedTeam({ brand, members: [] }, brand, members, epochMs);
    this.#snapshot = snapshotOf(this.#team, epochMs);
  }

  /** The verdict at the instant that was asked for last: the same object as long as it says the same. */
  get snapshot(): Snapshot<M> {
    return this.#snapshot;
  }

  /** Up to when it holds, at least. */
  get until(): number {
    return this.#until;
  }

  /** Goes to an instant; tells whether it had to look anew. */
  moveTo(epochMs: number): boolean {
    if (this.#since <= epochMs && epochMs < this.#until) return false;
    this.#judge(this.#team, epochMs);
    return true;
  }

  update(changes: LiveChatUpdate<M>, epochMs: number): void {
    this.#judge(updated(this.#team, changes, epochMs), epochMs);
  }

  #judge(team: Team<M>, epochMs: number): void {
    const snapshot = snapshotOf(team, epochMs);
    const ends = [snapshot.validUntil ?? Infinity, labelHoldsUntil(team.brand, epochMs)];
    // A null may mean no more than "not within ten years": it is looked at again now and then.
    this.#until = furthest([epochMs + LONGEST_MS, ...ends], -1);
    this.#since = epochMs;
    this.#team = team;
    if (!isSame(this.#snapshot, snapshot)) this.#snapshot = snapshot;
  }
}
