/** The furthest instants that a `Date` can hold, either way (ECMA-262, section 21.4.1.1). */
export const MAX_EPOCH_MS = 8.64e15;

/**
 * Time is cut into buckets of 6.2 days. The shortest stretch between two transitions of any zone is 6.958
 * days: a law in the tests watches over that.
 */
export const BUCKET_MS = 2 ** 29;

/** How far into its bucket an instant lies. */
export function msOfBucket(epochMs: number): number {
  return epochMs & (BUCKET_MS - 1);
}
