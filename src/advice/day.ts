export const DAY_MS = 86_400_000;

/** The `YYYY-MM-DD` of a day number. */
export function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().split('T')[0]!;
}
