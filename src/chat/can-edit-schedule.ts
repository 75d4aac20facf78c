import { idText } from './member-ids.js';

/** An id as rows and routes have it. Ids are compared as texts: `7` is `'7'`. */
export type Id = string | number | bigint;

/** Who wants to edit a schedule. */
export interface Actor {
  readonly id: Id;
  readonly role: 'admin' | 'member';
  /** The brand that the actor belongs to, where there are several. */
  readonly brandId?: Id | null | undefined;
}

/** Whose schedule it is. */
export type ScheduleOwner =
  | { readonly kind: 'brand'; readonly brandId?: Id | null | undefined }
  | { readonly kind: 'member'; readonly id: Id; readonly brandId?: Id | null | undefined };

/**
 * Whether somebody may edit a schedule: administrators every one, members their own. If either side
 * names a brand, both must name the same one. Any other role may edit nothing, and so may anything that
 * is not of this shape.
 *
 * @example
 * ```ts
 * import { canEditSchedule } from 'livehours';
 *
 * const kim = { id: 7, role: 'member' as const };
 * canEditSchedule(kim, { kind: 'member', id: '7' }); // => true
 * canEditSchedule(kim, { kind: 'brand' }); // => false
 *
 * const admin = { id: 1, role: 'admin' as const, brandId: 'acme' };
 * canEditSchedule(admin, { kind: 'brand', brandId: 'acme' }); // => true
 * canEditSchedule(admin, { kind: 'brand', brandId: 'other' }); // => false
 * ```
 */
export function canEditSchedule(actor: Actor, target: ScheduleOwner): boolean {
  const { id, role, brandId } = Object(actor) as Partial<Actor>;
  const owner = Object(target) as { kind?: unknown; id?: unknown; brandId?: unknown };
  const actorId = idText(id);
  const ownerId = idText(owner.id);
  if (actorId === undefined || !isSameBrand(brandId, owner.brandId)) return false;
  if (owner.kind === 'brand') return role === 'admin';
  if (owner.kind !== 'member' || ownerId === undefined) return false;
  return role === 'admin' || (role === 'member' && ownerId === actorId);
}

function isSameBrand(a: unknown, b: unknown): boolean {
  if (a == null && b == null) return true;
  const text = idText(a);
  return text !== undefined && text === idText(b);
}
