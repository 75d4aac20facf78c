import type { Calendar } from '../schedule/calendar.js';
import { merged, type Range } from '../schedule/ranges.js';
import { recall } from '../schedule/recall.js';
import { DAY_MS, mondayOf, WEEK_MS } from './week.js';
import { NEVER, PART_BITS, PLACES, type WeekSheet } from './week-sheet.js';

/** The sheet of a week, of which a calendar knows the hours from the Sunday before to the Monday after. */
export function sheetOfWeek(calendar: Calendar, week: number): WeekSheet {
  const ranges: Range[] = [];
  for (let weekday = -1; weekday <= 7; weekday++) {
    const midnight = weekday * DAY_MS;
    for (const [start, end] of calendar.hoursOn(mondayOf(week) + weekday)) {
      // One that is over before the week is empty now.
      ranges.push([Math.max(midnight + start * 1000, -1), Math.max(midnight + end * 1000, -1)]);
    }
  }
  // Many weeks and many schedules keep the same hours, and then share one sheet.
  return recallSheet(String(ranges), () => layOut(ranges));
}

const recallSheet = /* @__PURE__ */ recall<WeekSheet>();

function layOut(ranges: readonly Range[]): WeekSheet {
  // What comes after that Monday may join its hours.
  const known = merged(ranges)
    .flat()
    .filter((ms, i, all) => ms < WEEK_MS + DAY_MS && !(all[i - 1]! >= WEEK_MS));
  const bounds = [-1, ...known, NEVER, NEVER, NEVER];
  const places: number[] = [];
  let place = 0;
  for (let part = -1; part < PLACES - 1; part++) {
    while (bounds[place]! < part << PART_BITS) place += 1;
    places.push(PLACES + place);
  }
  return [...places, ...bounds];
}
