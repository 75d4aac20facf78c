import { nextChange, parseSchedule, previousChange } from 'livehours';
import { describe, expect, it } from 'vitest';
import { days } from '../support/oracle.js';

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;
const MONDAY = Date.UTC(2026, 0, 5);

describe.each(
  days.map((day, place) => [day, place] as const),
)('one range a week, on %s', (day, place) => {
  it.each([
    ['00:00-24:00', 0, 24],
    ['00:00-01:00', 0, 1],
    ['22:00-23:00', 22, 23],
    ['23:00-24:00', 23, 24],
    ['22:00-02:00', 22, 26],
  ])('%s', (range, start, end) => {
    const schedule = parseSchedule({ timeZone: 'UTC', weekly: { [day]: [range] } });
    for (const week of [-3000, -1, 0, 1, 3000]) {
      const midnight = MONDAY + week * WEEK + place * 24 * HOUR;
      const [opens, closes] = [midnight + start * HOUR, midnight + end * HOUR];
      expect(nextChange(schedule, opens - 1)).toBe(opens);
      expect(nextChange(schedule, opens)).toBe(closes);
      expect(nextChange(schedule, closes)).toBe(opens + WEEK);
      expect(previousChange(schedule, opens)).toBe(opens);
      expect(previousChange(schedule, opens - 1)).toBe(closes - WEEK);
      expect(previousChange(schedule, closes)).toBe(closes);
    }
  });
});
