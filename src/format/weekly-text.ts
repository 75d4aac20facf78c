import type { Schedule } from '../engine/schedule.js';
import type { ScheduleData } from '../schedule/data.js';
import { formatter } from './formatters.js';
import { languageTag } from './language-tag.js';
import { type WeeklyRowsOptions, weeklyRows } from './weekly-rows.js';

/** How to write a weekly table as text, including the words that `Intl` lacks. */
export interface WeeklyTextOptions extends WeeklyRowsOptions {
  /** For a day without hours, such as `closed`; by default a dash. */
  readonly closed?: string | undefined;
  /** For a whole day, such as `all day`; by default the locale's `24 hours`. */
  readonly allDay?: string | undefined;
  /** After a range that ends on the next date; by default the locale's `(+1d)`. */
  readonly overnight?: string | undefined;
}

/**
 * The hours of a regular week as text, one line per row of `weeklyRows`.
 *
 * @throws {ScheduleError} if the schedule is invalid
 * @throws {TypeError | RangeError} if the locale is invalid
 * @example
 * ```ts
 * import { weeklyText } from 'livehours/format';
 *
 * const hours = ['09:00-12:30', '13:30-18:00'];
 * const schedule = { timeZone: 'Europe/Paris', weekly: { monday: hours, sunday: ['00:00-24:00'] } };
 * const text = weeklyText(schedule, { locale: 'en-GB', firstDay: 'sunday', closed: 'closed' });
 * const lines = text.split('\n');
 * lines[0]; // => 'Sun: 24 hours'
 * lines[1]; // => 'Mon: 09:00–12:30, 13:30–18:00'
 * lines.length; // => 3
 * ```
 */
export function weeklyText(schedule: Schedule | ScheduleData, options: WeeklyTextOptions): string {
  const tag = languageTag(options.locale);
  const count = (amount: number, format: Intl.NumberFormatOptions) =>
    formatter('NumberFormat', tag, { style: 'unit', ...format }).format(amount);
  const {
    closed = '–',
    allDay = count(24, { unit: 'hour', unitDisplay: 'long' }),
    // Narrow, because the longer forms of some languages say "a day", with neither sign nor number.
    overnight = `(${count(1, { unit: 'day', unitDisplay: 'narrow', signDisplay: 'always' })})`,
  } = options;
  const list = formatter('ListFormat', tag, { type: 'conjunction', style: 'narrow' });
  const lines = weeklyRows(schedule, options).map((row) => {
    const ranges = row.hours.map((hours) =>
      hours.overnight ? `${hours.text} ${overnight}`.trimEnd() : hours.text,
    );
    return `${row.day}: ${row.allDay ? allDay : list.format(ranges) || closed}`;
  });
  return lines.join('\n');
}
