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
      // One that is over before the week is empty now.
      ranges.push([Math.max(midnight + start * 1000, -1), Math.max(midnight + end * 1000, -1)]);
    }
  }
  const bounds: number[] = [];
  for (const range of merged(ranges)) bounds.push(...range);
  // What comes after that Monday may join its hours, and only the first boundary of it matters.
  while (bounds.at(-1)! >= WEEK_MS + DAY_MS || bounds.at(-2)! >= WEEK_MS) bounds.pop();
  // Many weeks and many schedules keep the same hours, and then share one sheet.
  return recallSheet(String(bounds), () => layOut(bounds));
}

const recallSheet = /* @__PURE__ */ recall<WeekSheet>();

function layOut(known: readonly number[]): WeekSheet {
  const bounds = [-1, ...known, NEVER, NEVER, NEVER];
  const places: number[] = [];
  let place = 0;
  for (let part = -1; part < PLACES - 1; part++) {
    while (bounds[place]! < part << PART_BITS) place += 1;
    places.push(PLACES + place);
  }
  return [...places, ...bounds];
}
