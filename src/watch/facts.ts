import type { Brand } from '../chat/brand.js';
import type { Member } from '../chat/member.js';
import { type LiveChatStatus, liveChatStatus } from '../chat/status.js';
import type { Instant, Same } from '../timeline/instant.js';
import type { LiveChatUpdate } from './options.js';

/** What a store knows of a member: read once, with the caller's own object beside it. */
interface Known<M> extends Member {
  readonly self: M;
}

/** What a store knows. It is never changed: an update makes other facts. */
export interface Facts<M> {
  readonly brand: Brand;
  readonly members: readonly Known<M>[];
}

/** The facts after an update, of which the first one has a brand and members. */
export function updated<M extends Member>(
  { brand, members, mode, presence }: LiveChatUpdate<M>,
  facts?: Facts<M>,
): Facts<M> {
  const owner = brand ?? facts!.brand;
  const team = members ? members.map((self) => ({ ...pick(self), self })) : facts!.members;
  return {
    brand: { schedule: owner.schedule, mode: mode === undefined ? owner.mode : mode },
    members: presence
      ? team.map((one) => ({ ...one, presence: presence(one.self, one.presence) }))
      : team,
  };
}

function pick({ schedule, overrides, presence }: Member): Member {
  return { schedule, overrides, presence };
}

/** The verdict on facts, with the caller's own members. */
export function verdictOn<M extends Member, A extends Instant>(
  { brand, members }: Facts<M>,
  at: A,
): LiveChatStatus<M, Same<A>> {
  const status = liveChatStatus(brand, members, at);
  return { ...status, eligible: status.eligible.map(({ self }) => self) };
}

/** Whether the label may change while everything else holds. */
export function mayBeLabelled({ brand }: Facts<unknown>): boolean {
  return !!(brand.schedule as { overrides?: readonly unknown[] } | undefined)?.overrides?.length;
}
