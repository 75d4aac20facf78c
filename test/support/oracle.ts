/**
 * The one rule, written as stupidly as possible on Temporal: a schedule is open at an instant if
 * and only if the wall clock in its zone reads a time inside one of its ranges. Nothing here is
 * shared with the library, and nothing is clever: each question is put to one date and one second.
 */
import { Temporal } from '@js-temporal/polyfill';
import type { ScheduleData } from 'livehours';
import { offsetAt, type Transition, transitionsIn } from './zones.js';

const DAY = 86_400;
/** Monday first. */
export const days = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

type Override = NonNullable<ScheduleData['overrides']>[number];

/** A range as seconds from the start of the date that it belongs to; one may end on the next date. */
export function secondsOf(range: string): [start: number, end: number] {
  const [start, end] = range.split('-').map((time) => {
    const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
    return hour * 3600 + minute * 60 + second;
  }) as [number, number];
  return [start, end <= start ? end + DAY : end];
}

/** Whether a date's list of ranges covers a second, counted from the start of that date. */
function inside(ranges: readonly string[] | undefined, second: number): boolean {
  return (ranges ?? []).some((range) => {
    const [start, end] = secondsOf(range);
    return start <= second && second < end;
  });
}

/** Whether an override covers a date. ISO dates compare as text, months and days do, too. */
export function covers(override: Override, date: Temporal.PlainDate): boolean {
  const full = date.toString();
  const yearly = full.slice(-5);
  if (override.date !== undefined) return override.date === full || override.date === yearly;
  const { from, to } = override;
  if (from?.length === 5 && to?.length === 5) {
    return from <= to ? from <= yearly && yearly <= to : from <= yearly || yearly <= to;
  }
  return (from === undefined || from <= full) && (to === undefined || full <= to);
}

/** Whether the hours that start on a date cover a second, counted from the start of that date. */
export function dateCovers(
  schedule: ScheduleData,
  date: Temporal.PlainDate,
  second: number,
): boolean {
  const day = days[date.dayOfWeek - 1] as (typeof days)[number];
  let open = inside(schedule.weekly[day], second);
  for (const override of schedule.overrides ?? []) {
    if (!covers(override, date)) continue;
    if (override.hours !== undefined) open = inside(override.hours, second);
    if (override.weekly !== undefined) open = inside(override.weekly[day], second);
    if (override.add !== undefined) open = open || inside(override.add, second);
    if (override.remove !== undefined) open = open && !inside(override.remove, second);
  }
  return open;
}

interface Wall {
  readonly date: Temporal.PlainDate;
  readonly second: number;
}

/** What the wall clock of a zone reads at an instant. */
export function wallAt(zone: string, epochMs: number): Wall {
  const wall = Temporal.Instant.fromEpochMilliseconds(epochMs)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime();
  return {
    date: wall.toPlainDate(),
    second: wall.hour * 3600 + wall.minute * 60 + wall.second,
  };
}

/** The rule. */
export function isOpenOracle(schedule: ScheduleData, epochMs: number): boolean {
  const { date, second } = wallAt(schedule.timeZone, epochMs);
  return (
    dateCovers(schedule, date, second) ||
    dateCovers(schedule, date.subtract({ days: 1 }), second + DAY)
  );
}

/** The label in force: that of the current range's date while open, of today's while closed. */
export function labelOracle(schedule: ScheduleData, epochMs: number): string | undefined {
  const { date, second } = wallAt(schedule.timeZone, epochMs);
  const yesterday = date.subtract({ days: 1 });
  const fromYesterday =
    !dateCovers(schedule, date, second) && dateCovers(schedule, yesterday, second + DAY);
  let label: string | undefined;
  for (const override of schedule.overrides ?? []) {
    if (!covers(override, fromYesterday ? yesterday : date)) continue;
    // What a later override replaced has no say.
    if (override.hours !== undefined || override.weekly !== undefined) label = undefined;
    label = override.label ?? label;
  }
  return label;
}

export function everyRange(schedule: ScheduleData): string[] {
  const weeks = [schedule.weekly, ...(schedule.overrides ?? []).map((o) => o.weekly ?? {})];
  return [
    ...weeks.flatMap((week) => Object.values(week).flatMap((ranges) => ranges ?? [])),
    ...(schedule.overrides ?? []).flatMap((o) => [
      ...(o.hours ?? []),
      ...(o.add ?? []),
      ...(o.remove ?? []),
    ]),
  ];
}

/**
 * Every instant in [from, to) at which the state can change. The state is a function of the wall
 * clock, which jumps at a transition and otherwise runs on evenly; so the state can change only at
 * a transition, or where the clock, under the offset in force, reaches a time of day at which some
 * range starts or ends, or a midnight. All of these are listed, on every date, whether or not that
 * range counts on it.
 */
export function candidates(
  schedule: ScheduleData,
  from: number,
  to: number,
  transitions: readonly Transition[] = transitionsIn(schedule.timeZone, from, to),
): number[] {
  const times = [
    ...new Set([0, ...everyRange(schedule).flatMap(secondsOf)].map((s) => (s % DAY) * 1000)),
  ];
  const spans = [from, ...transitions.map((t) => t.epochMs), to];
  const instants = new Set([from, ...transitions.map((t) => t.epochMs)]);
  for (let i = 1; i < spans.length; i++) {
    const [start, end] = [spans[i - 1] as number, spans[i] as number];
    const offset = offsetAt(schedule.timeZone, start);
    const firstDay = Math.floor((start + offset) / (DAY * 1000));
    for (let day = firstDay; day * DAY * 1000 - offset < end; day++) {
      for (const time of times) {
        const instant = day * DAY * 1000 + time - offset;
        if (instant >= start && instant < end) instants.add(instant);
      }
    }
  }
  return [...instants].sort((a, b) => a - b);
}

/** The open intervals within [from, to), found by asking the rule at every candidate. */
export function openIntervalsOracle(
  isOpen: (epochMs: number) => boolean,
  instants: readonly number[],
  to: number,
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start: number | undefined;
  for (const instant of instants) {
    const open = isOpen(instant);
    if (open && start === undefined) start = instant;
    if (!open && start !== undefined) {
      found.push({ start, end: instant });
      start = undefined;
    }
  }
  if (start !== undefined) found.push({ start, end: to });
  return found;
}
