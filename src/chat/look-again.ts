import { nearest } from '../base/direction.js';
import type { Availability } from '../engine/availability.js';
import { labelBounds } from '../engine/label-in-force.js';

/** Nearly 25 days: `setTimeout` fires at once if it is given more. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * Until when a verdict of an instant is known to hold, its label included; at most as long as
 * `setTimeout` can wait. See `docs/semantics.md#when-a-verdict-ends`.
 *
 * @param brandHours the hours with the label
 * @param validUntil when the verdict may change otherwise; infinite if it never does
 */
export function lookAgainAt(brandHours: Availability, validUntil: number, epochMs: number): number {
  // What never changes may only not do so within ten years: it is asked again now and then.
  const soon = epochMs + LONGEST_MS;
  return nearest([soon, validUntil, ...labelBounds(brandHours, epochMs)], 1);
}
