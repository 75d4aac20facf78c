import type { Override, Overrides } from './data.js';
import { parseFullDate, parseYearlyDate } from './date.js';
import { describe, type IssueList, type Place } from './issue.js';
import { addMissing, readFields, readList, readString } from './read.js';
import { readHours, readWeekly } from './read-hours.js';

const CHANGES = ['hours', 'weekly', 'add', 'remove'] as const;
const KEYS = ['date', 'from', 'to', ...CHANGES, 'label'] as const;

type Fields = { [K in (typeof KEYS)[number]]?: unknown };
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Reads a list of overrides into its canonical form; their order is kept, because it matters. */
export function readOverrides(value: unknown, place: Place, issues: IssueList): Overrides {
  const overrides: Override[] = [];
  readList(value, place, 'a list of overrides', issues, (item, index) => {
    const at = { parent: place, key: index };
    const fields = readFields(item, at, KEYS, issues);
    if (fields) overrides.push(readOverride(fields, at, issues));
  });
  return Object.freeze(overrides);
}

function readOverride(fields: Fields, place: Place, issues: IssueList): Override {
  const override: Mutable<Override> = {};
  readCover(fields, override, place, issues);
  readChange(fields, override, place, issues);
  if (fields.label !== undefined) {
    override.label = readString(fields.label, { parent: place, key: 'label' }, 'a text', issues);
  }
  return Object.freeze(override);
}

/** One `date`, or `from` and `to`. */
function readCover(
  fields: Fields,
  override: Mutable<Override>,
  place: Place,
  issues: IssueList,
): void {
  const given = (['date', 'from', 'to'] as const).filter((key) => fields[key] !== undefined);
  if (given.length === 0) {
    addMissing(place, 'date', 'a "date", or "from" and "to"', issues);
    return;
  }
  const yearly: boolean[] = [];
  const bounds: number[] = [];
  for (const key of given) {
    const at = { parent: place, key };
    const text = readString(fields[key], at, 'a date, "YYYY-MM-DD" or "MM-DD"', issues);
    if (text === undefined) continue;
    override[key] = text;
    const isYearly = text.length < 8;
    const bound = isYearly ? parseYearlyDate(text) : parseFullDate(text);
    if (bound === undefined) addInvalidDate(text, at, issues);
    else {
      yearly.push(isYearly);
      bounds.push(bound);
    }
  }
  if (fields.date !== undefined && given.length > 1) {
    issues.add(place, 'conflicting-keys', 'expected either "date", or "from" and "to"');
  } else if (bounds.length === 2 && yearly[0] !== yearly[1]) {
    issues.add(place, 'mixed-dates', '"from" and "to" must both have a year or both have none');
  } else if (bounds.length === 2 && !yearly[0] && bounds[1]! < bounds[0]!) {
    const came = `${describe(override.to)} lies before "from", ${describe(override.from)}`;
    issues.add({ parent: place, key: 'to' }, 'reversed-dates', came);
  } else if (given.length === 1 && fields.date === undefined && yearly[0]) {
    const other = fields.from === undefined ? 'from' : 'to';
    addMissing(place, other, 'dates without a year come in pairs', issues);
  }
}

function addInvalidDate(text: string, place: Place, issues: IssueList): void {
  const looksRight = /^(\d{4}-)?\d\d-\d\d$/.test(text.slice(0, 11));
  const problem = looksRight ? 'no such date' : 'expected "YYYY-MM-DD", or "MM-DD" for every year';
  issues.add(place, 'invalid-date', `${describe(text)}: ${problem}`);
}

/** Exactly one of the four ways in which a day's hours change. */
function readChange(
  fields: Fields,
  override: Mutable<Override>,
  place: Place,
  issues: IssueList,
): void {
  const given = CHANGES.filter((key) => fields[key] !== undefined);
  if (given.length === 0) {
    addMissing(place, 'hours', 'exactly one of "hours", "weekly", "add" and "remove"', issues);
  } else if (given.length > 1) {
    const came = given.map((key) => `"${key}"`).join(' and ');
    const expected = 'expected exactly one of "hours", "weekly", "add" and "remove"';
    issues.add(place, 'conflicting-keys', `${expected}, got ${came}`);
  }
  for (const key of given) {
    const at = { parent: place, key };
    if (key === 'weekly') override.weekly = readWeekly(fields.weekly, at, issues);
    else override[key] = readHours(fields[key], at, issues);
  }
}
