import type { CanonicalData } from '../data.js';
import { fail } from './fail.js';
import type { Input, Readers } from './input.js';
import { readWeekly } from './read-hours.js';
import { readOverrides } from './read-overrides.js';

const SCHEDULE: Readers<Partial<CanonicalData>> = {
  $schema: (input) => input.text('a text'),
  timeZone: (input) => input.text('a time zone'),
  weekly: readWeekly,
  overrides: readOverrides,
};

/**
 * Reads a schedule into its canonical form. Where there are issues, the result is incomplete. Whether
 * the runtime knows the zone is for the caller to check.
 */
export function readScheduleData(input: Input): Partial<CanonicalData> | undefined {
  input.startCounting();
  const fields = input.fields(SCHEDULE);
  if (!fields) return undefined;
  for (const key of ['timeZone', 'weekly']) {
    if (!(key in fields)) fail(input.at(key), 'missing-key', 'required');
  }
  fields.overrides ??= Object.freeze([]);
  return fields;
}
