import { describe } from '../../base/describe.js';
import type { Range } from '../../base/ranges.js';
import { textCache } from '../../base/text-cache.js';
import type { WeeklyHours } from '../data.js';
import { A_RANGE, canonicalHours, formatHours, parseRange, suggestRange } from '../hours.js';
import { DAYS, type Day } from '../weekday.js';
import { failText } from './fail.js';
import type { Input, Readers } from './input.js';

/** Database rows repeat the same hours: they share one list. */
const cachedHours = /* @__PURE__ */ textCache<readonly string[] | undefined>();

const MAX_RANGES_A_DAY = 500;

/** Reads one day's list of ranges into its canonical form. */
export function readDayHours(input: Input): readonly string[] {
  const items = input.items(`a list of ${A_RANGE}`, MAX_RANGES_A_DAY, (item) =>
    item.text(A_RANGE) === undefined ? undefined : item,
  );
  input.countRanges(items.length);
  // The count in front keeps one item with a comma in it apart from two items. (A loop is several
  // times as fast as joining the list.)
  let text = `${items.length}`;
  for (const { value } of items) text += `,${value}`;
  return cachedHours(text, () => canonicalTexts(input, items)) ?? [];
}

/** The canonical form of a list of ranges, which may be shared; undefined if there are issues. */
function canonicalTexts(input: Input, items: readonly Input[]): readonly string[] | undefined {
  const { length } = input.issues;
  const written = new Map<Range, Input>();
  for (const item of items) {
    const text = item.value as string;
    const range = parseRange(text);
    if (typeof range !== 'string') written.set(range, item);
    else failText(item, 'invalid-range', range, A_RANGE, suggestRange(text));
  }
  const ranges = [...written.keys()].sort((a, b) => a[0] - b[0]);
  let widest: Range = [0, 0];
  for (const range of ranges) {
    if (range[0] < widest[1]) {
      const other = describe(written.get(widest)!.value);
      failText(written.get(range)!, 'overlapping-ranges', `overlaps ${other}`);
    }
    if (range[1] > widest[1]) widest = range;
  }
  return input.issues.length === length
    ? Object.freeze(formatHours(canonicalHours(ranges)))
    : undefined;
}

/** Reads the hours of a week; days without hours are left out. */
export function readWeekly(input: Input): WeeklyHours {
  const weekly = input.fields(WEEK) ?? {};
  for (const day of DAYS) if (weekly[day]?.length === 0) delete weekly[day];
  return Object.freeze(weekly);
}

const WEEK = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ DAYS.map((day) => [day, readDayHours]),
) as Readers<{ [D in Day]: readonly string[] }>;
