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

/** A slow rule, of which the answers are remembered by a text. */
function remembered<A extends unknown[], R>(
  keyOf: (...args: A) => string,
  rule: (...args: A) => R,
): (...args: A) => R {
  const answers = new Map<string, R>();
  return (...args) => {
    const key = keyOf(...args);
    if (!answers.has(key)) {
      if (answers.size > 100_000) answers.clear();
      answers.set(key, rule(...args));
    }
    return answers.get(key) as R;
  };
}

/** Whether an override covers a date. */
export function covers(override: Override, date: Temporal.PlainDate): boolean {
  const known = knownCover.get(override) ?? remembered(String, coversNaively.bind(null, override));
  knownCover.set(override, known);
  return known(date);
}

const knownCover = new WeakMap<Override, (date: Temporal.PlainDate) => boolean>();

function coversNaively(override: Override, date: Temporal.PlainDate): boolean {
  const { from = override.date, to = override.date, everyDays, since, until } = override;
  const weekday = days[date.dayOfWeek - 1] as (typeof days)[number];
  if (override.days && !override.days.includes(weekday)) return false;
  if (everyDays !== undefined) {
    // The dates since the first one are counted: as many as the stretch has, of every so many.
    const passed = daysBetween(from!, date);
    const isInTurn = passed >= 0 && passed % everyDays <= daysBetween(from!, to!);
    return isInTurn && liesWithin(date, undefined, until);
  }
  if (isFull(from ?? to!)) return liesWithin(date, from, to);
  if (!liesWithin(date, since, until)) return false;
  // Whatever lies in a year belongs to that year, to a neighbour, or to a range begun before that.
  const years = [-2, -1, 0, 1].map((distance) => date.year + distance);
  if (from === to) return years.some((year) => datesOf(from!, year).some((on) => on.equals(date)));
  return years.some((year) => {
    const range = yearlyRange(from!, to!, year);
    return range !== undefined && liesWithin(date, ...range);
  });
}

const isFull = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);

const plainDate = remembered(String, (date: string | Temporal.PlainDate) =>
  Temporal.PlainDate.from(date),
);

type Bound = string | Temporal.PlainDate | undefined;

function daysBetween(first: string, last: string | Temporal.PlainDate): number {
  return plainDate(first).until(plainDate(last), { largestUnit: 'days' }).days;
}

/** Whether a date lies between two others, both included; either may be left out. */
function liesWithin(date: Temporal.PlainDate, from: Bound, to: Bound): boolean {
  const { compare } = Temporal.PlainDate;
  return (
    (!from || compare(plainDate(from), date) <= 0) && (!to || compare(date, plainDate(to)) <= 0)
  );
}

type Dates = readonly Temporal.PlainDate[];

/** A year's range, from its first date to the first last one on or after that; undefined if none comes in time. */
const yearlyRange = remembered(
  (from: string, to: string, year: number) => `${from} to ${to} of ${year}`,
  (from, to, year): [Temporal.PlainDate, Temporal.PlainDate] | undefined => {
    const { compare } = Temporal.PlainDate;
    const first = boundOf(from, year, '03-01');
    if (!first) return undefined;
    const last = [year - 1, year, year + 1]
      .map((of) => boundOf(to, of, '02-28'))
      .find((date) => date && compare(date, first) >= 0);
    if (!last) return undefined;
    const isTooLate = [year + 1, year + 2].some((of) => {
      const next = boundOf(from, of, '03-01');
      return next && compare(next, last) <= 0;
    });
    return isTooLate ? undefined : [first, last];
  },
);

/** A bound's date in a year; that of 29 February has another date in common years. */
function boundOf(
  text: string,
  year: number,
  inCommonYears: string,
): Temporal.PlainDate | undefined {
  const [date] = datesOf(text, year);
  return date ?? (text === '02-29' ? datesOf(inCommonYears, year)[0] : undefined);
}

/** The dates that a yearly or monthly form has in a year, also if it moves them out of it. */
const datesOf = remembered(
  (text: string, year: number) => `${text} of ${year}`,
  (text, year): Dates => {
    const parts = /^(?:easter|(..?)-(?:(\d\d)|([a-z]+)(?:#(.+?)|>=(\d\d))))([+-]\d+)?$/.exec(text);
    if (!parts) throw new Error(`${text} is no form of a date`);
    const [, month, day, weekday, nth, onOrAfter, shift = '0'] = parts;
    const shifted = (date: Temporal.PlainDate) => date.add({ days: Number(shift) });
    if (!month) return [shifted(easterOf(year))];
    const months = month === '*' ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] : [Number(month)];
    return months.flatMap((of) => {
      const dates = datesOfMonth(year, of);
      if (day) return dates[Number(day) - 1] ?? [];
      const isWeekday = (date: Temporal.PlainDate) => days[date.dayOfWeek - 1] === weekday;
      if (nth) {
        const found = dates.filter(isWeekday).at(Number(nth) < 0 ? Number(nth) : Number(nth) - 1);
        return found ? shifted(found) : [];
      }
      let date = dates[Number(onOrAfter) - 1];
      // 29 February stands for 1 March in a common year; a month without such a day has none.
      if (!date && month !== '*') date = Temporal.PlainDate.from({ year, month: 3, day: 1 });
      while (date && !isWeekday(date)) date = date.add({ days: 1 });
      return date ? shifted(date) : [];
    });
  },
);

function datesOfMonth(year: number, month: number): Temporal.PlainDate[] {
  const { daysInMonth } = Temporal.PlainDate.from({ year, month, day: 1 });
  return Array.from({ length: daysInMonth }, (_, index) =>
    Temporal.PlainDate.from({ year, month, day: index + 1 }),
  );
}

/**
 * The Sunday after the full moon of the church, which is found by golden number and epact as in the
 * calendar reform of 1582 (D. E. Knuth, *The Art of Computer Programming*, section 1.3.2, exercise 14).
 */
export function easterOf(year: number): Temporal.PlainDate {
  const remainder = (value: number, divisor: number) => ((value % divisor) + divisor) % divisor;
  const golden = remainder(year, 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const leapYearsLeftOut = Math.floor((3 * century) / 4) - 12;
  const moonCorrection = Math.floor((8 * century + 5) / 25) - 5;
  let epact = remainder(11 * golden + 20 + moonCorrection - leapYearsLeftOut, 30);
  if ((epact === 25 && golden > 11) || epact === 24) epact += 1;
  const fullMoon = epact > 23 ? 74 - epact : 44 - epact;
  let date = Temporal.PlainDate.from({ year, month: 3, day: 1 }).add({ days: fullMoon - 1 });
  do date = date.add({ days: 1 });
  while (date.dayOfWeek !== 7);
  return date;
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
