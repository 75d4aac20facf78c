import { describe } from '../../base/describe.js';
import type { Override, Overrides } from '../data.js';
import { isYearlyDate, parseAnyDate } from '../date-expression.js';
import { fail, failText } from './fail.js';
import type { Input, Readers } from './input.js';
import { readDayHours, readWeekly } from './read-hours.js';

const OVERRIDE: Readers<Override> = {
  date: readDate,
  from: readDate,
  to: readDate,
  hours: readDayHours,
  weekly: readWeekly,
  add: readDayHours,
  remove: readDayHours,
  label: (input) => input.text('a text'),
};

/** Reads a list of overrides into its canonical form. The order is kept, because it matters. */
export function readOverrides(input: Input): Overrides {
  return Object.freeze(input.items('a list of overrides', MAX_OVERRIDES, readOverride));
}

const MAX_OVERRIDES = 5000;

function readOverride(input: Input): Override | undefined {
  const override = input.fields(OVERRIDE);
  if (!override) return undefined;
  for (const keys of [['date', Object.hasOwn(override, 'to') ? 'to' : 'from'], CHANGES]) {
    const given = keys.filter((key) => Object.hasOwn(override, key)).length;
    if (given === 1) continue;
    const code = given ? 'conflicting-keys' : 'missing-key';
    fail(input, code, `expected exactly one of ${keys.join(', ')}`);
  }
  if (!Object.hasOwn(override, 'date')) checkBounds(input, override);
  return Object.freeze(override);
}

const CHANGES = ['hours', 'weekly', 'add', 'remove'];

function checkBounds(input: Input, override: Override): void {
  // A bound that is left out or invalid counts as equal to the other one.
  const { from = override.to, to = override.from } = override;
  const isYearly = isYearlyDate(from);
  // With full dates one bound may stand alone. Yearly ranges may run over New Year, full ones may not.
  if (
    from?.length !== to?.length ||
    (isYearly && !(Object.hasOwn(override, 'from') && Object.hasOwn(override, 'to')))
  ) {
    fail(input, 'mixed-dates', 'expected "from" and "to", both with a year or both without');
  } else if (!isYearly && to! < from!) {
    const expected = `a date on or after ${from}`;
    failText(input.at('to', to), 'reversed-dates', `lies before ${describe(from)}`, expected);
  }
}

/** Reads a date, which is kept as written; undefined with an issue if it is invalid. */
function readDate(input: Input): string | undefined {
  const text = input.text(`a date, ${DATE}`);
  if (text === undefined || parseAnyDate(text) !== undefined) return text;
  return failText(input, 'invalid-date', `no such date; expected ${DATE}`, DATE);
}

const DATE = '"YYYY-MM-DD" or "MM-DD"';
