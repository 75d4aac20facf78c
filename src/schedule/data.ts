import type { Day } from './weekday.js';

/**
 * The hours of each day of the week, as lists of `HH:MM-HH:MM`. A day that is left out is closed.
 */
export type WeeklyHours = { readonly [D in Day]?: readonly string[] | undefined };

/**
 * What changes on one `date`, or from `from` to `to`, both included. Exactly one of `hours`,
 * `weekly`, `add` and `remove` says how.
 */
export interface Override {
  /**
   * `YYYY-MM-DD`; or one that comes again: `MM-DD`, `11-thursday#4`, `05-monday#-1`, `06-saturday>=20`,
   * `easter+1`, or monthly, `*-15`, `*-sunday#-1`.
   */
  readonly date?: string | undefined;
  /** The first date. With full dates, `to` alone means from the beginning of time. */
  readonly from?: string | undefined;
  /** The last date, included. With full dates, `from` alone means from then on. */
  readonly to?: string | undefined;
  /** Only dates on these weekdays, `monday` to `sunday`. */
  readonly days?: readonly string[] | undefined;
  /** The date, or the stretch of dates, comes again every so many days: 14 for every other week. */
  readonly everyDays?: number | undefined;
  /** The first date on which what comes again every year or month may do so. */
  readonly since?: string | undefined;
  /** The last date on which what comes again may do so. */
  readonly until?: string | undefined;
  /** Replaces the hours of each date; an empty list closes it. */
  readonly hours?: readonly string[] | undefined;
  /** A season: a whole week of its own. */
  readonly weekly?: WeeklyHours | undefined;
  /** Hours to add to those already there. */
  readonly add?: readonly string[] | undefined;
  /** Hours to take out of those that start on each date. */
  readonly remove?: readonly string[] | undefined;
  /** Free text for people. */
  readonly label?: string | undefined;
  /** Free text for programs: where the override came from. */
  readonly source?: string | undefined;
}

/** Overrides in the order in which they apply, each to what the earlier ones left. */
export type Overrides = readonly Override[];

/** Some dates of the schedule's own clock on which another zone's clock is read; one of the two may be left out. */
export interface Journey {
  /** The first date, `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  /** The last date, included. */
  readonly to?: string | undefined;
  /** The zone there: an IANA name or a fixed offset. */
  readonly timeZone: string;
  /** Free text for people. */
  readonly label?: string | undefined;
}

/** Journeys; of two that overlap, the later in the list holds. */
export type Travel = readonly Journey[];

/**
 * A schedule as plain JSON. Times and dates are `string`, so that JSON imports and database rows
 * fit; `parseSchedule` says what is wrong with them.
 */
export interface ScheduleData {
  readonly $schema?: string | undefined;
  /** An IANA name in any letter case, or a fixed offset such as `+05:30`. */
  readonly timeZone: string;
  readonly weekly: WeeklyHours;
  readonly overrides?: Overrides | undefined;
  readonly travel?: Travel | undefined;
}

/** Schedule data in canonical form: validated, sorted, merged and frozen, and the library's own copy. */
export interface CanonicalData extends ScheduleData {
  readonly overrides: Overrides;
  readonly travel: Travel;
}
