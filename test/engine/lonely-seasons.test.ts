import { nextChange, nextClosing, parseSchedule, previousChange, previousOpening } from 'livehours';
import { describe, expect, it } from 'vitest';
import { days } from '../support/oracle.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A Monday. */
const MONDAY = Date.UTC(2026, 5, 1);
const dateOf = (epochMs: number) => new Date(epochMs).toISOString().slice(0, 10);

/** A schedule that has hours on one weekday, in a season that begins and ends on any, and else none. */
const seasons = days.flatMap((_, begins) =>
  days.flatMap((day, place) => {
    const first = MONDAY + begins * DAY;
    return [
      { day, first, last: first + 27 * DAY, opening: first + ((place - begins + 7) % 7) * DAY },
    ];
  }),
);

describe.each([
  ['00:00-01:00', 0, 1],
  ['09:00-10:00', 9, 10],
  ['23:00-24:00', 23, 24],
] as const)('a season of a single range a week, %s', (range, start, end) => {
  it.each(seasons)('on each $day, from $first, is found from far away', (season) => {
    const { day, first, last, opening } = season;
    const schedule = parseSchedule({
      timeZone: 'UTC',
      weekly: {},
      overrides: [{ from: dateOf(first), to: dateOf(last), weekly: { [day]: [range] } }],
    });
    // Four weeks: the last day has come four times.
    const [opens, closes] = [opening + start * HOUR, opening + 21 * DAY + end * HOUR];
    for (const far of [1, 6, 8, 300, 3000]) {
      expect(nextChange(schedule, first - far * DAY)).toBe(opens);
      expect(previousChange(schedule, last + DAY + far * DAY)).toBe(closes);
    }
    expect(nextClosing(schedule, opens)).toBe(opening + end * HOUR);
    expect(previousOpening(schedule, closes)).toBe(opening + 21 * DAY + start * HOUR);
    expect(nextChange(schedule, closes)).toBe(null);
    expect(previousChange(schedule, opens - 1)).toBe(null);
    // What a search has found to be quiet does not hide what lies before.
    for (const far of [1, 8, 15]) {
      expect(nextChange(schedule, opens - far * DAY)).toBe(opens);
      expect(nextChange(schedule, closes - 1)).toBe(closes);
      expect(previousChange(schedule, closes + far * DAY)).toBe(closes);
      expect(previousChange(schedule, opens)).toBe(opens);
    }
  });
});

it('two lone days are found from one another, whichever weekdays they are', () => {
  for (let one = 0; one < 7; one++) {
    for (const apart of [1, 5, 6, 7, 8, 13, 14, 15, 100, 1000]) {
      const [first, second] = [MONDAY + one * DAY, MONDAY + (one + apart) * DAY];
      const schedule = parseSchedule({
        timeZone: 'UTC',
        weekly: {},
        overrides: [first, second].map((date) => ({ date: dateOf(date), hours: ['00:00-01:00'] })),
      });
      expect(nextChange(schedule, first + HOUR)).toBe(second);
      expect(previousChange(schedule, second - 1)).toBe(first + HOUR);
      expect(nextChange(schedule, second + HOUR)).toBe(null);
      expect(previousChange(schedule, first - 1)).toBe(null);
      for (const far of [1, 8, 15]) {
        expect(nextChange(schedule, first - far * DAY)).toBe(first);
        expect(previousChange(schedule, second + far * DAY)).toBe(second + HOUR);
      }
    }
  }
});

it('lone days are found one after another, in whichever order they are listed', () => {
  const places = [700, 0, 2100, 1400, 350, 1050];
  const schedule = parseSchedule({
    timeZone: 'UTC',
    weekly: {},
    overrides: places.map((place) => ({
      date: dateOf(MONDAY + place * DAY),
      hours: ['09:00-10:00'],
    })),
  });
  const openings = [0, 350, 700, 1050, 1400, 2100].map((place) => MONDAY + place * DAY + 9 * HOUR);
  for (const [index, opening] of openings.entries()) {
    const before = index > 0 ? openings[index - 1]! + HOUR : null;
    expect(previousChange(schedule, opening - 1)).toBe(before);
    expect(nextChange(schedule, before ?? MONDAY - 1000 * DAY)).toBe(opening);
  }
});
