import type { CanonicalData } from '../data.js';
import { fail } from './fail.js';
import type { Input } from './input.js';
import { readWeekly } from './read-hours.js';
import { readOverrides, readText } from './read-overrides.js';
import { readTravel } from './read-travel.js';

/**
 * Reads a schedule into its canonical form. Where there are issues, the result is incomplete. Whether
 * the runtime knows its zone is for the caller to check; those of journeys are read by `readZone`.
 */
export function readScheduleData(
  input: Input,
  readZone: (input: Input) => string | undefined,
): Partial<CanonicalData> | undefined {
  input.startCounting();
  const fields = input.fields<Partial<CanonicalData>>({
    $schema: readText,
    timeZone: (zone) => zone.text('a time zone'),
    weekly: readWeekly,
    overrides: readOverrides,
    travel: (travel) => readTravel(travel, readZone),
  });
  if (!fields) return undefined;
  for (const key of ['timeZone', 'weekly']) {
    if (!(key in fields)) fail(input.at(key), 'missing-key', 'required');
  }
  fields.overrides ??= Object.freeze([]);
  fields.travel ??= Object.freeze([]);
  return fields;
}
