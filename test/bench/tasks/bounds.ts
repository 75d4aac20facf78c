import {
  addOpenTime,
  coverageGaps,
  intersection,
  nextOpening,
  type Override,
  openDuration,
  previousChange,
  previousOpening,
  type ScheduleData,
  type WeeklyHours,
} from 'livehours';
import { NOW } from '../instants.js';
import { timed } from '../measure.js';
import type { Task } from './task.js';

const YEAR_MS = 365 * 86_400_000;
const ZONE = 'Europe/Paris';

/** The last instant of `Date`; the first is its negative. */
const LAST_MS = 8.64e15;

/** The most that a schedule may have. */
const OVERRIDES = 5000;
const RANGES_A_DAY = 500;

const holiday: Override = { date: '12-25', hours: [] };
const mondays: ScheduleData = { timeZone: ZONE, weekly: { monday: ['09:00-17:00'] } };
const mondaysInUtc = { ...mondays, timeZone: 'UTC' };
const mondaysWithHoliday = { ...mondays, overrides: [holiday] };
const mondaysUntil2026 = { ...mondays, overrides: [{ from: '2026-01-01', hours: [] }] };

const daily = everyDay(['09:00-17:00']);
const brand = { schedule: { timeZone: ZONE, weekly: everyDay(['08:00-20:00']) } };
const opensIn = (year: number) =>
  overridden({ from: `${year}-01-01`, hours: ['09:00-17:00'] }, holiday);

const closing = Array.from({ length: OVERRIDES }, () => ({
  from: '01-01',
  to: '12-31',
  hours: [],
}));
const byTurns = Array.from({ length: OVERRIDES }, (_, i) =>
  i % 2
    ? { from: '01-01', to: '12-31', add: ['10:00-12:00'] }
    : { from: '01-01', to: '12-31', remove: ['11:00-13:00'] },
);
const monthly = Array.from({ length: OVERRIDES }, (_, i) => ({
  date: `${padded(1 + (i % 12))}-${padded(1 + ((i * 7) % 28))}`,
  hours: [],
}));
const leapDays = Array.from({ length: OVERRIDES }, () => ({ date: '02-29', hours: [] }));
const everyTwentyYears = Array.from({ length: 398 }, (_, i) => ({
  date: `${2030 + 20 * i}-06-01`,
  hours: [],
}));

/** One question each. The schedules are data, so the answer includes parsing them. */
const questions: Record<string, () => unknown> = {
  'addOpenTime: an hour': () => addOpenTime(mondays, 0, 3_600_000),
  'addOpenTime: 1e15 ms, in UTC': () => addOpenTime(mondaysInUtc, 0, 1e15),
  'addOpenTime: 1e15 ms': () => addOpenTime(mondays, 0, 1e15),
  'addOpenTime: 1e14 ms': () => addOpenTime(mondays, 0, 1e14),
  'addOpenTime: 1e15 ms, yearly holiday': () => addOpenTime(mondaysWithHoliday, 0, 1e15),
  'addOpenTime: 5e13 ms, yearly holiday': () => addOpenTime(mondaysWithHoliday, 0, 5e13),
  'addOpenTime: from the first instant of Date on': () =>
    addOpenTime(mondaysWithHoliday, -LAST_MS, LAST_MS),
  'addOpenTime: from the last instant of Date back': () =>
    addOpenTime(mondaysWithHoliday, LAST_MS, -LAST_MS),
  'addOpenTime: closed for good': () => addOpenTime(mondaysUntil2026, NOW, 1),
  'addOpenTime: closed for good on the way': () => addOpenTime(mondaysUntil2026, 0, 1e14),
  ...neverMeeting('both in UTC', 'UTC', 'UTC'),
  ...neverMeeting('both in Paris', ZONE, ZONE),
  ...neverMeeting('in Paris and New York', ZONE, 'America/New_York'),
  'nextOpening: 500 ranges a day that never meet, yearly holiday': () =>
    nextOpening(intersection({ ...dense(ZONE, 0), overrides: [holiday] }, dense(ZONE, 1)), NOW),
  'nextOpening: 5,000 overrides that close every day': () =>
    nextOpening({ ...mondaysInUtc, overrides: closing }, NOW),
  'nextOpening: 5,000 overrides that close 12 dates of each year, never open': () =>
    nextOpening(overridden(...monthly), NOW),
  'nextOpening: 5,000 overrides that close 29 February, never open': () =>
    nextOpening(overridden(...leapDays), NOW),
  'nextOpening: an override every 20 years up to 9999, never open': () =>
    nextOpening(overridden(...everyTwentyYears, holiday), NOW),
  'nextOpening: opens in 9999': () => nextOpening(opensIn(9999), NOW),
  'openDuration of a year: 5,000 overrides that add and remove by turns': () =>
    openDuration({ ...mondaysInUtc, overrides: byTurns }, NOW, NOW + YEAR_MS),
  'openDuration of ten years: 5,000 overrides that add and remove by turns': () =>
    openDuration({ ...mondaysInUtc, overrides: byTurns }, NOW, NOW + 10 * YEAR_MS),
  'coverageGaps of a year: the member starts in 2060': () => gaps(opensIn(2060)),
  'coverageGaps of a year: the member starts in 9999': () => gaps(opensIn(9999)),
  'previousChange from the last instant of Date: open since 9999': () =>
    previousChange(opensIn(9999), LAST_MS),
  'previousOpening from the last instant of Date: closed since 2026': () =>
    previousOpening(
      {
        timeZone: ZONE,
        weekly: daily,
        overrides: [{ from: '2026-01-01', hours: [] }, holiday],
      },
      LAST_MS,
    ),
  'previousOpening from the last instant of Date: open until 2060': () =>
    previousOpening(overridden({ to: '2060-01-01', hours: ['09:00-17:00'] }, holiday), LAST_MS),
};

export const FIRST = 'first answer';

export const bounds: Task = {
  name: 'bounds',
  title: 'Bounded work',
  about:
    'Hostile schedules within [the limits](concepts.md#limits), against the promise that one question ' +
    'takes [less than a second](security.md): one call, the first in its process, with the schedule ' +
    'as data, in `Europe/Paris` unless the row says otherwise. These cases are chosen by hand; that ' +
    'no other is slower is not shown. The first row is an ordinary question, for comparison.',
  unit: 'ns',
  inTurns: true,
  rows: Object.keys(questions),
  columns: [FIRST],
  async *measure(row) {
    yield [FIRST, timed(questions[row]!)];
  },
};

function neverMeeting(where: string, one: string, other: string): typeof questions {
  const both = () => intersection(dense(one, 0), dense(other, 1));
  return {
    [`nextOpening: 500 ranges a day that never meet, ${where}`]: () => nextOpening(both(), NOW),
    [`previousOpening: 500 ranges a day that never meet, ${where}`]: () =>
      previousOpening(both(), NOW),
  };
}

/** Open for every other minute of the first 1,000 in each day, from the given one. */
function dense(timeZone: string, first: number): ScheduleData {
  const ranges = Array.from({ length: RANGES_A_DAY }, (_, i) => {
    const minute = first + 2 * i;
    return `${timeOf(minute)}-${timeOf(minute + 1)}`;
  });
  return { timeZone, weekly: everyDay(ranges) };
}

/** No regular hours, only overrides. */
function overridden(...overrides: Override[]): ScheduleData {
  return { timeZone: ZONE, weekly: {}, overrides };
}

function gaps(schedule: ScheduleData): unknown {
  return [...coverageGaps(brand, [{ schedule }], NOW, NOW + YEAR_MS)];
}

function everyDay(hours: string[]): WeeklyHours {
  return {
    monday: hours,
    tuesday: hours,
    wednesday: hours,
    thursday: hours,
    friday: hours,
    saturday: hours,
    sunday: hours,
  };
}

function timeOf(minute: number): string {
  return `${padded(Math.floor(minute / 60))}:${padded(minute % 60)}`;
}

function padded(value: number): string {
  return String(value).padStart(2, '0');
}
