// Shared constants live in files without imports: the build inlines those, so that a JavaScript engine
// sees a literal.

export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;
export const WEEK_MS = 604_800_000;

/** Seconds from one midnight of a wall clock to the next, whatever a clock change makes of that day. */
export const DAY_SECONDS = 86_400;

/** 1970-01-01 was a Thursday: its week had begun this many days earlier. */
export const MONDAY_TO_EPOCH_DAYS = 3;

/** 0000-01-01 and 9999-12-31, in days since 1970: `YYYY-MM-DD` has four digits for the year. */
export const FIRST_DAY = -719_528;
export const LAST_DAY = 2_932_896;

/** The furthest instants that a `Date` can hold, either way (ECMA-262, section 21.4.1.1). */
export const MAX_EPOCH_MS = 8.64e15;

/**
 * Days within which each of the fourteen kinds of year occurs (seven weekdays of 1 January, leap year or
 * not): after 28 years as a rule, after 40 where a century has no leap year, so within 41.
 */
export const ALL_KINDS_OF_YEAR_DAYS = 41 * 366;

/** Days in the 400 years after which the Gregorian calendar repeats itself, weekdays included. */
export const GREGORIAN_CYCLE_DAYS = 146_097;
