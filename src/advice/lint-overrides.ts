import { Calendar, decisive, labelOn } from '../schedule/calendar.js';
import { dateOf, parseDate } from '../schedule/date.js';
import { DAY } from '../schedule/hours.js';
import { merged, without } from '../schedule/ranges.js';
import type { Schedule } from '../timeline/schedule.js';
import type { Warnings } from './warning.js';

/** In 41 years, each date of the year falls on each day of the week. */
const HORIZON_DAYS = 41 * 366;

/** Finds overrides that are over, that later ones hide, or that change nothing, from a day on. */
export function lintOverrides(
  { weekly, overrides }: Schedule,
  today: number,
  warnings: Warnings,
): void {
  warnings.start();
  const calendar = new Calendar(weekly, overrides);
  for (const [index, override] of overrides.entries()) {
    const { date = '', from = date, to = date } = override;
    const last = parseDate(to) ?? Number.POSITIVE_INFINITY;
    const dates: string[] = [];
    let isHidden = true;
    let isIdle = true;
    let by = 0;
    // Of yesterday, there are the hours after midnight.
    let day = Math.max(parseDate(from) ?? today, today) - 1;
    while (isIdle && day < Math.min(last, today + HORIZON_DAYS)) {
      day += 1;
    }
  }
}
