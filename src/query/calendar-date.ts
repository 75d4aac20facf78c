import { outOfRange } from '../base/describe.js';
import { parseDate } from '../schedule/date-expression.js';

/**
 * The day number of a date that a caller passed.
 *
 * @throws {RangeError} if it is not a date
 */
export function toDayNumber(date: string): number {
  return parseDate(date) ?? outOfRange('a date, "YYYY-MM-DD"', date);
}
