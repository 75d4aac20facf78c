import type { Availability } from '../engine/availability.js';
import { searchableOf } from '../engine/searchable.js';
import type { Input } from '../schedule/parse/input.js';
import type { Brand } from './brand.js';
import { type Member, readEach } from './member.js';
import { readMinutes } from './row.js';

const MINUTE_MS = 60_000;

/** For how long before the end of their hours a brand and its members take no new chats, in milliseconds. */
export interface WindDown {
  readonly brand: number;
  /** For each member, in their order. */
  readonly members: readonly number[];
}

/** Reads the wind-down of a whole team, with the issues of every member. */
export function readWindDown(brand: Brand, members: readonly Member[], root: Input): WindDown {
  const ofBrand = readWindDownMs(brand, root, 'brand', 0);
  const list = root.at('members');
  return {
    brand: ofBrand,
    // That it is no list is reported with the hours.
    members: readEach(members, (member, index) => readWindDownMs(member, list, index, ofBrand)),
  };
}

/** Reads the wind-down of the brand or the member at a key, in milliseconds: their own, else what they inherit. */
export function readWindDownMs(
  owner: Brand | Member,
  root: Input,
  key: string | number,
  inheritedMs: number,
): number {
  const minutes = owner?.windDownMinutes;
  if (minutes == null) return inheritedMs;
  return (readMinutes(root.at(key).at('windDownMinutes', minutes)) ?? 0) * MINUTE_MS;
}

/** Whether hours that are open close within so many milliseconds. */
export function isWindingDown(hours: Availability, windDownMs: number, epochMs: number): boolean {
  return (
    windDownMs > 0 &&
    searchableOf(hours).change(epochMs, 1, epochMs + windDownMs) - epochMs <= windDownMs
  );
}
