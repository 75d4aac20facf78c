/** The public holidays of any country and region, from the package date-holidays, as overrides. */
import Holidays, { type HolidaysTypes } from 'date-holidays';
import type { Override } from 'livehours';

/** What to give `replaceSource`: `date-holidays:DE-BY`. */
export function holidaySource(country: string, region?: string): string {
  return `date-holidays:${placeOf(country, region)}`;
}

/**
 * An override for each date of these years that is a public holiday.
 *
 * @param country - as the package names it: `DE`
 * @param region - a state, or a region of one: `BY`, `BY-A`; undefined for what the whole country has
 * @param language - of the labels: `en`; without it, the country's own
 */
export function holidayOverrides(
  country: string,
  region: string | undefined,
  years: Iterable<number>,
  language?: string,
): Override[] {
  const place = placeOf(country, region);
  // The package itself has no holidays for a country that it does not know, and ignores such a region.
  if (!isKnown(country, region)) throw new RangeError(`date-holidays does not know ${place}`);
  const source = holidaySource(country, region);
  const calendar = new Holidays(place);
  const byDate = new Map<string, Change>();
  const labels = new Map<string, Set<string>>();
  for (const holiday of [...years].flatMap((year) => calendar.getHolidays(year, language))) {
    if (holiday.type !== 'public') continue;
    for (const [date, change] of changesOf(holiday)) {
      // Of two holidays on one date, one may be an afternoon.
      if (!byDate.get(date)?.hours) byDate.set(date, change);
      labels.set(date, (labels.get(date) ?? new Set()).add(holiday.name));
    }
  }
  return [...byDate].map(([date, change]) => {
    const label = [...labels.get(date)!].join(', ');
    return { date, ...change, label, source };
  });
}

function placeOf(country: string, region: string | undefined): string {
  return region === undefined ? country : `${country}-${region}`;
}

function isKnown(country: string, region: string | undefined): boolean {
  const all = new Holidays();
  const [state, part] = region?.split('-') ?? [];
  return (
    hasName(all.getCountries(), country) &&
    (state === undefined || hasName(all.getStates(country), state)) &&
    (part === undefined || hasName(all.getRegions(country, state!), part))
  );
}

/** Where there are no states or regions, the package has no names, whatever its types say. */
function hasName(names: Record<string, string> | undefined, name: string): boolean {
  return names !== undefined && Object.hasOwn(names, name);
}

type Change = Pick<Override, 'hours' | 'remove'>;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The dates that a holiday closes, or from when on it closes its one date. */
function changesOf({ date, start, end }: HolidaysTypes.Holiday): (readonly [string, Change])[] {
  const [, firstDate = '', time] = /^(\S+) (\d\d:\d\d)/.exec(date) ?? [];
  // Where the clocks change, a day may last 23 hours.
  const days = Math.floor((end.getTime() - start.getTime() + HOUR_MS) / DAY_MS);
  if (days === 0) return [[firstDate, { remove: [`${time}-24:00`] }]];
  return Array.from({ length: days }, (_, index) => {
    const later = new Date(Date.parse(firstDate) + index * DAY_MS);
    return [later.toISOString().slice(0, 10), { hours: [] }];
  });
}
