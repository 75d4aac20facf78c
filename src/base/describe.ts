/** A few dozen characters of an input are enough to find it again. */
const QUOTED_LENGTH = 40;

/** A value as a message quotes it: short, and without running any of the value's own code. */
export function describe(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(
      value.length > QUOTED_LENGTH ? `${value.slice(0, QUOTED_LENGTH)}…` : value,
    );
  }
  if (typeof value === 'function') return 'a function';
  if (isObject(value)) return 'an object';
  return isList(value) ? 'a list' : String(value).slice(0, QUOTED_LENGTH);
}

/** `Array.isArray`, which throws for a revoked proxy. */
export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** Whether a value is an object with fields; a list is not. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** Throws a `TypeError` that says what was expected and what was passed. */
export function wrongType(name: string, expected: string, received: unknown): never {
  throw new TypeError(`${name}: expected ${expected}, got ${describe(received)}`);
}

/** Throws a `RangeError` that says what was expected and what was passed. */
export function outOfRange(name: string, expected: string, received: unknown): never {
  throw new RangeError(`${name}: expected ${expected}, got ${received}`);
}

/** How messages describe an instant that they expect. */
export const AN_INSTANT = 'an instant: epoch milliseconds, a Date or one of Temporal';

/** An instant as a message writes it. */
export function instantText(epochMs: number): string {
  return new Date(epochMs).toISOString();
}
