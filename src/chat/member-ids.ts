import { describe, isObject } from '../base/describe.js';
import { fail, failRead } from '../schedule/parse/fail.js';
import type { Input } from '../schedule/parse/input.js';

/** The text of an id, by which ids are compared; undefined for what is nobody's id. */
export function idText(id: unknown): string | undefined {
  const isId =
    typeof id === 'bigint' || Number.isFinite(id) || (typeof id === 'string' && id !== '');
  return isId ? String(id) : undefined;
}

/** What identifies a member. */
export type IdOf<M> = (member: M) => unknown;

/** A member's own `id`. */
export function ownId(member: unknown): unknown {
  return (member as { readonly id?: unknown }).id;
}

/** What an id is looked up by: its text, or an id that is an object. */
function idKey(id: unknown): unknown {
  return idText(id) ?? id;
}

/** What a member is looked up by: the key of its id; without one, the member itself. */
function memberKey<M>(member: M, idOf: IdOf<M>): unknown {
  const id = idOf(member);
  return idText(id) ?? (isObject(id) ? id : member);
}

/** Positions by key, shared by lists of which one goes on where another ends. */
interface Positions {
  readonly byKey: Map<unknown, number>;
  /** The length of the longest of these lists. */
  length: number;
}

/** Where the members of a list are, by their ids. */
export class MemberIds<M> {
  readonly #idOf: IdOf<M>;
  readonly #positions: Positions;
  readonly #length: number;

  private constructor(idOf: IdOf<M>, positions: Positions) {
    this.#idOf = idOf;
    this.#positions = positions;
    this.#length = positions.length;
  }

  /** Reads the ids of a list of members. It is an issue if two have the same. */
  static read<M>(members: readonly M[], idOf: IdOf<M>, list: Input): MemberIds<M> {
    const byKey = new Map<unknown, number>();
    for (let index = 0; index < members.length; index++) {
      const member = members[index]!;
      const key = readKey(member, idOf, list, index);
      const other = byKey.get(key);
      byKey.set(key, index);
      if (other === undefined || key === member) continue;
      const received = describe(key);
      const problem = `the id ${received} is that of the member at ${other}, too`;
      fail(list.at(index), 'duplicate-id', problem, { received });
    }
    return new MemberIds(idOf, { byKey, length: members.length });
  }

  /** The position of the member with an id, or of a member without one; undefined if nobody has it. */
  indexOf(id: unknown): number | undefined {
    const index = this.#positions.byKey.get(idKey(id));
    return index === undefined || index >= this.#length ? undefined : index;
  }

  /** The position of the member with the same id as the given one. */
  indexLike(member: M): number | undefined {
    return this.indexOf(memberKey(member, this.#idOf));
  }

  /** The same ids, and after them those of members that are not among them. */
  with(members: readonly M[]): MemberIds<M> {
    let positions = this.#positions;
    // Only the longest list can be gone on with: another one has other members after this length.
    if (positions.length > this.#length) {
      const own = [...positions.byKey].filter(([, index]) => index < this.#length);
      positions = { byKey: new Map(own), length: this.#length };
    }
    for (const member of members) {
      positions.byKey.set(memberKey(member, this.#idOf), positions.length++);
    }
    return new MemberIds(this.#idOf, positions);
  }
}

/** The key of a member; the member itself where it cannot be read. What is no object is an issue of its own. */
function readKey<M>(member: M, idOf: IdOf<M>, list: Input, index: number): unknown {
  if (!isObject(member)) return member;
  try {
    return memberKey(member, idOf);
  } catch {
    failRead(list.at(index));
    return member;
  }
}
