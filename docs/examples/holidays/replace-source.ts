/** Imports overrides into a list that people write in, too. */
import type { Override } from 'livehours';

/** What it reads of an override. JSON files fit as they are. */
type Sourced = Pick<Override, 'date' | 'from' | 'to' | 'everyDays' | 'source'>;

/**
 * The list with the fresh overrides in the place of those of the same source. All others stay, in
 * their order. The first time, the fresh ones go after the last season, range or rotation and before
 * the single dates that follow: overrides apply in order, so they close dates in a season, and a
 * date that somebody wrote by hand wins over them.
 */
export function replaceSource<T extends Sourced, F extends Sourced>(
  overrides: readonly T[],
  source: string,
  fresh: readonly F[],
): (T | F)[] {
  const others = overrides.filter((override) => override.source !== source);
  const oldPlace = overrides.findIndex((override) => override.source === source);
  const place = oldPlace >= 0 ? oldPlace : others.findLastIndex(isNoSingleDate) + 1;
  const marked = fresh.map((override) => ({ ...override, source }));
  return [...others.slice(0, place), ...marked, ...others.slice(place)];
}

/** A range or season, or a date that comes again within the year. */
function isNoSingleDate({ date, everyDays }: Sourced): boolean {
  return date === undefined || date.startsWith('*') || everyDays !== undefined;
}
