import type { CanonicalData } from './data.js';
import type { Input, Readers } from './input.js';
import { readWeekly } from './read-hours.js';
import { readOverrides } from './read-override.js';

const SCHEDULE: Readers<Partial<CanonicalData>> = {
  $schema: (input) => input.text('a text'),
  timeZone: (input) => input.text('a time zone'),
  weekly: readWeekly,
  overrides: readOverrides,
};

/**
 * Reads a schedule into its canonical form, as good as it goes: where there are issues, it is of no
 * further use. Whether there is a zone of that name is for the caller to say.
 */
export function readSchedule(input: Input): Partial<CanonicalData> | undefined {
  const fields = input.fields(SCHEDULE);
  if (!fields) return undefined;
  for (const key of ['timeZone', 'weekly']) {
    if (!(key in fields)) input.at(key).fail('missing-key', 'required');
  }
  fields.overrides ??= Object.freeze([]);
  return fields;
}
