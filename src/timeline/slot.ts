/** Nearly nine years of weeks, or of buckets. */
const SLOTS = 512;

/** Where what has a number stands in a table that keeps the last of each slot. */
export function slotOf(number: number): number {
  return number & (SLOTS - 1);
}
