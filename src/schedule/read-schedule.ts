import type { CanonicalData, Overrides } from './data.js';
import type { IssueList, Place } from './issue.js';
import { addMissing, readFields, readString } from './read.js';
import { readWeekly } from './read-hours.js';
import { readOverrides } from './read-override.js';

const KEYS = ['$schema', 'timeZone', 'weekly', 'overrides'] as const;
const NO_OVERRIDES: Overrides = Object.freeze([]);

/**
 * Reads a schedule into its canonical form. What has issues is left out of the result, which is
 * then of no further use; whether a zone of that name exists is for the caller to say.
 */
export function readSchedule(
  input: unknown,
  place: Place | undefined,
  issues: IssueList,
): Partial<CanonicalData> {
  const fields = readFields(input, place, KEYS, issues);
  if (!fields) return {};
  const at = (key: string): Place => ({ parent: place, key });
  const { $schema, timeZone, weekly, overrides } = fields;
  if (timeZone === undefined) addMissing(place, 'timeZone', 'a time zone', issues);
  if (weekly === undefined) addMissing(place, 'weekly', 'the hours of the week', issues);
  return {
    ...($schema !== undefined && {
      $schema: readString($schema, at('$schema'), 'a text', issues),
    }),
    ...(timeZone !== undefined && {
      timeZone: readString(timeZone, at('timeZone'), 'the name of a time zone', issues),
    }),
    ...(weekly !== undefined && { weekly: readWeekly(weekly, at('weekly'), issues) }),
    overrides:
      overrides === undefined ? NO_OVERRIDES : readOverrides(overrides, at('overrides'), issues),
  } as Partial<CanonicalData>;
}
