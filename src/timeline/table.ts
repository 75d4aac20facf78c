/** Nearly nine years of weeks, or of buckets. */
const SIZE = 512;

/** Where what has a number stands in a table, which keeps the last that came to each place. */
export function placeInTable(number: number): number {
  return number & (SIZE - 1);
}
