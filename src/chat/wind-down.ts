import { isList } from '../base/describe.js';
import type { Availability } from '../engine/availability.js';
import { searchableOf } from '../engine/searchable.js';
import type { Input } from '../schedule/parse/input.js';
import type { Brand } from './brand.js';
import type { Member } from './member.js';
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
  const ofBrand = readBrandWindDown(brand, root);
  const list = root.at('members');
  return {
    brand: ofBrand,
    // That it is no list is reported with the hours.
    members: Array.from(isList(members) ? members : [], (member, index) =>
      readMemberWindDown(ofBrand, member as Member, list, index),
    ),
  };
}

/** Reads a brand's wind-down in milliseconds. */
export function readBrandWindDown(brand: Brand, root: Input): number {
  const minutes = brand?.windDownMinutes;
  return (
    (minutes == null ? 0 : (readMinutes(root.at('brand').at('windDownMinutes', minutes)) ?? 0)) *
    MINUTE_MS
  );
}

/** Reads the wind-down of the member at a key in milliseconds: their own, else the brand's. */
export function readMemberWindDown(
  ofBrand: number,
  member: Member,
  root: Input,
  key: string | number,
): number {
  const minutes = member?.windDownMinutes;
  if (minutes == null) return ofBrand;
  return (readMinutes(root.at(key).at('windDownMinutes', minutes)) ?? 0) * MINUTE_MS;
}

/** Whether hours that are open close within so many milliseconds. */
export function isWindingDown(hours: Availability, windDownMs: number, epochMs: number): boolean {
  return (
    windDownMs > 0 &&
    searchableOf(hours).change(epochMs, 1, epochMs + windDownMs) - epochMs <= windDownMs
  );
}
