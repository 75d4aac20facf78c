/** A few dozen characters of an input are enough to find it again. */
const QUOTED = 40;

/** A value as a message quotes it: short, and without running any code of the value's. */
export function describe(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > QUOTED ? `${value.slice(0, QUOTED)}…` : value);
  }
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return String(value).slice(0, QUOTED);
  try {
    return Array.isArray(value) ? 'a list' : 'an object';
  } catch {
    return 'an object'; // a revoked proxy
  }
}

/** Throws a `RangeError` that says what was expected and what came. */
export function outOfRange(expected: string, value: unknown): never {
  throw new RangeError(`expected ${expected}, got ${describe(value)}`);
}
