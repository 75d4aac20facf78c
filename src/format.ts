/**
 * Hours in words, in any language: the week as a table, the coming dates, a week in the visitor's zone,
 * and when something happens. All words come from the runtime's `Intl`; nothing reads the system's
 * locale, zone or clock.
 *
 * @module format
 */

export type { DateLike, InstantOf } from './format/date-like.js';
export type { DateRange } from './format/date-range.js';
export { type DateRowsOptions, dateRows } from './format/date-rows.js';
export type { DateRow } from './format/rows-of-dates.js';
export type { TimeRange } from './format/time-range.js';
export { type VisitorRowsOptions, visitorRows } from './format/visitor-rows.js';
export { type WeeklyRow, type WeeklyRowsOptions, weeklyRows } from './format/weekly-rows.js';
export { type WeeklyTextOptions, weeklyText } from './format/weekly-text.js';
export {
  type When,
  type WhenDay,
  type WhenMinutes,
  type WhenOptions,
  when,
} from './format/when.js';
