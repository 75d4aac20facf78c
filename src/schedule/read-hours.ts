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
  const items = input.items('a list of "HH:MM-HH:MM"', (item) =>
    item.text('"HH:MM-HH:MM"') === undefined ? undefined : item,
  );
  // With their number in front, no other list is written the same as one of ranges. (Writing a whole
  // list at once, as an engine does it, takes several times as long.)
  let text = `${items.length}`;
  for (const { value } of items) text += `,${value}`;
  return recallHours(text, () => canonicalTexts(input, items)) ?? [];
}

/** The canonical form of texts, in a list that may be shared; undefined where there are issues. */
function canonicalTexts(input: Input, items: readonly Input[]): readonly string[] | undefined {
  const written = new Map<Range, Input>();
  for (const item of items) {
    const range = parseRange(item.value as string);
    if (typeof range !== 'string') written.set(range, item);
    else item.failText('invalid-range', range);
  }
  const ranges = [...written.keys()].sort((a, b) => a[0] - b[0]);
  let widest: Range = [0, 0];
  for (const range of ranges) {
    if (range[0] < widest[1]) {
      const other = describe(written.get(widest)!.value);
      written.get(range)!.failText('overlapping-ranges', `overlaps ${other}`);
    }
    if (range[1] > widest[1]) widest = range;
  }
  return input.isSound ? Object.freeze(formatHours(canonicalHours(ranges))) : undefined;
}

/** Reads the hours of a week; days without any are left out. */
export function readWeekly(input: Input): WeeklyHours {
  const weekly = input.fields(WEEK) ?? {};
  for (const day of DAYS) if (weekly[day]?.length === 0) delete weekly[day];
  return Object.freeze(weekly);
}

const WEEK = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ DAYS.map((day) => [day, readHours]),
) as Readers<{ [D in Day]: readonly string[] }>;
