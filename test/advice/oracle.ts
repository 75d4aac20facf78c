/**
 * The slips of a schedule, looked for as stupidly as possible: every date, every range, every second at
 * which anything may begin or end. Nothing here is shared with the library.
 */
import { Temporal } from '@js-temporal/polyfill';
import type { ScheduleData } from 'livehours';
import type { Warning } from 'livehours/advice';
import { covers, dateCovers, days, everyRange, secondsOf, wallAt } from '../support/oracle.js';
import { offsetAt, transitionsIn } from '../support/zones.js';

const DAY = 86_400;

type Override = NonNullable<ScheduleData['overrides']>[number];

/** Most dates that a warning lists. */
const LISTED = 10;

function dayNumber(date: Temporal.PlainDate): number {
  return Temporal.PlainDate.from('1970-01-01').until(date, { largestUnit: 'days' }).days;
}

/** The dates that a zone's clock shows between two instants. */
export function datesOf(zone: string, fromMs: number, toMs: number): Temporal.PlainDate[] {
  const dates: Temporal.PlainDate[] = [];
  const last = wallAt(zone, toMs - 1).date;
  for (
    let date = wallAt(zone, fromMs).date;
    Temporal.PlainDate.compare(date, last) <= 0;
    date = date.add({ days: 1 })
  ) {
    dates.push(date);
  }
  return dates;
}

/** Whether a clock that skips nothing would read open times on a date, at a second of it. */
function readsOpen(schedule: ScheduleData, date: Temporal.PlainDate, second: number): boolean {
  return (
    dateCovers(schedule, date, second) ||
    dateCovers(schedule, date.subtract({ days: 1 }), second + DAY)
  );
}

/** The seconds of a date at which ranges may begin or end. */
function edgesOf(schedule: ScheduleData): number[] {
  return [0, ...everyRange(schedule).flatMap(secondsOf)].map((second) => second % DAY);
}

/** The ranges in force on a date, with their paths. */
function rangesIn(
  { weekly, overrides = [] }: ScheduleData,
  date: Temporal.PlainDate,
): { path: (string | number)[]; text: string }[] {
  const day = days[date.dayOfWeek - 1]!;
  const covering = [...overrides.entries()].filter(([, override]) => covers(override, date));
  const isLater = (index: number) =>
    covering.every(([other, { hours, weekly: season }]) => other <= index || !(hours ?? season));
  const lists: [(string | number)[], readonly string[] | undefined][] = [];
  if (isLater(-1)) lists.push([['weekly', day], weekly[day]]);
  for (const [index, override] of covering) {
    if (!isLater(index)) continue;
    lists.push([['overrides', index, 'hours'], override.hours]);
    lists.push([['overrides', index, 'weekly', day], override.weekly?.[day]]);
    lists.push([['overrides', index, 'add'], override.add]);
  }
  return lists.flatMap(([path, texts = []]) =>
    texts.map((text, index) => ({ path: [...path, index], text })),
  );
}

/** Warnings as text, sorted: the path, the code and the dates. */
export function written(warnings: readonly Pick<Warning, 'path' | 'code' | 'dates'>[]): string[] {
  return warnings
    .map(({ path, code, dates }) => `${path.join('.')} ${code}: ${dates.join(', ')}`)
    .sort();
}

/** The ranges that leave a minute closed, or have times that the clock skips or repeats. */
export function oddRanges(schedule: ScheduleData, fromMs: number, toMs: number): string[] {
  const found = new Map<string, Set<string>>();
  const note = (path: (string | number)[], code: string, date: Temporal.PlainDate) => {
    const key = `${path.join('.')} ${code}`;
    if (!found.has(key)) found.set(key, new Set());
    found.get(key)!.add(date.toString());
  };
  for (const date of datesOf(schedule.timeZone, fromMs, toMs)) {
    for (const { path, text } of rangesIn(schedule, date)) {
      const end = secondsOf(text)[1];
      const there = date.add({ days: end > DAY ? 1 : 0 });
      const second = end > DAY ? end - DAY : end;
      const isLastMinute = second >= DAY - 60 && second < DAY;
      const closes = readsOpen(schedule, there, second - 1) && !readsOpen(schedule, there, second);
      if (isLastMinute && closes) note(path, 'minute-before-midnight', date);
    }
  }
  for (const { epochMs, before, after } of transitionsIn(schedule.timeZone, fromMs - 1, toMs)) {
    const start = (epochMs + Math.min(before, after)) / 1000;
    const end = (epochMs + Math.max(before, after)) / 1000;
    const dates = datesOf('UTC', start * 1000, end * 1000);
    const isAllDay = dates.every((date) =>
      edgesOf(schedule).every((second) => readsOpen(schedule, date, second)),
    );
    if (isAllDay) continue;
    for (const date of [dates[0]!.subtract({ days: 1 }), ...dates]) {
      const midnight = dayNumber(date) * DAY;
      const edges = edgesOf(schedule).flatMap((edge) => [edge, edge + DAY]);
      for (const { path, text } of rangesIn(schedule, date)) {
        const [from, to] = secondsOf(text);
        const isOdd = [from, start - midnight, ...edges].some(
          (second) =>
            from <= second &&
            second < to &&
            start <= second + midnight &&
            second + midnight < end &&
            dateCovers(schedule, date, second),
        );
        if (isOdd) note(path, before < after ? 'skipped-time' : 'repeated-time', date);
      }
    }
  }
  return [...found]
    .map(([key, dates]) => `${key}: ${[...dates].slice(0, LISTED).join(', ')}`)
    .sort();
}

/** What is said of an override that covers these dates at the most, and others of a window. */
export function overrideSlip(
  schedule: ScheduleData,
  index: number,
  dates: readonly Temporal.PlainDate[],
): 'hidden-override' | 'override-without-effect' | undefined {
  const { timeZone, overrides = [] } = schedule;
  const override = overrides[index] as Override;
  const rest = { ...schedule, overrides: overrides.filter((_, other) => other !== index) };
  const covered = dates.filter((date) => covers(override, date));
  const isHidden = covered.every((date) =>
    overrides
      .slice(index + 1)
      .some((other) => (other.hours ?? other.weekly) && covers(other, date)),
  );
  if (isHidden) return 'hidden-override';
  for (const date of covered.flatMap((one) => [one, one.add({ days: 1 })])) {
    const midnight = dayNumber(date) * DAY;
    const gaps = transitionsIn(timeZone, (midnight - 2 * DAY) * 1000, (midnight + 3 * DAY) * 1000)
      .flatMap(({ epochMs, before, after }) => [epochMs + before, epochMs + after])
      .map((ms) => ms / 1000 - midnight)
      .filter((second) => second >= 0 && second < DAY);
    for (const second of [...edgesOf(schedule), ...gaps]) {
      if (readsOpen(schedule, date, second) === readsOpen(rest, date, second)) continue;
      const wallMs = (midnight + second) * 1000;
      const offsets = [-2, 2].map((shift) => offsetAt(timeZone, wallMs + shift * DAY * 1000));
      const happens = offsets.some((offset) => offsetAt(timeZone, wallMs - offset) === offset);
      if (happens) return undefined;
    }
  }
  return 'override-without-effect';
}
