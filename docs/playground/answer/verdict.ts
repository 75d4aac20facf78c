import {
  isOpen,
  type LiveChatStatus,
  type LiveChatSwitch,
  liveChatStatus,
  type MemberStatus,
  memberStatus,
  nextChange,
  widgetHours,
} from 'livehours';
import type { Team } from '../team/team.js';
import { cityOf } from './clock-changes.js';
import { offsetAt, utcText } from './offset.js';
import type { Words } from './words.js';

/** The verdict at one instant, in the visitor's words. */
export interface Verdict {
  readonly live: boolean;
  /** Such as `Sunday 29 March 2026 at 01:30`. */
  readonly at: string;
  /** Such as `UTC+02:00`; distinguishes the times that a clock repeats. */
  readonly utc: string;
  readonly blockedBy: readonly LiveChatSwitch[];
  /** The names of those to invite. */
  readonly eligible: readonly string[];
  /** When live chat opens, when it closes, and how long all this holds; null for never. */
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly validUntil: string | null;
  readonly label: string | undefined;
  readonly brand: { readonly open: boolean; readonly until: string | null };
  readonly mode: 'live' | 'deferred';
  /** Names of those on shift, and of those among them who are present. */
  readonly onShift: readonly string[];
  readonly present: readonly string[];
  readonly people: readonly Person[];
}

/** A member at that instant. */
export interface Person {
  /** Such as `Kathmandu`, for the member's zone. */
  readonly city: string;
  /** Such as `Sun 06:15`, on that clock. */
  readonly clock: string;
  readonly available: boolean;
  readonly until: string | null;
  readonly label: string | undefined;
  readonly source: MemberStatus<number>['source'];
  readonly presence: 'online' | 'away' | 'offline' | undefined;
}

export function verdictAt(team: Team, epochMs: number, words: Words): Verdict {
  const { brand, members } = team;
  const status: LiveChatStatus<Team['members'][number], number> = liveChatStatus(
    brand,
    members,
    epochMs,
  );
  const written = (at: number | null) => (at === null ? null : words.when(at, epochMs));
  const hours = widgetHours(brand);
  const people = members.map((member): Person => {
    const { available, source, label, until } = memberStatus(brand, member, epochMs);
    const timeZone = member.timeZone ?? brand.timeZone ?? words.timeZone;
    return {
      city: cityOf(timeZone),
      clock: words.dayAndTimeIn(timeZone, epochMs),
      available,
      until: written(until),
      label,
      source,
      presence: member.presence ?? undefined,
    };
  });
  const onShift = members.filter((_, index) => people[index]?.available);
  const present = onShift.filter(({ presence }) => presence == null || presence === 'online');
  return {
    live: status.live,
    at: words.full(epochMs),
    utc: utcText(offsetAt(epochMs, words.timeZone)),
    blockedBy: status.blockedBy,
    eligible: status.eligible.map(({ name }) => name),
    opensAt: written(status.opensAt),
    closesAt: written(status.closesAt),
    validUntil: written(status.validUntil),
    label: status.label,
    brand: { open: isOpen(hours, epochMs), until: written(nextChange(hours, epochMs)) },
    mode: brand.mode ?? 'live',
    onShift: onShift.map(({ name }) => name),
    present: present.map(({ name }) => name),
    people,
  };
}
