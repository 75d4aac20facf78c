/** Which way a search goes: on in time, or back. */
export type Direction = 1 | -1;

/** The value that lies furthest in a direction. */
export function furthest(values: readonly number[], direction: Direction): number {
  return values.reduce((a, b) => ((b - a) * direction > 0 ? b : a));
}
