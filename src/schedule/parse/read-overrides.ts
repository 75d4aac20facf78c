import { describe } from '../../base/describe.js';
import { nearestWord } from '../../base/spelling.js';
import type { Override, Overrides } from '../data.js';
import { parseDate, parseDateExpression } from '../date-expression.js';
import { DAYS, type Day } from '../weekday.js';
import { fail, failText, failType } from './fail.js';
import type { Fields, Input, Readers } from './input.js';
import { readDayHours, readWeekly } from './read-hours.js';

const OVERRIDE: Readers<Override> = {
  date: readDate,
  from: readDate,
  to: readDate,
  days: readDays,
  everyDays: readEveryDays,
  since: readFullDate,
  until: readFullDate,
  hours: readDayHours,
  weekly: readWeekly,
  add: readDayHours,
  remove: readDayHours,
  label: readText,
  source: readText,
};

/** Reads a list of overrides into its canonical form. The order is kept, because it matters. */
export function readOverrides(input: Input): Overrides {
  return Object.freeze(input.items('a list of overrides', MAX_OVERRIDES, readOverride));
}

const MAX_OVERRIDES = 5000;

function readOverride(input: Input): Override | undefined {
  let weeks: Input | undefined;
  const override = input.fields(OVERRIDE, {
    meant: nearestWord,
    take(field, key) {
      if (/^every(week)?s?$/i.test(key) && field.value !== undefined) weeks = field;
      return weeks === field;
    },
  });
  if (!override) return undefined;
  if (weeks) failWeeks(weeks, input, override);
  for (const keys of [['date', Object.hasOwn(override, 'to') ? 'to' : 'from'], CHANGES]) {
    const given = keys.filter((key) => Object.hasOwn(override, key)).length;
    if (given === 1) continue;
    const code = given ? 'conflicting-keys' : 'missing-key';
    fail(input, code, `expected exactly one of ${keys.join(', ')}`);
  }
  checkDates(input, override);
  if (override.days === undefined) delete override.days; // all of them
  return Object.freeze(override);
}

const CHANGES = ['hours', 'weekly', 'add', 'remove'];

/** Weeks that somebody counted in a key of their own; the format counts days. */
function failWeeks(field: Input, input: Input, override: Fields<Override>): void {
  const everyDays = Number(field.value) * 7;
  const isMeant = isPeriod(everyDays) && !override.everyDays;
  const problem = 'unknown key; weeks are counted in days';
  const hint = isMeant ? `; did you mean "everyDays": ${everyDays}?` : ', by "everyDays"';
  const fix = isMeant && { path: input.path, value: { ...override, everyDays } };
  fail(field, 'unknown-key', problem + hint, { expected: 'everyDays' }, fix || undefined);
}

/** Checks what the dates of an override say together. What is invalid by itself has been reported. */
function checkDates(input: Input, override: Fields<Override>): void {
  const { date, since, until, everyDays } = override;
  const has = (key: keyof Override) => Object.hasOwn(override, key);
  // A bound that is left out or invalid counts as equal to the other one.
  const { from = override.to ?? date, to = override.from ?? date } = override;
  const [start, end] = [from, to].map((text) => text && parseDateExpression(text));
  if (!start || !end) return;
  const isFull = start.form === 'full';
  if (date === undefined) {
    // With full dates one bound may stand alone.
    const isWhole = isFull || (has('from') && has('to'));
    if (start.form !== end.form || !isWhole || start.form === 'monthly') {
      fail(input, 'mixed-dates', 'expected "from" and "to", both with a year or both yearly');
      return;
    }
  }
  if (isFull && date === undefined) checkOrder(input, 'to', from, to);
  checkOrder(input, 'until', everyDays ? from : since, until);
  if (has('everyDays')) {
    if (!isFull || !(date || (has('from') && has('to')))) {
      failConflict(input, 'everyDays', 'a full date, or full "from" and "to"');
    } else {
      const length = parseDate(to!)! - parseDate(from!)! + 1;
      const expected = `at least the ${length} days that come again, and at most ${MAX_EVERY_DAYS}`;
      const isShort = everyDays !== undefined && everyDays < length;
      if (isShort) failType(input.at('everyDays', everyDays), expected, 'invalid-value');
    }
  }
  if (isFull && has('since')) failConflict(input, 'since', 'yearly and monthly dates');
  if (isFull && has('until') && !has('everyDays')) {
    failConflict(input, 'until', '"everyDays", yearly and monthly dates');
  }
}

/** Two full dates in the wrong order. */
export function checkOrder(input: Input, key: string, from?: string, to?: string): void {
  if (from === undefined || to === undefined || to >= from) return;
  const expected = `a date on or after ${from}`;
  failText(input.at(key, to), 'reversed-dates', `lies before ${describe(from)}`, expected);
}

function failConflict(input: Input, key: string, only: string): void {
  fail(input.at(key), 'conflicting-keys', `only with ${only}`);
}

/** Reads a date, which is kept as written; undefined with an issue if it is invalid. */
function readDate(input: Input): string | undefined {
  const text = input.text(`a date, ${DATE}`);
  if (text === undefined || parseDateExpression(text)) return text;
  return failText(input, 'invalid-date', `no such date; expected ${DATE}`, DATE, dateMeant(text));
}

const DATE = '"YYYY-MM-DD", "MM-DD", or one that moves, as "11-thursday#4" or "easter+1"';

/** What was probably meant: the same in lower case and without spaces, or `4th thursday`, of every month. */
function dateMeant(text: string): string | undefined {
  const plain = text.toLowerCase().replace(/\s/g, '');
  const [, nth, weekday] = /^(\d|last)(?:st|nd|rd|th)?(\w+day)$/.exec(plain) ?? [];
  const meant = weekday ? `*-${weekday}#${nth === 'last' ? -1 : nth}` : plain;
  return parseDateExpression(meant) && meant;
}

/** Reads a date with a year, which is kept as written; undefined with an issue if it is invalid. */
export function readFullDate(input: Input): string | undefined {
  const text = input.text(`a date, ${FULL_DATE}`);
  if (text === undefined || parseDate(text) !== undefined) return text;
  return failText(input, 'invalid-date', `no such date; expected ${FULL_DATE}`, FULL_DATE);
}

const FULL_DATE = '"YYYY-MM-DD"';

/** Reads weekdays into the order of the week; undefined for all of them. */
function readDays(input: Input): readonly Day[] | undefined {
  const { length } = input.issues;
  const given = input.items('a list of weekdays', MAX_WEEKDAYS, readDay);
  const days = DAYS.filter((day) => given.includes(day));
  if (given.length === 0 && input.issues.length === length) {
    failType(input, 'at least one weekday', 'invalid-value', 'an empty list');
  }
  return days.length < DAYS.length ? Object.freeze(days) : undefined;
}

/** More would be repetitions. */
const MAX_WEEKDAYS = 100;

function readDay(input: Input): Day | undefined {
  const text = input.text(A_WEEKDAY);
  if (text === undefined || DAYS.includes(text as Day)) return text as Day | undefined;
  const meant = nearestWord(text, DAYS);
  return failText(input, 'invalid-value', `expected ${A_WEEKDAY}`, A_WEEKDAY, meant);
}

const A_WEEKDAY = '"monday" to "sunday"';

function readEveryDays(input: Input): number | undefined {
  const { value } = input;
  if (isPeriod(value)) return value;
  const code = typeof value === 'number' ? 'invalid-value' : 'wrong-type';
  return failType(input, `a whole number from 1 to ${MAX_EVERY_DAYS}`, code);
}

function isPeriod(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MAX_EVERY_DAYS;
}

const MAX_EVERY_DAYS = 3660;

export function readText(input: Input): string | undefined {
  return input.text('a text');
}
