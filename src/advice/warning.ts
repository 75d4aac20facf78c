import type { Path } from '../schedule/issue.js';

/**
 * What may be a slip. `docs/advice.md` shows an example of each.
 *
 * - `never-open`: the schedule is open at no time of the window
 * - `minute-before-midnight`: hours that end at 23:59, so that a minute stays closed
 * - `skipped-time`: hours with times that the clock skips
 * - `repeated-time`: hours with times that the clock repeats
 * - `past-override`: an override that is over
 * - `hidden-override`: an override that later ones replace on each of its dates
 * - `override-without-effect`: an override that changes no hours
 * - `unchecked`: so many ranges and overrides that not all were looked at
 * - `never-with-brand`: a member whose hours never meet the brand's
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

/** Something that parses and is probably not meant. */
export interface Warning {
  /** Where it stands in what was passed, from the outermost key in; empty for all of it. */
  readonly path: Path;
  readonly code: WarningCode;
  /** For people: the path and what is odd there, such as `weekly.friday[1]: "18:00-23:59" …`. */
  readonly message: string;
  /** `YYYY-MM-DD`: the first ten dates that it is about. */
  readonly dates: readonly string[];
}

/** Enough to show what is meant; bounded, whatever the window. */
export const LISTED = 10;

/** A warning whose message begins with its place. */
export function warning(
  path: Path,
  code: WarningCode,
  text: string,
  dates: string[] = [],
): Warning & { readonly dates: string[] } {
  const place = path.join('.').replace(/\.(\d+)/g, '[$1]');
  return { path, code, message: place ? `${place}: ${text}` : text, dates };
}
