import type { Override, Overrides } from './data.js';
import { parseDate } from './date.js';
import { describe } from './describe.js';
import type { Input, Readers } from './input.js';
import { readHours, readWeekly } from './read-hours.js';

const OVERRIDE: Readers<Override> = {
  date: readDate,
  from: readDate,
  to: readDate,
  hours: readHours,
  weekly: readWeekly,
  add: readHours,
  remove: readHours,
  label: (input) => input.text('a text'),
};

/** Reads a list of overrides into its canonical form; their order is kept, because it matters. */
export function readOverrides(input: Input): Overrides {
  const overrides: Override[] = [];
  for (const item of input.items('a list of overrides')) {
    const override = item.fields(OVERRIDE);
    if (!override) continue;
    const dates = 'from' in override ? 'from' : 'to';
    checkOne(item, override, ['date', dates], '"date", or else "from" and "to"');
    checkOne(item, override, ['hours', 'weekly', 'add', 'remove']);
    checkOrder(item, override);
    overrides.push(Object.freeze(override));
  }
  return Object.freeze(overrides);
}

function checkOne(input: Input, override: Override, keys: string[], expected?: string): void {
  const given = keys.filter((key) => key in override);
  const code = given.length > 0 ? 'conflicting-keys' : 'missing-key';
  if (given.length !== 1)
    input.fail(code, `expected exactly one of ${expected ?? keys.join(', ')}`);
}

function checkOrder(input: Input, { from, to }: Override): void {
  // Only with full dates one may stand alone, and only they cannot wrap over New Year.
  const shortest = Math.min(from?.length ?? 10, to?.length ?? 10);
  if (shortest < 10 && from?.length !== to?.length) {
    input.fail('mixed-dates', 'expected "from" and "to" both with a year, or both without');
  } else if (shortest === 10 && from && to && to < from) {
    input.at('to').fail('reversed-dates', `${describe(to)} lies before ${describe(from)}`);
  }
}

/** A date as it is written, or undefined with an issue. */
function readDate(input: Input): string | undefined {
  const text = input.text('a date, "YYYY-MM-DD" or "MM-DD"');
  if (text === undefined || (parseDate(text) ?? parseDate(`2000-${text}`)) !== undefined) {
    return text;
  }
  return input.fail('invalid-date', `${describe(text)}: expected "YYYY-MM-DD" or "MM-DD"`);
}
