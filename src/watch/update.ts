import type { Brand, Mode } from '../chat/brand.js';
import type { Presence } from '../chat/member.js';

/** Presences by the members' `id`. Who is not named, or with undefined, stays as they are. */
export type PresenceById = { readonly [id: string | number]: Presence | null | undefined };

/** The presence of each member; with undefined they stay as they are. */
export type PresenceOf<M> = (member: M) => Presence | null | undefined;

/** What is to change; what is left out stays as it is. */
export interface LiveChatUpdate<M> {
  /** Another brand, or other hours of it, with the mode that it has. */
  readonly brand?: Brand | undefined;
  /** Another team, with the presences that they have. */
  readonly members?: readonly M[] | undefined;
  /** The brand's mode. */
  readonly mode?: Mode | null | undefined;
  /** Who is there: by `id`, or by a function of the member. */
  readonly presence?: PresenceById | PresenceOf<M> | undefined;
}
