/** Who wants to edit a schedule. */
export interface Actor {
  readonly id: string | number;
  readonly role: 'admin' | 'member';
}

/** Whose schedule it is. */
export type ScheduleOwner =
  | { readonly kind: 'brand' }
  | { readonly kind: 'member'; readonly id: string | number };

/**
 * Whether somebody may edit a schedule: administrators every one, members their own. Any other role
 * may edit none.
 *
 * @example
 * ```ts
 * import { canEditSchedule } from 'livehours';
 *
 * const kim = { id: 7, role: 'member' as const };
 * canEditSchedule(kim, { kind: 'member', id: 7 }); // => true
 * canEditSchedule(kim, { kind: 'brand' }); // => false
 * ```
 */
export function canEditSchedule(actor: Actor, target: ScheduleOwner): boolean {
  const isMember = target.kind === 'member';
  if (actor.role === 'admin') return isMember || target.kind === 'brand';
  // Two ids that are both missing are not the same person's.
  return actor.role === 'member' && isMember && target.id === actor.id && actor.id != null;
}
