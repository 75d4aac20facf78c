import {
  always,
  coverageGaps,
  fromIntervals,
  hoursOn,
  type Interval,
  intersection,
  liveChatHours,
  memberHours,
  openIntervals,
  type Timeline,
  widgetHours,
} from 'livehours';
import { type DateRow, visitorRows } from 'livehours/format';
import type { Team } from '../team/team.js';
import { type ClockChange, clockChanges } from './clock-changes.js';
import { offsetAt, offsetText } from './offset.js';
import type { Words } from './words.js';

/** One week of the visitor's calendar: who is on when, by the hours alone. */
export interface Week {
  /** Equal for weeks that look the same. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Such as `23 March 2026`. */
  readonly title: string;
  readonly days: readonly Day[];
  readonly brand: Row;
  readonly members: readonly Row[];
  /** How many members have no row, because there are too many. */
  readonly left: number;
  /** The next clock changes, from the start of this week on. */
  readonly changes: readonly ClockChange[];
}

/** A date of the visitor's zone. */
export interface Day {
  readonly start: number;
  readonly end: number;
  readonly weekday: string;
  readonly dayAndMonth: string;
  /** The number alone, for narrow pages. */
  readonly dayOfMonth: string;
  /** Where its clock reads 6:00, 12:00 and 18:00, as fractions of its length. */
  readonly quarters: readonly number[];
  /** Such as `12:00`. */
  readonly noon: string;
  /** The label of the brand's override on that date, such as `Christmas Day`. */
  readonly label: string | undefined;
  /** How much the visitor's clock changes on that date, such as `+1 h`. */
  readonly clock: string | undefined;
}

/** The brand's or a member's week, day by day. */
export interface Row {
  readonly name: string;
  readonly cells: readonly Cell[];
}

/** One day of one row. */
export interface Cell {
  readonly stretches: readonly Stretch[];
  /** Its hours in words, one per unbroken stretch; empty for a day off. */
  readonly hours: readonly string[];
  /** The brand's hours that nobody covers, in words. */
  readonly uncovered: readonly string[];
}

/**
 * What is open within a day.
 *
 * - `live`: the brand is open and somebody is on shift
 * - `uncovered`: the brand is open and nobody is on shift
 * - `shift`: a member is on shift while the brand is open
 * - `outside`: a member is on shift while the brand is closed
 */
export interface Stretch {
  readonly kind: 'live' | 'uncovered' | 'shift' | 'outside';
  /** Fractions of the day's length, from 0 to 1. */
  readonly from: number;
  readonly to: number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

type DayRow = DateRow<number>;
type Bounds = Pick<Day, 'start' | 'end'>;

/** More rows than anybody reads. */
const MOST_ROWS = 200;

/** The week that contains an instant. */
export function weekOf(team: Team, epochMs: number, words: Words, zones: readonly string[]): Week {
  const { brand, members } = team;
  const rowsOf = (timeline: Timeline): DayRow[] =>
    visitorRows(timeline, { locale: words.locale, timeZone: words.timeZone, weekOf: epochMs });
  const calendar = rowsOf(always);
  const days = calendar.map((row) => dayOf(row, team, words));
  const { start } = days[0]!;
  const { end } = days.at(-1)!;
  const open = widgetHours(brand);
  const gaps = fromIntervals(coverageGaps(brand, members, start, end));
  const live = liveChatHours(brand, members);
  return {
    key: JSON.stringify([start, words.locale, words.timeZone, team.text]),
    start,
    end,
    title: words.longDate(start),
    days,
    brand: {
      name: brand.name,
      cells: cellsOf(days, rowsOf(open), { live, uncovered: gaps }, rowsOf(gaps)),
    },
    members: members.slice(0, MOST_ROWS).map((member) => {
      const hours = memberHours(brand, member);
      const shift = intersection(hours, open);
      return { name: member.name, cells: cellsOf(days, rowsOf(hours), { outside: hours, shift }) };
    }),
    left: Math.max(members.length - MOST_ROWS, 0),
    changes: clockChanges(start, [...new Set([words.timeZone, ...zones])], words),
  };
}

function dayOf({ date, hours }: DayRow, { brand }: Team, words: Words): Day {
  // If the clock goes back over midnight, the date has two pieces.
  const start = hours[0]!.interval.start;
  const end = hours.at(-1)!.interval.end;
  const quarters = [6, 12, 18].map((hour) => readingAt(start, end, hour, words.timeZone));
  const noon = quarters[1]!;
  const by = offsetAt(end, words.timeZone) - offsetAt(start, words.timeZone);
  const { schedule } = brand;
  return {
    start,
    end,
    weekday: words.weekday(noon),
    dayAndMonth: words.dayAndMonth(noon),
    dayOfMonth: words.dayOfMonth(noon),
    quarters: quarters.map((epochMs) => (epochMs - start) / (end - start)),
    noon: words.hour(noon),
    label: schedule && 'timeZone' in schedule ? hoursOn(schedule, date).label : undefined,
    clock: by === 0 ? undefined : offsetText(by),
  };
}

/** When the clock reads an hour of a date, unless it changes right then. */
function readingAt(start: number, end: number, hour: number, timeZone: string): number {
  const midnight = start + offsetAt(start, timeZone);
  const dayStart = Math.floor(midnight / DAY_MS) * DAY_MS;
  const wallMs = dayStart + hour * HOUR_MS;
  return Math.min(
    Math.max(wallMs - offsetAt(wallMs - offsetAt(start, timeZone), timeZone), start),
    end,
  );
}

/** Each kind is drawn over those before it. */
type Layers = { readonly [K in Stretch['kind']]?: Timeline };

function cellsOf(
  days: readonly Bounds[],
  hours: readonly DayRow[],
  layers: Layers,
  uncovered: readonly DayRow[] = [],
): Cell[] {
  const drawn = Object.entries(layers) as [Stretch['kind'], Timeline][];
  return days.map((day, index) => ({
    stretches: drawn.flatMap(([kind, timeline]) =>
      [...openIntervals(timeline, day.start, day.end)].map((open) => stretchOf(kind, open, day)),
    ),
    hours: textsOf(hours[index]),
    uncovered: textsOf(uncovered[index]),
  }));
}

function stretchOf(kind: Stretch['kind'], open: Interval<number>, day: Bounds): Stretch {
  const length = day.end - day.start;
  const part = (epochMs: number | null, otherwise: number) =>
    epochMs === null ? otherwise : (epochMs - day.start) / length;
  return { kind, from: part(open.start, 0), to: part(open.end, 1) };
}

function textsOf(row: DayRow | undefined): readonly string[] {
  return row?.hours.map(({ text }) => text) ?? [];
}
