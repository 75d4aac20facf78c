import type { WeeklyHours } from './data.js';
import { canonicalHours, formatHours, parseRange, problemOf } from './hours.js';
import { describe, type IssueList, type Place } from './issue.js';
import { readFields, readList } from './read.js';
import { DAYS, type Day } from './week.js';

const NO_HOURS: readonly string[] = Object.freeze([]);

/** Reads one day's list of ranges into its canonical form. */
export function readHours(value: unknown, place: Place, issues: IssueList): readonly string[] {
  const texts: string[] = [];
  const hours: number[] = [];
  let isCanonical = true;
  readList(value, place, 'a list of "HH:MM-HH:MM" ranges', issues, (item, index) => {
    const range = typeof item === 'string' ? parseRange(item) : undefined;
    if (!range) {
      addRangeIssue(item, { parent: place, key: index }, issues);
      return;
    }
    const text = item as string;
    // Written otherwise (with seconds, "-00:00"), out of order, touching or overlapping.
    if (text.length !== 11 || text.endsWith('-00:00') || range[0] <= (hours.at(-1) ?? -1)) {
      isCanonical = false;
    }
    texts.push(text);
    hours.push(range[0], range[1]);
  });
  if (texts.length === 0) return NO_HOURS;
  if (isCanonical) return Object.freeze(texts);
  addOverlaps(texts, hours, place, issues);
  return issues.isEmpty ? Object.freeze(formatHours(canonicalHours(hours))) : NO_HOURS;
}

function addRangeIssue(item: unknown, place: Place, issues: IssueList): void {
  if (typeof item !== 'string') {
    issues.add(place, 'wrong-type', `expected "HH:MM-HH:MM", got ${describe(item)}`);
    return;
  }
  const [code, problem] = problemOf(item);
  issues.add(place, code, `${describe(item)}: ${problem}`);
}

function addOverlaps(
  texts: readonly string[],
  hours: readonly number[],
  parent: Place,
  issues: IssueList,
): void {
  const order = texts.map((_, index) => index);
  order.sort((a, b) => hours[2 * a]! - hours[2 * b]! || a - b);
  let furthest = order[0]!;
  for (const key of order.slice(1)) {
    if (issues.isFull) return;
    if (hours[2 * key]! < hours[2 * furthest + 1]!) {
      const text = `${describe(texts[key])}: overlaps ${describe(texts[furthest])}`;
      issues.add({ parent, key }, 'overlapping-ranges', text);
    }
    if (hours[2 * key + 1]! > hours[2 * furthest + 1]!) furthest = key;
  }
}

/** Reads the hours of a week; days without any are left out. */
export function readWeekly(value: unknown, place: Place, issues: IssueList): WeeklyHours {
  const fields = readFields(value, place, DAYS, issues) ?? {};
  const weekly: { [D in Day]?: readonly string[] } = {};
  for (const day of DAYS) {
    if (fields[day] === undefined) continue;
    const hours = readHours(fields[day], { parent: place, key: day }, issues);
    if (hours.length > 0) weekly[day] = hours;
  }
  return Object.freeze(weekly);
}
