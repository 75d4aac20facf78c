/** Nearly nine years of buckets, or ten of weeks. */
const TABLE_SIZE = 512;

/** Index of a key in a direct-mapped cache; a newer key evicts an older one. */
export function tableIndex(key: number): number {
  return key & (TABLE_SIZE - 1);
}
