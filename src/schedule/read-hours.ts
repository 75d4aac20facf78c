import type { WeeklyHours } from './data.js';
import { describe } from './describe.js';
import { canonicalHours, formatHours, parseRange } from './hours.js';
import type { Input, Readers } from './input.js';
import type { Range } from './ranges.js';
import { DAYS, type Day } from './week.js';

/** Reads one day's list of ranges into its canonical form. */
export function readHours(input: Input): readonly string[] {
  const read: { item: Input; range: Range }[] = [];
  for (const item of input.items('a list of "HH:MM-HH:MM"')) {
    const text = item.text('"HH:MM-HH:MM"');
    const range = text === undefined ? text : parseRange(text);
    if (typeof range === 'string') item.fail('invalid-range', `${describe(text)}: ${range}`);
    else if (range) read.push({ item, range });
  }
  read.sort((a, b) => a.range[0] - b.range[0]);
  let furthest = read[0];
  for (const one of read.slice(1)) {
    if (one.range[0] < furthest!.range[1]) {
      const text = `${describe(one.item.value)}: overlaps ${describe(furthest!.item.value)}`;
      one.item.fail('overlapping-ranges', text);
    }
    if (one.range[1] > furthest!.range[1]) furthest = one;
  }
  return Object.freeze(formatHours(canonicalHours(read.map(({ range }) => range))));
}

/** Reads the hours of a week; days without any are left out. */
export function readWeekly(input: Input): WeeklyHours {
  const entries = Object.entries(input.fields(WEEK) ?? {});
  return Object.freeze(Object.fromEntries(entries.filter(([, hours]) => hours.length > 0)));
}

const WEEK = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ DAYS.map((day) => [day, readHours]),
) as Readers<{ [D in Day]: readonly string[] }>;
