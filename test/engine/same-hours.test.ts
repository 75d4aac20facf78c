import { always, fromIntervals, intersection, isOpen, nextChange, parseSchedule } from 'livehours';
import { describe, expect, it } from 'vitest';
import { type Availability, availabilityOf, timetableOf } from '../../src/engine/availability.js';
import { hoursKey, indexOfSameHours } from '../../src/engine/hours-key.js';
import { laidOver as lay, parseOverrides } from '../../src/engine/laid-over.js';
import { Overlay } from '../../src/engine/overlay.js';
import { searchableFrom } from '../../src/engine/searchable.js';
import { Timetable } from '../../src/engine/timetable.js';
import { Input } from '../../src/schedule/parse/input.js';

const paris = { timeZone: 'Europe/Paris', weekly: { monday: ['09:00-17:00'] } };
const late = { timeZone: 'Europe/Paris', weekly: { monday: ['10:00-17:00'] } };
const rome = { timeZone: 'Europe/Rome', weekly: { monday: ['09:00-17:00'] } };
const noon = Date.parse('2026-01-05T11:00Z'); // a Monday

describe('schedules', () => {
  it('are the same hours if they say the same', () => {
    expect(hoursKey(parseSchedule(paris))).toBe(hoursKey(parseSchedule(paris)));
    expect(hoursKey(parseSchedule(paris))).not.toBe(hoursKey(parseSchedule(rome)));
    expect(hoursKey(parseSchedule(paris))).not.toBe(hoursKey(parseSchedule(late)));
    expect(hoursKey(always)).toBe(always);
  });

  it('are found among others by what they say', () => {
    const others = [always, late, rome, paris, paris].map((hours) => searchableFrom(hours));
    expect(indexOfSameHours(others, parseSchedule(paris))).toBe(3);
    expect(indexOfSameHours(others, others[4]!)).toBe(4);
    expect(indexOfSameHours(others, parseSchedule(rome))).toBe(2);
    expect(indexOfSameHours(others, always)).toBe(0);
    expect(indexOfSameHours(others, parseSchedule({ ...paris, weekly: {} }))).toBe(-1);
    expect(indexOfSameHours(others, intersection(always, rome))).toBe(-1);
    expect(indexOfSameHours([], parseSchedule(paris))).toBe(-1);
  });
});

describe('what a caller passes', () => {
  const foreign = { ...always };

  it('is a timeline as it is, or data that is read', () => {
    const schedule = parseSchedule(paris);
    expect(availabilityOf(schedule)).toBe(schedule);
    expect(availabilityOf(foreign)).toBe(foreign);
    expect(availabilityOf(paris)).toBeInstanceOf(Timetable);
  });

  it('has a timetable if it is a schedule, of any copy of the library', () => {
    const schedule = parseSchedule(paris);
    const copy = { ...always, timeZone: 'Europe/Paris', toJSON: () => paris };
    expect(timetableOf(schedule as never)).toBe(schedule);
    expect(timetableOf(copy)?.isOpenAt(noon)).toBe(true);
    expect(timetableOf(always)).toBe(undefined);
  });

  it('is searched as it is if it can be', () => {
    const schedule = parseSchedule(paris);
    expect(searchableFrom(schedule)).toBe(schedule);
    expect(searchableFrom(always)).toBe(always);
    expect(searchableFrom(foreign)).not.toBe(foreign);
    expect(searchableFrom(paris).nextChangeAfter(noon)).toBe(noon + 5 * 3_600_000);
  });
});

describe('overrides that are parsed apart', () => {
  const closed = [{ date: '2026-01-05', hours: [] }];
  const parse = (value: unknown) => {
    const input = new Input(value);
    return { parsed: parseOverrides(input), issues: input.issues };
  };
  const laidOver = (
    base: Availability | undefined,
    overrides: unknown,
    brandHours?: Availability,
  ) => lay({ base, brandHours }, new Input(overrides), new Input(null));

  it('are null where there are none', () => {
    expect(parse(null)).toEqual({ parsed: null, issues: [] });
  });

  it('lie over hours, and over others afterwards', () => {
    const { parsed } = parse(closed);
    const [first, second] = [parseSchedule(paris), parseSchedule(rome)];
    const over = laidOver(first, parsed);
    expect(over?.isOpenAt(noon)).toBe(false);
    expect(first.isOpenAt(noon)).toBe(true);
    // Once more over the same it is the same; over others it is theirs.
    expect(laidOver(first, parsed)).toBe(over);
    const other = laidOver(second, parsed);
    expect(other).not.toBe(over);
    expect(other).toMatchObject({ timeZone: 'Europe/Rome', overrides: closed });
    expect(laidOver(first, parsed)).toMatchObject({
      timeZone: 'Europe/Paris',
    });
  });

  it('come after those of the schedule, and leave the hours as they are if there are none', () => {
    const base = parseSchedule({ ...paris, overrides: [{ date: '01-05', add: ['20:00-21:00'] }] });
    expect(laidOver(base, closed)).toMatchObject({
      overrides: [{ date: '01-05', add: ['20:00-21:00'] }, closed[0]],
    });
    expect(laidOver(base, [])).toBe(base);
    expect(laidOver(base, parse([]).parsed)).toBe(base);
  });

  it('lie over any hours, by the clock of the brand, whichever that was before', () => {
    const { parsed } = parse(closed);
    const midnightOf = (hours: Availability | undefined) =>
      [22, 23, 24].map((hour) => hours?.isOpenAt(Date.parse('2026-01-04') + hour * 3_600_000));
    const inUtc = laidOver(always, parsed);
    expect(inUtc).toBeInstanceOf(Overlay);
    expect(midnightOf(inUtc)).toEqual([true, true, false]);
    const inParis = laidOver(always, parsed, parseSchedule(paris));
    expect(midnightOf(inParis)).toEqual([true, false, false]);
    expect(midnightOf(laidOver(always, parsed, always))).toEqual([true, true, false]);
  });

  it('lie over nothing as over a schedule in UTC that is always open', () => {
    const { parsed } = parse(closed);
    const over = laidOver(undefined, parsed);
    expect(over).toMatchObject({ timeZone: 'UTC', overrides: closed });
    const ends = ['01-04T23:59:59.999Z', '01-05T00:00Z', '01-05T23:59:59.999Z', '01-06T00:00Z'];
    expect(ends.map((end) => over?.isOpenAt(Date.parse(`2026-${end}`)))).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(laidOver(undefined, [])).toBe(undefined);
    // Once more over the same it is the same, of a schedule as well.
    expect(laidOver(undefined, parsed)).toBe(over);
  });

  it('that are invalid are issues, and lie over nothing', () => {
    const base = parseSchedule(paris);
    const input = new Input([{ date: 'x', hours: [] }]);
    expect(lay({ base }, input, new Input(null))).toBe(base);
    expect(input.issues.map(({ code }) => code)).toEqual(['invalid-date']);
    const { parsed, issues } = parse([{ date: 'x', hours: [] }, ...closed]);
    expect(issues).toHaveLength(1);
    // What was read of it is not taken for overrides that were parsed.
    const again = new Input(parsed);
    lay({ base }, again, new Input(null));
    expect(again.issues).not.toEqual([]);
  });
});

describe('a schedule', () => {
  it('is the same as JSON', () => {
    expect(parseSchedule(paris).toJSON()).toEqual(paris);
    const overrides = [{ date: '01-05', hours: [] }];
    expect(parseSchedule({ ...paris, overrides }).toJSON()).toEqual({ ...paris, overrides });
    expect('overrides' in parseSchedule(paris).toJSON()).toBe(false);
  });

  it('says where its overrides begin and are over', () => {
    const DAY = 86_400_000;
    const { nextEdge } = searchableFrom(always);
    expect([nextEdge(0, 1), nextEdge(0, -1)]).toEqual([Infinity, -Infinity]);
    const regular = searchableFrom(paris);
    expect([regular.nextEdge(0, 1), regular.nextEdge(0, -1)]).toEqual([Infinity, -Infinity]);
    const dated = searchableFrom({
      ...paris,
      overrides: [
        { date: '1970-01-11', hours: [] },
        { from: '1970-01-21', hours: [] },
        { date: '12-25', hours: [] },
      ],
    });
    const edges = [0, 10, 10.5, 11, 20, 21].map((day) => dated.nextEdge(day * DAY, 1) / DAY);
    expect(edges).toEqual([10, 11, 11, 20, Infinity, Infinity]);
    const back = [0, 10, 10.5, 11, 20, 21].map((day) => dated.nextEdge(day * DAY, -1) / DAY);
    expect(back).toEqual([-Infinity, 10, 10, 11, 20, 20]);
  });
});

it('hours of equal schedules are combined once, those of others each', () => {
  const both = intersection(paris, { ...paris }, late, rome);
  expect(isOpen(both, noon)).toBe(true);
  expect(nextChange(both, noon - 4 * 3_600_000)).toBe(Date.parse('2026-01-05T09:00Z'));
  const shifts = [8, 9].map((hour) =>
    fromIntervals([{ start: noon + hour * 1000, end: noon + 20_000 }]),
  );
  expect(nextChange(intersection(...shifts), noon)).toBe(noon + 9000);
});
