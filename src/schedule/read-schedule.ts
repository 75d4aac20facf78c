import type { CanonicalData } from './data.js';
import type { Input } from './input.js';
import { readWeekly } from './read-hours.js';
import { readOverrides } from './read-override.js';

/**
 * Reads a schedule into its canonical form, as good as it goes: where there are issues, it is of no
 * further use. Whether there is a zone of that name is for the caller to say.
 */
export function readSchedule(input: Input): CanonicalData | undefined {
  const fields = input.fields(['$schema', 'timeZone', 'weekly', 'overrides']);
  if (!fields) return undefined;
  const required = (key: 'timeZone' | 'weekly', stopgap: unknown) => {
    if (!fields[key]) input.at(key).fail('missing-key', 'required');
    return fields[key] ?? input.at(key, stopgap);
  };
  return {
    ...(fields.$schema && { $schema: fields.$schema.text('a text') }),
    timeZone: required('timeZone', 'UTC').text('the name of a time zone') ?? 'UTC',
    weekly: readWeekly(required('weekly', {})),
    overrides: readOverrides(fields.overrides ?? input.at('overrides', [])),
  };
}
