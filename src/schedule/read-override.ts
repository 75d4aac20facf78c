import type { Override, Overrides } from './data.js';
import { isYearlyDate, parseAnyDate } from './date.js';
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
  return Object.freeze(input.items('a list of overrides', readOverride));
}

function readOverride(input: Input): Override | undefined {
  const override = input.fields(OVERRIDE);
  if (!override) return undefined;
  for (const keys of [['date', 'to' in override ? 'to' : 'from'], CHANGES]) {
    const given = keys.filter((key) => key in override).length;
    if (given === 1) continue;
    const code = given ? 'conflicting-keys' : 'missing-key';
    input.fail(code, `expected exactly one of ${keys.join(', ')}`);
  }
  if (!('date' in override)) checkBounds(input, override);
  return Object.freeze(override);
}

const CHANGES = ['hours', 'weekly', 'add', 'remove'];

function checkBounds(input: Input, override: Override): void {
  // A bound that is left out, or that is no date, is no other than the one that is there.
  const { from = override.to, to = override.from } = override;
  const isYearly = isYearlyDate(from);
  // Only with full dates one may stand alone, and only they cannot wrap over New Year.
  if (from?.length !== to?.length || (isYearly && !('from' in override && 'to' in override))) {
    input.fail('mixed-dates', 'expected "from" and "to", both with a year or both without');
  } else if (!isYearly && to! < from!) {
    input.at('to', to).failText('reversed-dates', `lies before ${describe(from)}`);
  }
}

/** A date as it is written, or undefined with an issue. */
function readDate(input: Input): string | undefined {
  const text = input.text(`a date, ${DATE}`);
  if (text === undefined || parseAnyDate(text) !== undefined) return text;
  return input.failText('invalid-date', `no such date; expected ${DATE}`);
}

const DATE = '"YYYY-MM-DD" or "MM-DD"';
