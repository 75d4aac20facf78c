import type { Path } from '../schedule/issue.js';

/**
 * What in a schedule may be a slip. `docs/advice.md` shows an example of each.
 *
 * - `never-open`: it is never open, from the start of the window on
 * - `skipped-time`: hours start or end at a time that a clock change skips
 * - `repeated-time`: hours start or end at a time that a clock change repeats
 * - `last-minute`: hours end within the last minute of a day, where `24:00` may be meant
 * - `past-override`: an override whose dates are over
 * - `hidden-override`: an override that later ones replace on all its dates to come
 * - `idle-override`: an override that changes neither hours nor label on any of its dates to come
 * - `not-all-checked`: the schedule is too large to check all of it
 * - `too-many-warnings`: there are more warnings than are listed
 */
export type ScheduleWarningCode =
  | 'never-open'
  | 'skipped-time'
  | 'repeated-time'
  | 'last-minute'
  | 'past-override'
  | 'hidden-override'
  | 'idle-override'
  | 'not-all-checked'
  | 'too-many-warnings';

/** One thing in a schedule that may be a slip. */
export interface ScheduleWarning {
  /** Where it stands in what was given, from the outermost key in; empty for the whole of it. */
  readonly path: Path;
  readonly code: ScheduleWarningCode;
  /** For people: the path, what was found, and what it leads to. */
  readonly message: string;
  /** The first dates concerned, `YYYY-MM-DD` in the schedule's zone: ten at the most, or none. */
  readonly dates: readonly string[];
}

/** Enough for a person to work through. */
export const LISTED = 100;
const DATES = 10;

/** Some million small steps: less than a second, and more than a schedule of people's needs. */
const STEPS = 5e6;

/** Warnings as they are found: one to a place and code, with the dates of each. */
export class Warnings {
  readonly list: ScheduleWarning[] = [];
  readonly #dates = new Map<string, string[]>();
  #steps = 0;

  add(code: ScheduleWarningCode, path: Path, text: string, dates: readonly string[] = []): void {
    const place = `${code} ${path}`;
    const known = this.#dates.get(place);
    if (known) {
      if (known.length < DATES && !known.includes(dates[0]!)) known.push(...dates);
    } else if (this.list.length < LISTED) {
      const first = dates.slice(0, DATES);
      this.#dates.set(place, first);
      this.list.push({ path, code, message: messageOf(path, text), dates: first });
    } else if (this.list.length === LISTED) {
      this.list.push({ path: [], code: 'too-many-warnings', message: MORE, dates: [] });
    }
  }

  /** Counts the steps of one kind of work from here. */
  start(): void {
    this.#steps = STEPS;
  }

  /** Whether so many more steps are too many, so that a hostile schedule keeps nobody busy for long. */
  isTooMuch(steps: number): boolean {
    this.#steps -= steps;
    const isTooMuch = this.#steps < 0;
    if (isTooMuch) this.add('not-all-checked', [], 'too large to check all of it');
    return isTooMuch || this.list.length > LISTED;
  }
}

/** Says that a list goes on. */
export const MORE = `there are more warnings than the ${LISTED} listed`;

/** What people read: where it stands, and what it is. */
export function messageOf(path: Path, text: string): string {
  const keys = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`));
  return [...(path.length > 0 ? [keys.join('').slice(1)] : []), text].join(': ');
}
