import type { Hours } from '../schedule/hours.js';
import { merged, type Range } from '../schedule/ranges.js';
import { recall } from '../schedule/recall.js';
import { DAY_MS, WEEK_MS } from './week.js';
import { NEVER, PART_BITS, PLACES, type WeekSheet } from './week-sheet.js';

/** The sheet of a week, given the hours of each day, from the Sunday before (-1) to the Monday after (7). */
export function sheetOfWeek(hoursOn: (weekday: number) => Hours): WeekSheet {
  const ranges: Range[] = [];
  for (let weekday = -1; weekday <= 7; weekday++) {
    const midnight = weekday * DAY_MS;
    for (const [start, end] of hoursOn(weekday)) {
      ranges.push([midnight + start * 1000, midnight + end * 1000]);
    }
  }
  const bounds = merged(ranges).flat();
  // What comes after that Monday may join its hours, and only the first boundary of it matters.
  while (bounds.at(-1)! >= WEEK_MS + DAY_MS || bounds.at(-2)! >= WEEK_MS) bounds.pop();
  // Many weeks and many schedules keep the same hours, and then share one sheet.
  return recallSheet(String(bounds), () => layOut(bounds));
}

const recallSheet = /* @__PURE__ */ recall<WeekSheet>();

/**
 * Memory for sheets that none has taken yet: with an array of its own, each would need twice as much. A
 * large sheet has one, or small ones would keep it alive.
 */
let free = /* @__PURE__ */ new Int32Array();

function layOut(known: readonly number[]): WeekSheet {
  const bounds = [-NEVER, ...known, NEVER, NEVER, NEVER];
  const size = PLACES + bounds.length;
  if (size > free.length) free = new Int32Array(Math.max(size, 1000));
  const sheet = free.subarray(0, size);
  free = free.subarray(size);
  sheet.set(bounds, PLACES);
  for (let part = -1, place = 0; part < PLACES - 1; part++) {
    while (bounds[place]! < part << PART_BITS) place += 1;
    sheet[part + 1] = PLACES + place;
  }
  return sheet;
}
