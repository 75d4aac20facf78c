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
  const overrides = input.items('a list of overrides', (item) => {
    const override = item.fields(OVERRIDE);
    if (!override) return override;
    const bound = 'from' in override ? 'from' : 'to';
    if (hasOne(item, override, ['date', bound], '"date", or else "from" and "to"')) {
      checkBounds(item, override);
    }
    hasOne(item, override, ['hours', 'weekly', 'add', 'remove']);
    return Object.freeze(override);
  });
  return Object.freeze(overrides);
}

function hasOne(input: Input, override: Override, keys: string[], expected?: string): boolean {
  const given = keys.filter((key) => key in override).length;
  if (given !== 1) {
    const code = given > 1 ? 'conflicting-keys' : 'missing-key';
    input.fail(code, `expected exactly one of ${expected ?? keys.join(', ')}`);
  }
  return given === 1;
}

function checkBounds(input: Input, override: Override): void {
  const { from, to } = override;
  const isPair = 'from' in override && 'to' in override;
  // Only with full dates one may stand alone, and only they cannot wrap over New Year.
  if (isPair ? from && to && from.length !== to.length : (from ?? to)?.length === 5) {
    input.fail('mixed-dates', 'expected "from" and "to", both with a year or both without');
  } else if (from && to && to < from && to.length > 5) {
    input.at('to').fail('reversed-dates', `${describe(to)} lies before ${describe(from)}`);
  }
}

/** A date as it is written, or undefined with an issue. */
function readDate(input: Input): string | undefined {
  const text = input.text('a date, "YYYY-MM-DD" or "MM-DD"');
  if (text === undefined || (parseDate(text) ?? parseDate(`2000-${text}`)) !== undefined) {
    return text;
  }
  const isWritten = /^(\d{4}-)?\d\d-\d\d$/.test(text);
  const problem = isWritten ? 'there is no such date' : 'expected "YYYY-MM-DD" or "MM-DD"';
  return input.fail('invalid-date', `${describe(text)}: ${problem}`);
}
