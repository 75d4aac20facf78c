import { nextClockChange, offsetAt, offsetText } from './offset.js';
import type { Words } from './words.js';

/** An instant at which a clock of the team or the visitor changes. */
export interface ClockChange {
  readonly epochMs: number;
  /** Such as `Sun 29 Mar 2026`, in the visitor's language and zone. */
  readonly date: string;
  /** Such as `Paris, Berlin +1 h`. */
  readonly clocks: string;
}

const YEAR_MS = 366 * 86_400_000;

/** How many buttons fit on a line. */
const SHOWN = 4;

/** A team of a thousand may have as many zones; a button names only a few. */
const MOST_ZONES = 24;
const NAMED = 2;

/** The next clock changes from an instant on. */
export function clockChanges(from: number, zones: readonly string[], words: Words): ClockChange[] {
  const changes = new Map<number, { timeZone: string; by: number }[]>();
  for (const timeZone of zones.slice(0, MOST_ZONES)) {
    let at = nextClockChange(from, from + YEAR_MS, timeZone);
    for (let found = 0; at !== undefined && found < SHOWN; found++) {
      const by = offsetAt(at, timeZone) - offsetAt(at - 1, timeZone);
      changes.set(at, [...(changes.get(at) ?? []), { timeZone, by }]);
      at = nextClockChange(at + 1, from + YEAR_MS, timeZone);
    }
  }
  return [...changes]
    .sort(([a], [b]) => a - b)
    .slice(0, SHOWN)
    .map(([epochMs, clocks]) => ({
      epochMs,
      date: words.dateWithYear(epochMs),
      clocks: clocksText(clocks),
    }));
}

function clocksText(clocks: readonly { timeZone: string; by: number }[]): string {
  const sizes = [...new Set(clocks.map(({ by }) => by))];
  return sizes
    .map((size) => `${named(clocks.filter(({ by }) => by === size))} ${offsetText(size)}`)
    .join(', ');
}

function named(clocks: readonly { timeZone: string }[]): string {
  const names = clocks.slice(0, NAMED).map(({ timeZone }) => cityOf(timeZone));
  const more = clocks.length - names.length;
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
}

/** `New York` of `America/New_York`. */
export function cityOf(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}
