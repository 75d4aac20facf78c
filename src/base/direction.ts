/** Which way a search goes: 1 forward in time, -1 back. */
export type Direction = 1 | -1;

/** The value that lies furthest in a direction; infinite, the other way, if there is none. */
export function furthest(values: readonly number[], direction: Direction): number {
  return values.reduce((a, b) => ((b - a) * direction > 0 ? b : a), -nowhere(direction));
}

/** The value that comes first in a direction; infinite if there is none. */
export function nearest(values: readonly number[], direction: Direction): number {
  return furthest(values, -direction as Direction);
}

/**
 * Infinity forward, -Infinity back: what a search returns when it finds nothing. Dividing by zero keeps
 * the sign, which saves a branch.
 */
export function nowhere(direction: Direction): number {
  return direction / 0;
}
