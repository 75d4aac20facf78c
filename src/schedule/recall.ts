/**
 * Remembers what was made of texts lately. Its bounds hold whoever sends what, and nothing is
 * remembered of what makes no sense.
 */
export function recall<T>(): (text: string, make: () => T) => T {
  const known = new Map<string, T>();
  return (text, make) => {
    let value = known.get(text);
    if (value === undefined) {
      value = make();
      if (known.size >= MOST) known.clear();
      if (value !== undefined && text.length <= LONGEST) known.set(text, value);
    }
    return value;
  };
}

const MOST = 1000;
const LONGEST = 500;
