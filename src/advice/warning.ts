import { withPath } from '../base/path-text.js';
import type { IssuePath } from '../schedule/parse/issue.js';

/**
 * The kinds of slips. `docs/advice.md` shows an example of each.
 *
 * - `never-open`: the schedule never opens in the window
 * - `minute-before-midnight`: hours end at 23:59, which leaves a minute closed
 * - `skipped-time`: hours include times that the clock skips
 * - `repeated-time`: hours include times that the clock repeats
 * - `past-override`: the override is past
 * - `hidden-override`: later overrides replace it on each of its dates
 * - `override-without-effect`: the override changes no hours
 * - `unchecked`: there are so many ranges and overrides that not all were checked
 * - `never-with-brand`: the member's hours never meet the brand's
 * - `uncovered`: the brand is open and nobody is on shift
 */
export type WarningCode =
  | 'never-open'
  | 'minute-before-midnight'
  | 'skipped-time'
  | 'repeated-time'
  | 'past-override'
  | 'hidden-override'
  | 'override-without-effect'
  | 'unchecked'
  | 'never-with-brand'
  | 'uncovered';

/** Something that is valid but probably not meant. */
export interface Warning {
  /** Where it is in what was passed, from the outermost key in; empty for all of it. */
  readonly path: IssuePath;
  readonly code: WarningCode;
  /** For people: the path and what is odd there, such as `weekly.friday[1]: "18:00-23:59" …`. */
  readonly message: string;
  /** `YYYY-MM-DD`: the first ten dates that it is about. */
  readonly dates: readonly string[];
}

/** How many dates or intervals a warning lists: enough to show what it is about. */
export const MAX_LISTED = 10;

/** A warning, whose message begins with its path. */
export function warning(
  path: IssuePath,
  code: WarningCode,
  text: string,
  dates: string[] = [],
): Warning & { readonly dates: string[] } {
  return { path, code, message: withPath(path, text), dates };
}
