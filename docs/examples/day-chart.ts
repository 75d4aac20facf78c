import { liveChatHours, memberHours, openDuration, type Timeline, widgetHours } from 'livehours';
import { longDate, time, type Zoned } from './clock-text.js';
import type { Team } from './team-file.js';
import { textTable } from './text-table.js';

const HALF_HOUR = { minutes: 30 };

/** One date in half hours of real time: a skipped hour is missing, a repeated one appears twice. */
export function dayChart({ brand, members, timeZone }: Team, at: Zoned): string {
  const hours = hoursOf(at);
  const bar = (timeline: Timeline) =>
    hours.map((halves) => halves.map((half) => mark(timeline, half)).join('')).join(' ');
  const now = hours.map((halves) => halves.map((half) => (holds(half, at) ? '^' : ' ')).join(''));
  return [
    `Half hour by half hour on ${longDate(at)}, in ${timeZone}   (# on, + in part, . off)`,
    '',
    textTable([
      ['', hours.map(([first]) => (first ? time(first).slice(0, 2) : '')).join(' ')],
      ['widget open', bar(widgetHours(brand))],
      ...members.map((member) => [member.name, bar(memberHours(brand, member))]),
      ['live chat', bar(liveChatHours(brand, members))],
      ['', now.join(' ')],
    ]),
  ].join('\n');
}

/** The real hours of a date, each as its halves. */
function hoursOf(at: Zoned): Zoned[][] {
  const tomorrow = at.add({ days: 1 }).startOfDay().epochMilliseconds;
  const hours: Zoned[][] = [];
  for (
    let hour = at.startOfDay();
    hour.epochMilliseconds < tomorrow;
    hour = hour.add({ hours: 1 })
  ) {
    const halves = [hour, hour.add(HALF_HOUR)];
    hours.push(halves.filter((half) => half.epochMilliseconds < tomorrow));
  }
  return hours;
}

function mark(timeline: Timeline, half: Zoned): string {
  const end = half.add(HALF_HOUR);
  const open = openDuration(timeline, half, end);
  if (open === 0) return '.';
  return open === end.epochMilliseconds - half.epochMilliseconds ? '#' : '+';
}

function holds(half: Zoned, at: Zoned): boolean {
  const since = at.epochMilliseconds - half.epochMilliseconds;
  return since >= 0 && at.epochMilliseconds < half.add(HALF_HOUR).epochMilliseconds;
}
