const LONGEST = 500;

/**
 * Remembers what was made of texts lately, of so many at most. Its bounds hold whoever sends what, and
 * nothing is remembered of what makes no sense.
 */
export function recall<T>(most = 1000): (text: string, make: () => T) => T {
  const known = new Map<string, T>();
  return (text, make) => {
    const found = known.get(text);
    if (found) return found;
    const made = make();
    if (known.size >= most) known.clear();
    if (made && text.length <= LONGEST) known.set(text, made);
    return made;
  };
}
