import type { Brand, Mode } from '../chat/brand.js';
import type { Presence } from '../chat/member.js';

/** Presences by the members' `id`. Members that are not named, or named with undefined, stay as they are. */
export type PresenceById = { readonly [id: string | number]: Presence | null | undefined };

/** The presence of each member; with undefined they stay as they are. */
export type PresenceOf<M> = (member: M) => Presence | null | undefined;

/** What to change; whatever is left out stays as it is. */
export interface LiveChatUpdate<M> {
  /** Another brand, or the same with other hours; its mode comes with it. */
  readonly brand?: Brand | undefined;
  /** Another team; their presences come with them. */
  readonly members?: readonly M[] | undefined;
  /** The brand's mode. */
  readonly mode?: Mode | null | undefined;
  /** Who is present: by `id`, or by a function of the member. */
  readonly presence?: PresenceById | PresenceOf<M> | undefined;
}
