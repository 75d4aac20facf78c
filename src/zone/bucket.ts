/**
 * Zones are learnt in buckets of 2^29 ms, or 6.2 days. The shortest time between two transitions of
 * any zone is 6.958 days (a test scans them all), so a bucket holds at most one.
 */
export const BUCKET_MS = 2 ** 29;

/** How far into its bucket an instant lies. */
export function msOfBucket(epochMs: number): number {
  return epochMs & (BUCKET_MS - 1);
}
