import type { WeeklyHours } from './data.js';
import { describe } from './describe.js';
import { canonicalHours, formatHours, parseRange } from './hours.js';
import type { Input, Readers } from './input.js';
import type { Range } from './ranges.js';
import { recall } from './recall.js';
import { DAYS, type Day } from './week.js';

/** Rows of a database say the same again and again, and then share one list. */
const recallHours = /* @__PURE__ */ recall<readonly string[] | undefined>();

/** Reads one day's list of ranges into its canonical form. */
export function readHours(input: Input): readonly string[] {
  const texts = input.items('a list of "HH:MM-HH:MM"', (item) =>
    item.text('"HH:MM-HH:MM"') === undefined ? undefined : item,
  );
  // With their number in front, no other list is written the same as one of ranges.
  const text = `${texts.length}:${texts.map(({ value }) => value)}`;
  const hours = recallHours(text, () => {
    const ranges = rangesOf(input, texts);
    return ranges && Object.freeze(formatHours(canonicalHours(ranges)));
  });
  return hours ?? [];
}

/** The ranges of a list of texts; undefined where one is none, or overlaps another, which is an issue. */
function rangesOf(input: Input, texts: readonly Input[]): Range[] | undefined {
  const { length } = input.issues;
  const read: { item: Input; range: Range }[] = [];
  for (const item of texts) {
    const range = parseRange(item.value as string);
    if (typeof range !== 'string') read.push({ item, range });
    else item.fail('invalid-range', `${describe(item.value)}: ${range}`);
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
  return input.issues.length > length ? undefined : read.map(({ range }) => range);
}

/** Reads the hours of a week; days without any are left out. */
export function readWeekly(input: Input): WeeklyHours {
  const weekly = input.fields(WEEK) ?? {};
  for (const day of DAYS) if (!weekly[day]?.length) delete weekly[day];
  return Object.freeze(weekly);
}

const WEEK = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ DAYS.map((day) => [day, readHours]),
) as Readers<{ [D in Day]: readonly string[] }>;
