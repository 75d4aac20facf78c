import { Temporal } from '@js-temporal/polyfill';
import fc from 'fast-check';
import {
  addOpenTime,
  canLiveChat,
  hoursOn,
  intersection,
  isMemberAvailable,
  isOpen,
  type Journey,
  type Member,
  memberStatus,
  nextChange,
  nextOpening,
  openDuration,
  openIntervals,
  parseBrand,
  parseMember,
  parseSchedule,
  previousChange,
  previousClosing,
  previousOpening,
  type ScheduleData,
  safeParseMember,
  safeParseSchedule,
} from 'livehours';
import { createRoster } from 'livehours/roster';
import { liveChatStore } from 'livehours/watch';
import { describe, expect, it } from 'vitest';
import { instantIn, scheduleNear, zone } from '../support/arbitraries.js';
import { isOpenOracle } from '../support/oracle.js';
import { patience, runs } from '../support/runs.js';

const HOUR = 3_600_000;
const ms = (text: string) => Date.parse(text);

/** The journey in force: the last one in the list that covers the date on the own clock. */
function journeyAt(schedule: ScheduleData, epochMs: number): Journey | undefined {
  const date = Temporal.Instant.fromEpochMilliseconds(epochMs)
    .toZonedDateTimeISO(schedule.timeZone)
    .toPlainDate()
    .toString();
  return (schedule.travel ?? [])
    .filter(({ from = date, to = date }) => from <= date && date <= to)
    .at(-1);
}

/** The rule, with the zone of the journey in the place of the schedule's. */
function isOpenOnTravel({ travel, ...schedule }: ScheduleData, epochMs: number): boolean {
  const timeZone = journeyAt({ ...schedule, travel }, epochMs)?.timeZone ?? schedule.timeZone;
  return isOpenOracle({ ...schedule, timeZone }, epochMs);
}

const everyDay = (...hours: string[]) =>
  Object.fromEntries(
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((day) => [
      day,
      hours,
    ]),
  );

/** The open intervals of a window as texts. */
function intervals(schedule: ScheduleData, from: string, to: string): string[] {
  const text = (at: number | null) => new Date(at!).toISOString().slice(0, 16);
  return [...openIntervals(schedule, ms(from), ms(to))].map(
    ({ start, end }) => `${text(start)}/${text(end)}`,
  );
}

describe('on a journey the clock of the other zone is read', () => {
  const paris = { timeZone: 'Europe/Paris', weekly: everyDay('09:00-17:00') };
  const inTokyo = (more: Partial<ScheduleData> = {}): ScheduleData => ({
    ...paris,
    travel: [{ from: '2027-03-02', to: '2027-03-03', timeZone: 'Asia/Tokyo' }],
    ...more,
  });

  it('to the east: from the own midnight on, a part of a date is never read, and one is read twice', () => {
    // Paris is UTC+1, Tokyo UTC+9: 2 March 00:00 in Paris is 08:00 in Tokyo; back at 4 March 00:00 in Paris,
    // which is 08:00 in Tokyo.
    expect(intervals(inTokyo(), '2027-03-01T00:00Z', '2027-03-05T00:00Z')).toEqual([
      '2027-03-01T08:00/2027-03-01T16:00', // Paris
      '2027-03-02T00:00/2027-03-02T08:00', // 09:00 to 17:00 in Tokyo
      '2027-03-03T00:00/2027-03-03T08:00',
      '2027-03-04T08:00/2027-03-04T16:00', // Paris again
    ]);
  });

  it('to the west: the evening before is read again', () => {
    const west = inTokyo({
      weekly: everyDay('16:00-22:00'),
      travel: [{ from: '2027-03-02', to: '2027-03-02', timeZone: 'America/New_York' }],
    });
    // 2 March 00:00 in Paris is 1 March 18:00 in New York.
    expect(intervals(west, '2027-03-01T12:00Z', '2027-03-04T00:00Z')).toEqual([
      '2027-03-01T15:00/2027-03-01T21:00',
      '2027-03-01T23:00/2027-03-02T03:00', // 18:00 to 22:00 in New York, on 1 March
      '2027-03-02T21:00/2027-03-02T23:00', // 16:00 to 18:00 there, then Paris reads 3 March
      '2027-03-03T15:00/2027-03-03T21:00',
    ]);
  });

  it('cuts a night shift where the clock changes hands', () => {
    const nights = inTokyo({ weekly: everyDay('20:00-04:00') });
    expect(intervals(nights, '2027-03-01T12:00Z', '2027-03-03T00:00Z')).toEqual([
      '2027-03-01T19:00/2027-03-01T23:00', // midnight in Paris is 08:00 in Tokyo
      '2027-03-02T11:00/2027-03-02T19:00',
    ]);
  });

  it('takes overrides on the dates of the clock in force', () => {
    const overrides = [{ date: '2027-03-02', hours: ['12:00-13:00'], label: 'Short' }];
    expect(intervals(inTokyo({ overrides }), '2027-03-01T22:00Z', '2027-03-03T00:00Z')).toEqual([
      '2027-03-02T03:00/2027-03-02T04:00',
    ]);
  });

  it('is that of the last journey in the list, where they overlap', () => {
    const travel = [
      { from: '2027-03-01', to: '2027-03-31', timeZone: 'Asia/Tokyo', label: 'Tokyo' },
      { from: '2027-03-02', to: '2027-03-02', timeZone: '+00:00' },
    ];
    const both = inTokyo({ travel });
    expect(hoursOn(both, '2027-03-01')).toMatchObject({ timeZone: 'Asia/Tokyo', label: 'Tokyo' });
    expect(hoursOn(both, '2027-03-02')).toEqual({
      hours: ['09:00-17:00'],
      overrideIndexes: [],
      timeZone: '+00:00',
    });
    expect(hoursOn(both, '2027-04-01').timeZone).toBe('Europe/Paris');
    expect(isOpen(both, ms('2027-03-02T16:30Z'))).toBe(true);
  });

  it('may have no first or no last date', () => {
    const gone = inTokyo({ travel: [{ from: '2027-03-02', timeZone: 'Asia/Tokyo' }] });
    expect(isOpen(gone, ms('9000-01-01T01:00Z'))).toBe(true);
    expect(isOpen(gone, ms('1990-01-01T01:00Z'))).toBe(false);
    const back = inTokyo({ travel: [{ to: '2027-03-02', timeZone: 'Asia/Tokyo' }] });
    expect(isOpen(back, ms('1990-01-01T01:00Z'))).toBe(true);
    expect(nextChange(back, ms('2027-03-02T09:00Z'))).toBe(ms('2027-03-03T08:00Z'));
  });

  it('comes back where the own clock comes back to a date', () => {
    // At St. John's, 00:00:59 on 2010-11-07 was followed by 23:01 of the day before.
    const schedule: ScheduleData = {
      timeZone: 'America/St_Johns',
      weekly: everyDay('00:00-24:00'),
      overrides: [{ date: '2010-11-06', hours: [] }],
      travel: [{ from: '2010-11-07', timeZone: '+14:00' }],
    };
    const fold = ms('2010-11-07T02:31:00Z');
    expect(isOpen(schedule, fold - 1)).toBe(true); // 7 November at home, and in +14:00
    expect(isOpen(schedule, fold)).toBe(false); // 6 November at home again
    expect(isOpen(schedule, fold + HOUR)).toBe(true);
  });

  it('does not happen on a date that the own zone skipped', () => {
    const schedule: ScheduleData = {
      timeZone: 'Pacific/Apia',
      weekly: everyDay('00:00-24:00'),
      travel: [{ from: '2011-12-30', to: '2011-12-30', timeZone: 'UTC', label: 'Never' }],
      overrides: [{ date: '2011-12-29', add: [], label: 'Last' }],
    };
    expect(nextChange(schedule, ms('2011-12-01T00:00Z'))).toBe(null);
  });
});

it('a parsed schedule has its travel, in canonical form', () => {
  const travel = [{ label: 'Away', timeZone: 'asia/tokyo', from: '2027-03-02' }];
  const schedule = parseSchedule({ timeZone: 'UTC', weekly: {}, travel });
  expect(JSON.stringify(schedule)).toBe(
    '{"timeZone":"UTC","weekly":{},"travel":[{"from":"2027-03-02","timeZone":"asia/tokyo","label":"Away"}]}',
  );
  expect(parseSchedule({ timeZone: 'UTC', weekly: {}, travel: [] }).toJSON()).toEqual({
    timeZone: 'UTC',
    weekly: {},
  });
});

describe('members travel, too', () => {
  const brand = { schedule: { timeZone: 'Europe/Paris', weekly: everyDay('09:00-17:00') } };
  const travel = [{ from: '2027-03-02', to: '2027-03-03', timeZone: 'Asia/Tokyo', label: 'Tokyo' }];

  it('over inherited hours and over their own', () => {
    const at = ms('2027-03-02T01:00Z');
    expect(memberStatus(brand, { travel }, at)).toMatchObject({
      available: true,
      source: 'brand',
      label: 'Tokyo',
      until: ms('2027-03-02T08:00Z'),
    });
    const own = { timeZone: 'UTC', weekly: everyDay('09:00-12:00') };
    expect(memberStatus(brand, { schedule: own, travel }, at).until).toBe(ms('2027-03-02T03:00Z'));
  });

  it('with the journeys of the brand before theirs', () => {
    const away = { ...brand, travel: [{ from: '2027-03-01', timeZone: '+00:00', label: 'Moved' }] };
    expect(memberStatus(away, {}, ms('2027-03-02T16:30Z'))).toMatchObject({
      available: true,
      label: 'Moved',
    });
    expect(memberStatus(away, { travel }, ms('2027-03-02T16:30Z')).available).toBe(false);
  });

  it('each on their own, though the overrides are the same list', () => {
    const overrides = [{ date: '2027-03-02', add: ['20:00-21:00'] }];
    const parsed = parseBrand(brand);
    const inTokyo = parseMember({ overrides, travel });
    const inUtc = { ...inTokyo, ...parseMember({ travel: [{ ...travel[0]!, timeZone: 'UTC' }] }) };
    const evening = (member: Member, time: string) =>
      isMemberAvailable(
        parsed,
        { ...member, overrides: inTokyo.overrides },
        ms(`2027-03-02T${time}Z`),
      );
    expect([inTokyo, inUtc, inTokyo].map((member) => evening(member, '11:30'))).toEqual([
      true,
      true,
      true,
    ]);
    expect([inTokyo, inUtc, inTokyo].map((member) => evening(member, '20:30'))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('over nothing: open day and night, with the label', () => {
    expect(memberStatus({}, { travel }, ms('2027-03-02T12:00Z'))).toMatchObject({
      available: true,
      source: 'always',
      label: 'Tokyo',
      until: null,
    });
  });

  it('over a timeline that is no schedule, with no more than the label', () => {
    const timeline = {
      isOpenAt: (at: number) => Math.floor(at / HOUR) % 2 === 0,
      nextChangeAfter: (at: number) => (Math.floor(at / HOUR) + 1) * HOUR,
      previousChangeUpTo: (at: number) => Math.floor(at / HOUR) * HOUR,
    };
    const at = ms('2027-03-02T12:00Z');
    expect(memberStatus(brand, { schedule: timeline, travel }, at)).toEqual({
      available: true,
      source: 'member',
      until: at + HOUR,
      label: 'Tokyo',
    });
  });
});

it('a journey far away moves the horizon of a combination out to it, either way', () => {
  const paris = { timeZone: 'Europe/Paris', weekly: { monday: ['09:00-10:00'] } };
  // 09:00 to 10:00 in Tokyo, and never in Paris.
  const midnight = { timeZone: 'UTC', weekly: { monday: ['00:00-01:00'] } };
  const meeting = (travel: Journey[]) => intersection({ ...paris, travel }, midnight);
  const now = ms('2026-01-01T00:00Z');
  expect(nextOpening(meeting([]), now)).toBe(null);
  const later = meeting([{ from: '9990-01-01', timeZone: 'Asia/Tokyo' }]);
  expect(nextOpening(later, now)).toBe(ms('9990-01-01T00:00Z'));
  const before = meeting([{ to: '1800-01-06', timeZone: '+09:00' }]);
  expect(previousOpening(before, now)).toBe(ms('1800-01-06T00:00Z'));
  // The same of a schedule alone, far beyond where clocks keep their rules.
  const moved = { ...paris, travel: [{ from: '9990-01-01', timeZone: 'Asia/Tokyo' }] };
  const [from, to] = [ms('9989-12-01T00:00Z'), ms('9990-02-01T00:00Z')];
  const sum = [...openIntervals(moved, from, to)].reduce(
    (all, { start, end }) => all + end! - start!,
    0,
  );
  expect(openDuration(moved, from, to)).toBe(sum);
  expect(addOpenTime(moved, from, sum)).toBe(previousClosing(moved, to));
});

it('a boundary that would come when the clock changes hands does not', () => {
  const schedule: ScheduleData = {
    timeZone: 'America/St_Johns',
    weekly: { saturday: ['00:00-02:00'] },
    travel: [{ from: '1970-01-03', to: '1970-01-03', timeZone: 'UTC' }],
  };
  // Saturday 00:00 there is 03:30 in UTC, where Saturday's hours are over.
  expect(nextChange(schedule, ms('1970-01-02T00:00Z'))).toBe(ms('1970-01-10T03:30Z'));
  expect(previousChange(schedule, ms('1970-01-09T00:00Z'))).toBe(ms('1969-12-27T05:30Z'));
});

describe('any schedule on any journeys', () => {
  const journeys = (around: number) => {
    const day = fc.integer({ min: -6, max: 6 });
    const dateOf = (days: number) => new Date(around + days * 24 * HOUR).toISOString().slice(0, 10);
    return fc.array(
      fc.tuple(day, fc.nat(5), zone, fc.constantFrom('both', 'from', 'to')).map(
        ([first, length, timeZone, bounds]): Journey => ({
          ...(bounds !== 'to' && { from: dateOf(first) }),
          ...(bounds !== 'from' && { to: dateOf(first + length) }),
          timeZone,
        }),
      ),
      { minLength: 1, maxLength: 3 },
    );
  };
  const cases = zone.chain((timeZone) =>
    instantIn(timeZone).chain((around) =>
      fc.record({
        schedule: scheduleNear(timeZone, around),
        travel: journeys(around),
        around: fc.constant(around),
      }),
    ),
  );

  it('answers as the rule does with the zone of the journey', patience, () => {
    fc.assert(
      fc.property(cases, ({ schedule, travel, around }) => {
        const onTravel = { ...schedule, travel };
        const parsed = parseSchedule(onTravel);
        const [from, to] = [around - 7 * 24 * HOUR, around + 7 * 24 * HOUR];
        const open = [...openIntervals(parsed, from, to)];
        for (let at = from; at < to; at += 1.9 * HOUR) {
          const expected = isOpenOnTravel(onTravel, at);
          expect(parsed.isOpenAt(at), new Date(at).toISOString()).toBe(expected);
          expect(open.some(({ start, end }) => start! <= at && at < end!)).toBe(expected);
        }
        // Wherever the library says that something changes, it does; in between its answers were tried above.
        for (const { start, end } of open) {
          for (const bound of [start!, end!]) {
            if (bound === from || bound === to) continue;
            expect(isOpenOnTravel(onTravel, bound)).not.toBe(isOpenOnTravel(onTravel, bound - 1));
            expect(nextChange(parsed, bound - 1)).toBe(bound);
            expect(previousChange(parsed, bound)).toBe(bound);
          }
        }
        const sum = open.reduce((total, { start, end }) => total + (end! - start!), 0);
        expect(openDuration(onTravel, from, to)).toBe(sum);
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('travel that makes no sense is named', () => {
  const issues = (travel: unknown) => {
    const result = safeParseSchedule({ timeZone: 'UTC', weekly: {}, travel });
    return result.ok ? [] : result.issues.map(({ code, path }) => `${path.join('.')}: ${code}`);
  };
  const tokyo = { from: '2027-03-01', timeZone: 'Asia/Tokyo' };

  it.each<[string, unknown, string[]]>([
    ['no list', 'Tokyo', ['travel: wrong-type']],
    ['no journey', [7], ['travel.0: wrong-type']],
    ['nothing', [{}], ['travel.0.timeZone: missing-key', 'travel.0: missing-key']],
    ['no zone', [tokyo, { to: '2027-03-01' }], ['travel.1.timeZone: missing-key']],
    [
      'an unknown zone',
      [{ ...tokyo, timeZone: 'Tokyo' }],
      ['travel.0.timeZone: unknown-time-zone'],
    ],
    ['a zone of another type', [{ ...tokyo, timeZone: 9 }], ['travel.0.timeZone: wrong-type']],
    ['no such date', [{ ...tokyo, from: '2027-02-29' }], ['travel.0.from: invalid-date']],
    ['a yearly date', [{ ...tokyo, from: '03-01' }], ['travel.0.from: invalid-date']],
    ['a date of another type', [{ ...tokyo, to: 5 }], ['travel.0.to: wrong-type']],
    ['an end before its start', [{ ...tokyo, to: '2027-02-28' }], ['travel.0.to: reversed-dates']],
    ['another key', [{ ...tokyo, zone: 'UTC' }], ['travel.0.zone: unknown-key']],
    ['a label that is none', [{ ...tokyo, label: 5 }], ['travel.0.label: wrong-type']],
    ['501 journeys', Array(501).fill(tokyo), ['travel: too-many-items']],
  ])('%s', (_, travel, expected) => {
    expect(issues(travel)).toEqual(expected);
  });

  it('in rows, too', () => {
    const result = safeParseMember({ travel: [{ timeZone: 'Nowhere' }] });
    expect(result.ok || result.issues.map(({ path }) => path.join('.'))).toEqual([
      'member.travel.0.timeZone',
      'member.travel.0',
    ]);
    expect(() => canLiveChat({ travel: 'all' as never }, [], 0)).toThrow(
      /^brand\.travel: expected/,
    );
  });
});

it('500 journeys over ten years are no more than there may be', () => {
  const day = (index: number) =>
    new Date(ms('2026-01-01') + index * 7 * 24 * HOUR).toISOString().slice(0, 10);
  const travel = Array.from({ length: 500 }, (_, index) => ({
    from: day(index),
    to: day(index),
    timeZone: index % 2 ? 'Asia/Tokyo' : 'America/New_York',
  }));
  const schedule = { timeZone: 'Europe/Paris', weekly: everyDay('09:00-17:00'), travel };
  const [from, to] = [ms('2026-01-01'), ms('2036-01-01')];
  expect(openDuration(schedule, from, to)).toBeGreaterThan(0);
  expect(nextChange(schedule, to)).toBe(ms('2036-01-01T08:00Z'));
});

it('a store and a roster take travel, and the store tells of its label', () => {
  const brand = {
    schedule: { timeZone: 'Europe/Paris', weekly: everyDay('09:00-17:00') },
    travel: [{ from: '2027-03-02', to: '2027-03-02', timeZone: 'Asia/Tokyo', label: 'Tokyo' }],
  };
  let clock = ms('2027-03-01T22:59Z');
  const store = liveChatStore(brand, [{ id: 1 }], { now: () => clock });
  const roster = createRoster(brand, [{ id: 1 }]);
  expect(store.getSnapshot()).toMatchObject({ live: false, opensAt: ms('2027-03-02T00:00Z') });
  expect(roster.validUntil(clock)).toBe(ms('2027-03-02T00:00Z'));
  expect(store.getSnapshot().label).toBe(undefined);
  clock = ms('2027-03-01T23:00Z');
  expect(store.getSnapshot().label).toBe('Tokyo');
  clock = ms('2027-03-02T01:00Z');
  expect(store.getSnapshot().live).toBe(true);
  expect(roster.isEligible(1, clock)).toBe(true);
  store.update({ mode: 'live' });
  expect(store.getSnapshot().live).toBe(true);
});
