import { describe, isList, isObject } from '../base/describe.js';
import type { Input, Readers } from '../schedule/parse/input.js';
import { type Member, type MemberFields, readCapacity, readPresenceWord } from './member.js';
import { idText } from './member-ids.js';
import { readStoredInstant } from './stored-instant.js';

/** What changes from one minute to the next about a member; whatever is left out, or undefined, stays. */
export type MemberChange = Pick<MemberFields, 'presence' | 'pausedUntil' | 'atCapacity'>;

/** Changes by the members' ids: pairs, of which later ones go over earlier ones, or an object. */
export type MemberChanges =
  | Iterable<readonly [id: unknown, change: MemberChange]>
  | { readonly [id: string | number]: MemberChange };

const READERS: Readers<MemberChange> = {
  presence: readPresenceWord,
  pausedUntil: readStoredInstant,
  atCapacity: readCapacity,
};

/**
 * Reads changes; what their fields hold is an issue if it is invalid.
 *
 * @throws {TypeError} if they are of another shape, or have a field that is not known
 */
export function readChanges(
  changes: MemberChanges,
  input: Input,
): (readonly [id: unknown, change: MemberChange])[] {
  return entriesOf(changes).map((entry, index) => {
    if (!isList(entry) || entry.length !== 2) {
      throw new TypeError(`changes: expected pairs of an id and an object, got ${describe(entry)}`);
    }
    const [id, change]: readonly unknown[] = entry;
    const name = `changes[${describe(id)}]`;
    if (!isObject(change))
      throw new TypeError(`${name}: expected an object, got ${describe(change)}`);
    const fields: { [key: string]: unknown } = {};
    for (const [key, value] of Object.entries(change)) {
      const read = Object.hasOwn(READERS, key) && READERS[key as keyof MemberChange];
      if (!read) {
        const known = Object.keys(READERS).join(', ');
        throw new TypeError(`${name}: expected some of ${known}, got ${describe(key)}`);
      }
      if (value === undefined) continue;
      fields[key] = read(
        input
          .at('changes')
          .at(idText(id) ?? index)
          .at(key, value),
      );
    }
    return [id, fields as MemberChange];
  });
}

function entriesOf(changes: MemberChanges): readonly unknown[] {
  if (typeof changes === 'object' && changes !== null) {
    return Symbol.iterator in changes ? [...changes] : Object.entries(changes);
  }
  const expected = 'pairs of an id and an object, or an object by id';
  throw new TypeError(`changes: expected ${expected}, got ${describe(changes)}`);
}

/** A row with changes: a copy of the caller's class, or the row itself if they say what it says already. */
export function changedRow<M extends Member>(row: M, change: MemberChange): M {
  const isSame = (Object.keys(change) as (keyof MemberChange)[]).every(
    (key) => row[key] === change[key],
  );
  return isSame ? row : (copyWith<Member>(row, change) as M);
}

/** A copy of a row with some fields replaced: an instance of the caller's class, as the types say. */
export function copyWith<T extends object>(row: T, fields: Partial<T>): T {
  return { __proto__: Object.getPrototypeOf(row), ...row, ...fields };
}
