/** Longer texts are not cached: otherwise a few of them could take all memory. */
const LONGEST_TEXT = 500;

/**
 * A bounded cache keyed by text: a function that gives what `make` once made of a text, or makes it.
 * When the cache is full it starts afresh. An undefined result is not kept, so errors never are.
 */
export function textCache<T>(maxSize = 1000): (text: string, make: () => T) => T {
  const cache = new Map<string, T>();
  return (text, make) => {
    const found = cache.get(text);
    if (found) return found;
    const made = make();
    if (cache.size >= maxSize) cache.clear();
    if (made && text.length <= LONGEST_TEXT) cache.set(text, made);
    return made;
  };
}
