import { merged, type Range } from '../base/ranges.js';
import { textCache } from '../base/text-cache.js';
import { DAY_MS, WEEK_MS } from '../base/time-units.js';
import type { Hours } from '../schedule/hours.js';
import { HEADER_LENGTH, NEVER, PART_BITS, type WeekSheet } from './week-sheet.js';

/** The days whose hours make a sheet, from the Monday of the week: the Sunday before, to the Monday after. */
export const SHEET_DAYS = [-1, 0, 1, 2, 3, 4, 5, 6, 7] as const;

/** The sheet of a week, given the hours of each of these days. */
export function sheetOfWeek(days: readonly Hours[]): WeekSheet {
  const ranges: Range[] = [];
  for (const [index, hours] of days.entries()) {
    const midnight = SHEET_DAYS[index]! * DAY_MS;
    for (const [start, end] of hours) {
      ranges.push([midnight + start * 1000, midnight + end * 1000]);
    }
  }
  const bounds = merged(ranges).flat();
  // The hours of the Tuesday after may join those of Monday, so only Monday's first boundary is certain.
  while (bounds.at(-1)! >= WEEK_MS + DAY_MS || bounds.at(-2)! >= WEEK_MS) bounds.pop();
  return cachedSheet(String(bounds), () => layOut(bounds));
}

/** Many weeks and many schedules have the same hours: they share one sheet. */
const cachedSheet = /* @__PURE__ */ textCache<WeekSheet>();

/**
 * Memory from which the next sheets are cut: an array for each would take twice as much. A large sheet
 * does get its own; otherwise a small one beside it would keep it alive.
 */
let free = /* @__PURE__ */ new Int32Array();

function layOut(known: readonly number[]): WeekSheet {
  const bounds = [-NEVER, ...known, NEVER, NEVER, NEVER];
  const size = HEADER_LENGTH + bounds.length;
  if (size > free.length) free = new Int32Array(Math.max(size, 1000));
  const sheet = free.subarray(0, size);
  free = free.subarray(size);
  sheet.set(bounds, HEADER_LENGTH);
  for (let part = -1, index = 0; part < HEADER_LENGTH - 1; part++) {
    while (bounds[index]! < part << PART_BITS) index += 1;
    sheet[part + 1] = HEADER_LENGTH + index;
  }
  return sheet;
}
