import type { Override, Overrides } from './data.js';
import { parseFullDate, parseYearlyDate } from './date.js';
import { describe } from './describe.js';
import type { Input } from './input.js';
import { readHours, readWeekly } from './read-hours.js';

const DATES = ['date', 'from', 'to'] as const;
const CHANGES = ['hours', 'weekly', 'add', 'remove'] as const;

/** Reads a list of overrides into its canonical form; their order is kept, because it matters. */
export function readOverrides(input: Input): Overrides {
  const overrides: Override[] = [];
  for (const item of input.items('a list of overrides')) overrides.push(readOverride(item));
  return Object.freeze(overrides);
}

function readOverride(input: Input): Override {
  const fields = input.fields([...DATES, ...CHANGES, 'label']);
  if (!fields) return {};
  const override: { -readonly [K in keyof Override]: Override[K] } = {};
  for (const key of DATES) {
    if (fields[key]) override[key] = readDate(fields[key]);
  }
  for (const key of CHANGES) {
    const field = fields[key];
    if (field && key === 'weekly') override.weekly = readWeekly(field);
    else if (field && key !== 'weekly') override[key] = readHours(field);
  }
  if (fields.label) override.label = fields.label.text('a text');
  checkOne(input, [fields.date, fields.from ?? fields.to], '"date", or else "from" and "to"');
  const changes = CHANGES.map((key) => fields[key]);
  checkOne(input, changes, '"hours", "weekly", "add" and "remove"');
  const { from, to } = override;
  if (from?.length !== to?.length && (from && to ? true : (from ?? to)?.length === 5)) {
    input.fail('mixed-dates', '"from" and "to" must both have a year, or both have none');
  } else if (from && to && from.length > 5 && to < from) {
    fields.to?.fail('reversed-dates', `${describe(to)} lies before "from", ${describe(from)}`);
  }
  return Object.freeze(override);
}

function checkOne(input: Input, fields: readonly (Input | undefined)[], keys: string): void {
  const given = fields.filter(Boolean).length;
  const code = given > 0 ? 'conflicting-keys' : 'missing-key';
  if (given !== 1) input.fail(code, `expected exactly one of ${keys}`);
}

/** A date as it is written, or undefined with an issue. */
function readDate(input: Input): string | undefined {
  const text = input.text('a date, "YYYY-MM-DD" or "MM-DD"');
  if (text === undefined || (parseFullDate(text) ?? parseYearlyDate(text)) !== undefined) {
    return text;
  }
  return input.fail('invalid-date', `${describe(text)}: expected "YYYY-MM-DD" or "MM-DD"`);
}
