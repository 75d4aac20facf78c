/**
 * A bounded cache keyed by text: a function that returns the cached result for a text, or else calls
 * `make` and keeps the result. A full cache is emptied. Undefined is not kept, so errors never are.
 *
 * @param longest longer texts are not cached: otherwise a thousand of them could fill the memory
 */
export function textCache<T>(maxSize = 1000, longest = 500): (text: string, make: () => T) => T {
  const cache = new Map<string, T>();
  return (text, make) => {
    const found = cache.get(text);
    if (found) return found;
    const made = make();
    if (cache.size >= maxSize) cache.clear();
    if (made && text.length <= longest) cache.set(text, made);
    return made;
  };
}
