import {
  coverageGaps,
  hoursOn,
  type Interval,
  liveChatHours,
  memberHours,
  openIntervals,
  type Schedule,
  type Timeline,
  widgetHours,
} from 'livehours';
import { between, duration, longDate, shortDate, time, type Zoned } from './clock-text.js';
import type { Team } from './team-file.js';
import { textTable } from './text-table.js';

/** How many members fit side by side. */
const SIDE_BY_SIDE = 6;

/** The week, Monday to Sunday, that contains an instant: the chat, then the members' shifts. */
export function weekTables(team: Team, at: Zoned): string {
  const { brand, members, timeZone } = team;
  const monday = at.subtract({ days: at.dayOfWeek - 1 }).startOfDay();
  const days = Array.from({ length: 7 }, (_, day) => monday.add({ days: day }).startOfDay());
  const groups = members.flatMap((_, first) =>
    first % SIDE_BY_SIDE === 0 ? [members.slice(first, first + SIDE_BY_SIDE)] : [],
  );
  return [
    `The week of ${longDate(monday)}, in ${timeZone}, by the hours alone`,
    '',
    textTable([
      ['day', 'lasts', 'widget open', 'live chat', 'nobody covers', ''],
      ...days.map((day) => chatRow(team, day)),
      totals(team, monday, monday.add({ weeks: 1 }).startOfDay()),
    ]),
    ...groups.flatMap((group) => [
      '',
      'Who is on shift',
      '',
      textTable([
        ['day', ...group.map(({ name }) => name)],
        ...days.map((day) => [
          shortDate(day),
          ...group.map((member) =>
            texts(openIntervals(memberHours(brand, member), day, endOf(day))),
          ),
        ]),
      ]),
    ]),
  ].join('\n');
}

function chatRow({ brand, members }: Team, day: Zoned): (string | string[])[] {
  const end = endOf(day);
  return [
    shortDate(day),
    between(day, end),
    texts(openIntervals(widgetHours(brand), day, end)),
    texts(openIntervals(liveChatHours(brand, members), day, end)),
    texts(coverageGaps(brand, members, day, end)),
    [noteOn(brand, day), clockChange(day, end)].filter(Boolean).join('; '),
  ];
}

function totals({ brand, members }: Team, from: Zoned, to: Zoned): string[] {
  return [
    'in all',
    between(from, to),
    total(openIntervals(widgetHours(brand), from, to)),
    total(openIntervals(liveChatHours(brand, members), from, to)),
    total(coverageGaps(brand, members, from, to)),
    '',
  ];
}

function total(intervals: Iterable<Interval<Zoned>>): string {
  let milliseconds = 0;
  for (const { start, end } of intervals) {
    milliseconds += end.epochMilliseconds - start.epochMilliseconds;
  }
  return duration(milliseconds);
}

/** `09:00-12:30`, one line per interval. An end at midnight is written 24:00. */
function texts(intervals: Iterable<Interval<Zoned>>): string[] {
  const lines = [...intervals].map(({ start, end }) => {
    const isNextDate = !end.toPlainDate().equals(start.toPlainDate());
    return `${time(start)}-${isNextDate ? '24:00' : time(end)}`;
  });
  return lines.length > 0 ? lines : ['-'];
}

function noteOn(brand: Team['brand'], day: Zoned): string {
  const hours = widgetHours(brand) as Schedule | Timeline;
  return 'timeZone' in hours ? (hoursOn(hours, day.toPlainDate()).label ?? '') : '';
}

function clockChange(day: Zoned, end: Zoned): string {
  const missing = 24 * 3_600_000 - (end.epochMilliseconds - day.epochMilliseconds);
  if (missing === 0) return '';
  return `clocks go ${missing > 0 ? 'forward' : 'back'} by ${duration(Math.abs(missing))}`;
}

function endOf(day: Zoned): Zoned {
  return day.add({ days: 1 }).startOfDay();
}
