import {
  addOpenTime,
  coverageGaps,
  intersection,
  isOpen,
  nextChange,
  nextOpening,
  openDuration,
  parseSchedule,
  previousChange,
  previousOpening,
  type ScheduleData,
} from 'livehours';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Timetable } from '../../src/engine/timetable.js';
import { Calendar } from '../../src/schedule/calendar.js';
import { Zone } from '../../src/zone/zone.js';
import { DAY, HOUR } from '../support/arbitraries.js';
import { days } from '../support/oracle.js';

/**
 * Questions that once took from seconds to minutes. Steps are counted instead of time, which depends on
 * the machine: each of these takes less than a microsecond, but for the few that lay out a week.
 */

let counted = 0;
const steps = () => counted;

/** Counts the calls of a method. (A spy of Vitest would keep the arguments of millions.) */
function count<M extends string>(prototype: { [K in M]: (argument: number) => unknown }, name: M) {
  const method = prototype[name];
  const counting = function (this: unknown, argument: number) {
    counted += 1;
    return method.call(this, argument);
  };
  Object.defineProperty(prototype, name, { value: counting, configurable: true, writable: true });
  return () =>
    Object.defineProperty(prototype, name, { value: method, configurable: true, writable: true });
}

const restore: (() => void)[] = [];
beforeAll(() => {
  restore.push(
    count(Timetable.prototype, 'isOpenAt'),
    count(Timetable.prototype, 'sheetOf'),
    count(Calendar.prototype, 'ruleOf'),
    count(Zone.prototype, 'spanAt'),
  );
});
afterAll(() => {
  for (const put of restore) put();
});
beforeEach(() => {
  counted = 0;
});

const at = (iso: string) => Date.parse(iso);
const FIRST = -8.64e15;
const LAST = 8.64e15;
const monday: ScheduleData = { timeZone: 'UTC', weekly: { monday: ['09:00-17:00'] } };
const everyDay = (hours: readonly string[]) => Object.fromEntries(days.map((day) => [day, hours]));
const christmas = { date: '12-25', hours: [] };

/** So many ranges of half a minute a day, each a number of seconds into its two minutes. */
function halfMinutes(count: number, second: 0 | 30): string[] {
  const two = (number: number) => String(number).padStart(2, '0');
  return Array.from({ length: count }, (_, i) => {
    const time = `${two(Math.floor(i / 30))}:${two((2 * i) % 60)}`;
    return `${time}:${two(second)}-${time}:${two(second + 29)}`;
  });
}

describe('addOpenTime of a huge amount does not walk change by change', () => {
  it.each<[name: string, schedule: ScheduleData, from: number, amount: number, most: number]>([
    ['1e15 ms of Mondays', monday, 0, 1e15, 200_000],
    ['the same back', monday, 0, -1e15, 200_000],
    ['with an override', { ...monday, overrides: [christmas] }, 0, 1e15, 1_000_000],
    ['at the edge of Date', monday, 8.6e15, 1e13, 200_000],
    ['at the other edge', monday, -8.6e15, -1e13, 200_000],
    [
      'at the edge of Date, with an override',
      { ...monday, overrides: [christmas] },
      8.6e15,
      1e13,
      1_000_000,
    ],
    [
      // What is left of Date is just too little for the largest strides.
      'of 500 ranges a day, within centuries of the edge of Date',
      { timeZone: 'Europe/Paris', weekly: everyDay(halfMinutes(500, 0)) },
      LAST - 396 * 365.25 * DAY,
      1e13,
      200_000,
    ],
  ])('%s', (_name, schedule, from, amount, most) => {
    expect(addOpenTime(schedule, from, amount)).toBe(null);
    expect(steps()).toBeLessThan(most);
  });

  it('that ends in time is found', () => {
    // Of 400 years, each Monday has eight hours: 20,871 of them.
    const cycle = 20_871 * 8 * HOUR;
    const start = at('1970-01-05T09:00Z');
    const years = 400 * 365.2425 * DAY;
    expect(addOpenTime(monday, start, 100 * cycle + HOUR)).toBe(start + 100 * years + HOUR);
    expect(addOpenTime(monday, start, -100 * cycle)).toBe(start - 100 * years);
    expect(steps()).toBeLessThan(1_000_000);
  });

  it('from either end of Date, towards now', () => {
    const paris = { ...monday, timeZone: 'Europe/Paris' };
    expect(addOpenTime(paris, FIRST, 4.2e14)).toBeGreaterThan(0);
    expect(addOpenTime(paris, LAST, -4.2e14)).toBeLessThan(at('2223-07-01T00:00Z'));
    expect(openDuration(paris, FIRST, LAST)).toBeGreaterThan(8e14);
    expect(steps()).toBeLessThan(3_000_000);
  });

  it('is a whole number of milliseconds', () => {
    const schedule = { ...monday, timeZone: 'Europe/Paris', overrides: [christmas] };
    const end = addOpenTime(schedule, 0, 1e14)!;
    expect(end).toBe(2_105_649_679_600_000); // was followed by .2
    expect(openDuration(schedule, 0, end)).toBe(1e14);
  });
});

describe('two schedules of 500 ranges a day that never meet', () => {
  const overrides = [{ date: '2026-02-28', hours: [] }];
  it.each<[name: string, a: Partial<ScheduleData>, b: Partial<ScheduleData>]>([
    ['in UTC', {}, {}],
    ['in zones that set their clocks', { timeZone: 'Europe/Paris' }, { timeZone: 'Asia/Beirut' }],
    ['with an override', { overrides }, {}],
    ['with one of every leap year', { overrides: [{ date: '02-29', hours: [] }] }, { overrides }],
  ])('%s', (_name, a, b) => {
    const one = { timeZone: 'UTC', weekly: everyDay(halfMinutes(500, 0)), ...a };
    const other = { timeZone: 'UTC', weekly: everyDay(halfMinutes(500, 30)), ...b };
    expect(nextOpening(intersection(one, other), at('2026-01-01T00:00Z'))).toBe(null);
    expect(previousOpening(intersection(one, other), at('2026-01-01T00:00Z'))).toBe(null);
    expect(steps()).toBeLessThan(1_500_000);
  });
});

describe('thousands of overrides', () => {
  const many = (override: (index: number) => NonNullable<ScheduleData['overrides']>[number]) =>
    parseSchedule({ ...monday, overrides: Array.from({ length: 5000 }, (_, i) => override(i)) });

  it('each of every day, are laid out once', () => {
    const schedule = many(() => ({ from: '01-01', to: '12-31', remove: ['09:00-17:00'] }));
    expect(nextOpening(schedule, at('2026-01-01T00:00Z'))).toBe(null);
    expect(steps()).toBeLessThan(50_000);
  });

  it('that add and remove by turns every year cost a year what they cost a day', () => {
    const schedule = many((index) => ({
      from: '01-01',
      to: '12-31',
      [index % 2 ? 'remove' : 'add']: ['10:00-11:00'],
    }));
    expect(openDuration(schedule, at('2026-01-01T00:00Z'), at('2027-01-01T00:00Z'))).toBe(
      52 * 7 * HOUR,
    );
    expect(steps()).toBeLessThan(2000);
  });
});

describe('quiet years are walked through once, and not at every step', () => {
  const office = everyDay(['09:00-17:00']);
  const always = { schedule: { timeZone: 'Europe/Paris', weekly: everyDay(['00:00-24:00']) } };
  const year = [at('2026-01-01T00:00Z'), at('2027-01-01T00:00Z')] as const;

  it.each(['2031-01-01', '2060-01-01', '9999-01-01'])('before hours from %s on', (from) => {
    const overrides = [{ from, weekly: office }, christmas];
    const schedule = { timeZone: 'Europe/Paris', weekly: {}, overrides };
    expect([...coverageGaps(always, [{ schedule }], ...year)]).toHaveLength(1);
    expect(nextOpening(schedule, year[0])).toBe(at(`${from}T08:00Z`));
    expect(steps()).toBeLessThan(200_000);
  });

  it('where 9999 stands for ever', () => {
    const overrides = [{ from: '9999-01-01', weekly: office }, christmas];
    const schedule = { timeZone: 'Europe/Paris', weekly: office, overrides };
    expect([...coverageGaps(always, [{ schedule }], ...year)]).toHaveLength(365);
    expect(steps()).toBeLessThan(200_000);
  });
});

describe('a search across all of time', () => {
  const early: ScheduleData = {
    timeZone: 'Europe/Paris',
    weekly: {},
    overrides: [{ date: '2026-01-01', hours: ['09:00-10:00'] }, christmas],
  };
  /** The last Sunday of March, 02:15 to 02:45: since 1981 the clocks of Paris skip it. */
  const skipped: ScheduleData = {
    timeZone: 'Europe/Paris',
    weekly: { sunday: ['02:15-02:45'] },
    overrides: [{ from: '04-01', to: '03-24', hours: [] }],
  };

  it('back from the end of Date is quick where nothing is open any more', () => {
    expect(previousChange(early, LAST)).toBe(at('2026-01-01T09:00Z'));
    expect(addOpenTime(early, LAST, -1000)).toBe(at('2026-01-01T09:00Z') - 1000);
    expect(steps()).toBeLessThan(100_000);
  });

  it('back from the end of Date is quick where the clocks skip what there is', () => {
    expect(previousOpening(skipped, LAST)).toBe(at('1980-03-30T01:15Z'));
    expect(steps()).toBeLessThan(500_000);
  });

  it('of a combination back from the end of Date, or on from its beginning', () => {
    const tuesdays = { timeZone: 'Europe/Paris', weekly: { tuesday: ['09:00-10:00'] } };
    const combined = intersection({ ...early, weekly: monday.weekly }, tuesdays);
    // 2026-01-01 is a Thursday, so they never meet.
    expect(previousOpening(combined, LAST)).toBe(null);
    expect(nextOpening(combined, FIRST)).toBe(null);
    expect(steps()).toBeLessThan(2_000_000);
  });

  it('finds what opens only while clocks changed their rules, from both ends of time', () => {
    // London's clocks were two hours ahead in some summers of the 1940s.
    const london = { timeZone: 'Europe/London', weekly: { monday: ['09:00-10:00'] } };
    const utc = { timeZone: 'UTC', weekly: { monday: ['07:00-07:30'] } };
    const overrides = [{ date: '9999-06-01', hours: [] }];
    const combined = intersection({ ...london, overrides }, utc);
    expect(previousOpening(combined, at('9999-01-01T00:00Z'))).toBe(null); // 10 years are its horizon
    const [since, until] = [at('1000-01-01T00:00Z'), at('9999-01-01T00:00Z')];
    expect(openDuration(combined, since, at('1941-05-05T07:00Z'))).toBe(0);
    expect(openDuration(combined, at('1947-08-04T07:30Z'), until)).toBe(0);
    expect(isOpen(combined, at('1947-08-04T07:15Z'))).toBe(true);
  });

  it('a change after the last edge and before the first is found from the ends', () => {
    expect(nextChange(early, FIRST)).toBe(at('2026-01-01T08:00Z'));
  });
});
