import fc from 'fast-check';
import {
  type Brand,
  fromIntervals,
  isMemberAvailable,
  isWidgetOpen,
  liveChatStatus,
  type Member,
  memberHours,
  memberStatus,
  never,
  nextChange,
  type Override,
  openIntervals,
  parseBrand,
  parseMember,
  parseSchedule,
  previousChange,
  type Timeline,
  union,
  widgetHours,
} from 'livehours';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, instantIn, overridesNear, scheduleNear, zone } from '../support/arbitraries.js';
import { covers, days, isOpenOracle, secondsOf, wallAt } from '../support/oracle.js';
import { patience, runs } from '../support/runs.js';

/** Hours without a zone: any timeline will do. */
type Base = Pick<Timeline, 'isOpenAt'>;

/**
 * Overrides over a timeline that is no schedule, one instant at a time: each in its order, to what the
 * earlier ones left. `hours` and `weekly` close the dates that they cover, whatever is open there, and
 * put their own hours in, which may run into the next date.
 */
function overlayOracle(base: Base, overrides: readonly Override[], timeZone: string, at: number) {
  const { date, second } = wallAt(timeZone, at);
  const yesterday = date.subtract({ days: 1 });
  let isOpen = base.isOpenAt(at);
  for (const override of overrides) {
    const { hours, weekly, add, remove } = override;
    const has = (day: typeof date, reading: number) => {
      const ranges = hours ?? add ?? remove ?? weekly?.[days[day.dayOfWeek - 1]!] ?? [];
      return (
        covers(override, day) &&
        ranges.some((range) => {
          const [start, end] = secondsOf(range);
          return start <= reading && reading < end;
        })
      );
    };
    if ((hours ?? weekly) && covers(override, date)) isOpen = false;
    if (has(date, second) || has(yesterday, second + 86_400)) isOpen = remove === undefined;
  }
  return isOpen;
}

/** A naive rule that is put to the same instants more than once. */
function remembered(rule: (at: number) => boolean): (at: number) => boolean {
  const answers = new Map<number, boolean>();
  return (at) => {
    const answer = answers.get(at) ?? rule(at);
    answers.set(at, answer);
    return answer;
  };
}

/** Every minute of two days around an instant. */
function minutes(around: number): number[] {
  const first = Math.floor(around / 60_000) * 60_000 - DAY;
  return Array.from({ length: (2 * DAY) / 60_000 }, (_, index) => first + index * 60_000);
}

/** A calendar's intervals within days of an instant. */
const intervalsNear = (around: number) =>
  fc
    .array(fc.tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: 1, max: 30 })), {
      maxLength: 4,
    })
    .map((pairs) =>
      fromIntervals(
        pairs.map(([start, length]) => ({
          start: around + start * HOUR,
          end: around + (start + length) * HOUR,
        })),
      ),
    );

/** A wall clock, an instant, overrides near it, and hours underneath that are no schedule. */
const scene = zone
  .chain((timeZone) => instantIn(timeZone).map((around) => ({ timeZone, around })))
  .chain(({ timeZone, around }) =>
    fc.record({
      timeZone: fc.constant(timeZone),
      around: fc.constant(around),
      first: overridesNear(around, 4),
      second: overridesNear(around, 3),
      base: intervalsNear(around),
      schedule: scheduleNear(timeZone, around),
    }),
  );

/** Expects hours to be open exactly when a naive rule says so, and their changes to be where that changes. */
function expectHours(
  hours: Timeline,
  isOpenAt: (at: number) => boolean,
  around: number,
  asked: (at: number) => boolean,
): void {
  const instants = minutes(around);
  const expected = instants.map(isOpenAt);
  expect(instants.map((at) => hours.isOpenAt(at))).toEqual(expected);
  expect(instants.filter((_, index) => index % 60 === 0).map(asked)).toEqual(
    expected.filter((_, index) => index % 60 === 0),
  );
  // The search and the answers are of one make: walked from change to change, the states are the same.
  const [start, end] = [instants[0]!, instants.at(-1)! + 1];
  const open = [...openIntervals(hours, start, end)];
  const within = (at: number) => open.some((one) => one.start <= at && at < one.end);
  expect(instants.map(within)).toEqual(expected);
  const change = nextChange(hours, around);
  if (change !== null) {
    expect(hours.isOpenAt(change)).not.toBe(hours.isOpenAt(around));
    expect(previousChange(hours, change)).toBe(change);
  }
}

/** Minutes say it all only where no range has seconds and no offset has, either. */
const wholeMinutes = ({
  first,
  second,
  schedule,
  timeZone,
  around,
}: typeof scene extends fc.Arbitrary<infer T> ? T : never) =>
  !/\d\d:\d\d:(?!00)\d\d/.test(JSON.stringify([first, second, schedule])) &&
  wallAt(timeZone, Math.floor(around / 60_000) * 60_000).second % 60 === 0;

const scenes = scene.filter(wholeMinutes);

describe('overrides lie over anything, as if asked minute by minute', () => {
  function law(
    name: string,
    check: (given: typeof scene extends fc.Arbitrary<infer T> ? T : never) => void,
  ): void {
    it(name, patience, () => {
      fc.assert(fc.property(scenes, check), { numRuns: runs(50) });
    });
  }

  law("a brand's over a timeline, in UTC", ({ base, first, around }) => {
    const brand: Brand = { schedule: base, overrides: first };
    const isOpenAt = (at: number) => overlayOracle(base, first, 'UTC', at);
    expectHours(widgetHours(brand), isOpenAt, around, (at) => isWidgetOpen(brand, at));
  });

  law("a member's over their own timeline, in the zone of the brand", (given) => {
    const { base, first, second, schedule, timeZone, around } = given;
    const member: Member = { schedule: base, overrides: first };
    const isOpenAt = remembered((at) => overlayOracle(base, first, timeZone, at));
    for (const brand of [{ schedule }, { schedule: parseSchedule(schedule), overrides: second }]) {
      expectHours(memberHours(brand, member), isOpenAt, around, (at) =>
        isMemberAvailable(brand, member, at),
      );
    }
  });

  law("a member's over a union that they inherit, after the brand's, in UTC", (given) => {
    const { base, first, second, schedule, around } = given;
    const brand: Brand = { schedule: union(base, schedule), overrides: first };
    const inherited = {
      isOpenAt: (at: number) => base.isOpenAt(at) || isOpenOracle(schedule, at),
    };
    const isOpenAt = (at: number) => overlayOracle(inherited, [...first, ...second], 'UTC', at);
    const member = parseMember({ overrides: second });
    expectHours(memberHours(brand, member), isOpenAt, around, (at) =>
      isMemberAvailable(brand, member, at),
    );
  });

  law('over nothing: day and night in UTC, where overrides are those of a schedule', (given) => {
    const { first, second, around } = given;
    const weekly = Object.fromEntries(days.map((day) => [day, ['00:00-24:00']]));
    const rule = (overrides: readonly Override[]) => (at: number) =>
      isOpenOracle({ timeZone: 'UTC', weekly, overrides }, at);
    const brand: Brand = parseBrand({ overrides: first });
    expectHours(widgetHours(brand), rule(first), around, (at) => isWidgetOpen(brand, at));
    const member: Member = { overrides: second };
    expectHours(memberHours(brand, member), rule([...first, ...second]), around, (at) =>
      isMemberAvailable(brand, member, at),
    );
  });
});

describe('over a timeline that is no schedule', () => {
  const at = (time: string) => Date.parse(`2026-05-${time}Z`);
  // Open from Friday the 1st at noon to Sunday the 3rd at noon, UTC.
  const busy = fromIntervals([{ start: at('01T12:00'), end: at('03T12:00') }]);
  const paris = { schedule: { timeZone: 'Europe/Paris', weekly: {} } };
  const open = (brand: Brand, member: Member) =>
    [...openIntervals(memberHours(brand, member), at('01T00:00'), at('05T00:00'))].map(
      ({ start, end }) =>
        [start, end].map((ms) => new Date(ms).toISOString().slice(8, 16)).join(' '),
    );

  it.each<[string, Override, Brand, string[]]>([
    [
      'hours replace what is open on their date',
      { date: '2026-05-02', hours: ['09:00-10:00'] },
      {},
      ['01T12:00 02T00:00', '02T09:00 02T10:00', '03T00:00 03T12:00'],
    ],
    [
      'hours may spill into the next date',
      { date: '2026-05-03', hours: ['22:00-02:00'] },
      {},
      ['01T12:00 03T00:00', '03T22:00 04T02:00'],
    ],
    [
      'their date is that of the brand',
      { date: '2026-05-02', hours: [] },
      paris,
      ['01T12:00 01T22:00', '02T22:00 03T12:00'],
    ],
    [
      'add joins',
      { date: '2026-05-03', add: ['11:00-14:00', '23:00-01:00'] },
      {},
      ['01T12:00 03T14:00', '03T23:00 04T01:00'],
    ],
    [
      'remove cuts, past midnight, too',
      { date: '2026-05-01', remove: ['13:00-14:00', '23:00-01:00'] },
      {},
      ['01T12:00 01T13:00', '01T14:00 01T23:00', '02T01:00 03T12:00'],
    ],
    [
      'weekly closes the days that it leaves out',
      { from: '2026-05-02', weekly: { monday: ['08:00-09:00'] } },
      {},
      ['01T12:00 02T00:00', '04T08:00 04T09:00'],
    ],
  ])('%s', (_, override, brand, expected) => {
    expect(open(brand, { schedule: busy, overrides: [override] })).toEqual(expected);
    expect(open(brand, parseMember({ schedule: busy, overrides: [override] }))).toEqual(expected);
  });

  it('a later override decides over what an earlier one spilled, and the other way round', () => {
    const party: Override = { date: '2026-05-01', hours: ['20:00-04:00'] };
    const quiet: Override = { date: '2026-05-02', hours: [] };
    const rest = '03T00:00 03T12:00';
    expect(open({}, { schedule: busy, overrides: [party, quiet] })).toEqual([
      '01T20:00 02T00:00',
      rest,
    ]);
    expect(open({}, { schedule: busy, overrides: [quiet, party] })).toEqual([
      '01T20:00 02T04:00',
      rest,
    ]);
  });

  it('has the label of its own overrides, else that of the hours underneath', () => {
    const labelled: Override = { date: '2026-05-02', hours: [], label: 'Away' };
    const member = { schedule: busy, overrides: [labelled] };
    expect(memberStatus({}, member, at('02T12:00')).label).toBe('Away');
    expect(memberStatus({}, member, at('03T12:00'))).not.toHaveProperty('label');
    const brand = { schedule: busy, overrides: [labelled] };
    expect(liveChatStatus(brand, [], at('02T12:00')).label).toBe('Away');
    const own = [{ date: '2026-05-02', add: ['09:00-10:00'] }];
    expect(memberStatus(brand, { overrides: own }, at('02T12:00')).label).toBe('Away');
    const named = [{ ...own[0]!, label: 'Back for an hour' }];
    expect(memberStatus(brand, { overrides: named }, at('02T09:30'))).toMatchObject({
      available: true,
      source: 'brand',
      label: 'Back for an hour',
    });
  });

  it('is never a schedule', () => {
    const brand = { schedule: busy, overrides: [{ date: '2026-05-02', hours: [] }] };
    expect(widgetHours(brand)).not.toHaveProperty('toJSON');
    expect(memberHours(brand, { overrides: [] })).not.toHaveProperty('timeZone');
  });

  it('finds no change where none comes any more', () => {
    const brand = { schedule: never, overrides: [{ date: '2026-05-02', hours: ['09:00-10:00'] }] };
    expect(nextChange(widgetHours(brand), at('01T00:00'))).toBe(at('02T09:00'));
    expect(nextChange(widgetHours(brand), at('02T10:00'))).toBeNull();
    expect(previousChange(widgetHours(brand), at('02T08:00'))).toBeNull();
  });
});
